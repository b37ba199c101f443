/** Words in lower case, separated by white space. */
export type Words = string

/** Phrases in lower case, separated by commas. */
export type Phrases = string
