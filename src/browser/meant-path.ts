/** Punctuation of the text in which a link was written, and what was added when it was copied. */
const TRAILING_MARKS = /(?:[)\]}>.,;:!?'"”’»…*_\s]|index\.html?|\/)+$/u
/** The most words of an address that are searched. */
const MAX_WORDS = 8

/**
 * Returns the page that somebody could have meant who asked for a missing one: without marks at its end, in small
 * letters, and the article itself instead of a page below it.
 *
 * @param pathname The path of the missing page, percent-encoded.
 * @param home The path of the home page.
 * @returns A path relative to the home page; `undefined` if there is nothing better than what was asked for.
 */
export function meantPath(pathname: string, home: string): string | undefined {
  const path = decoded(pathname, home)
  const clean = path.replace(TRAILING_MARKS, '').toLowerCase()
  const [section, slug, ...below] = clean.split('/')
  if (section === undefined || slug === undefined || slug === '') return undefined
  const meant = section === 'articles' && below.length > 0 ? `${section}/${slug}/` : `${clean}/`
  return meant === path || meant === `${path}/` ? undefined : meant
}

/** Returns the words of an address, to be searched: those of the article, if it is below one. */
export function wordsOfPath(pathname: string, home: string): string {
  const segments = decoded(pathname, home).replace(TRAILING_MARKS, '').split('/')
  const named = segments[0] === 'articles' ? segments[1] : segments.at(-1)
  const words = (named ?? '').replace(/\.\w{2,5}$/, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.slice(0, MAX_WORDS).join(' ')
}

function decoded(pathname: string, home: string): string {
  const path = pathname.startsWith(home) ? pathname.slice(home.length) : pathname.replace(/^\/+/, '')
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return path
  }
}
