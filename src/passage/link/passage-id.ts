/**
 * The form of a passage's id, in a regular expression: a letter, then letters and digits. Most have four characters; the
 * ids of equal passages, as the cells of a table, grow with their number.
 */
export const PASSAGE_ID = '[a-z][a-z0-9]{3,31}'
