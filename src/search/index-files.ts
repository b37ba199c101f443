/** The folder of the site that holds an index for each language. */
export const INDEX_FOLDER = 'pagefind'

/** In that folder: a JSON array of the languages, BCP 47 tags, sorted. */
export const LANGUAGES_FILE = 'languages.json'
