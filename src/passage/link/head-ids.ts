/** The id of a declared headline, on the page and in links. It has vowels, so that no passage of a text can have it. */
export const HEADLINE_ID = 'headline'
/** The id of a declared standfirst that is not a part of the text. */
export const STANDFIRST_ID = 'standfirst'
