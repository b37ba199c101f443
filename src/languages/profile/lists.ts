/** Words in lower case with white space between them. */
export type Words = string

/** Phrases in lower case with commas between them. */
export type Phrases = string
