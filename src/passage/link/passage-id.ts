/**
 * The source of a regular expression for the id of a passage: a letter, then letters and digits. Most ids have four
 * characters. If many passages have the same text, as in the cells of a table, their ids become longer.
 */
export const PASSAGE_ID = '[a-z][a-z0-9]{3,31}'
