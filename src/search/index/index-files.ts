/** The folder of the site with an index for each language. */
export const INDEX_FOLDER = 'pagefind'

/** The file in that folder that lists the languages: a JSON array of BCP 47 tags, sorted. */
export const LANGUAGES_FILE = 'languages.json'
