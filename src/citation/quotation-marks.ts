/**
 * Opening mark, closing mark, and the languages that use them. From the CLDR's delimiters; for Arabic and Spanish, from
 * the usage of the press.
 */
const MARKS = [
  ['„', '“', 'bg cs de et is ka lt mk sk sl'],
  ['„', '”', 'bs hr hu pl ro sr'],
  ['«', '»', 'ar be ca el es fa hy it nb nn no ps ru sq uk'],
  ['«\u202f', '\u202f»', 'fr'],
  ['”', '”', 'fi he sv'],
  ['「', '」', 'ja'],
] as const

/** The marks that may close each opening mark. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['”', '”'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
])

/**
 * Puts words in the quotation marks of their language. Words that are already in quotation marks, from the first
 * character to the last, stay as they are. If only one of the two marks was selected, the other is added.
 *
 * @param words The quoted words.
 * @param language The language of the words, as a BCP 47 tag.
 */
export function inQuotationMarks(words: string, language: string): string {
  const [open, close] = marksOf(language)
  const [first, last] = [words.charAt(0), words.slice(-1)]

  const closing = CLOSING.get(first)
  if (closing) {
    const end = words.slice(1).search(new RegExp(`[${closing}]`))
    if (end < 0) return words + (open.startsWith(first) ? close : closing.charAt(0))
    if (end === words.length - 2) return words
  }
  const opening = close.endsWith(last) ? open : [...CLOSING].find(([, marks]) => marks.includes(last))?.[0]
  if (last && opening && !words.slice(0, -1).includes(opening.charAt(0))) return opening + words
  return open + words + close
}

function marksOf(language: string): readonly [string, string] {
  const [primary = ''] = language.split('-')
  const marks = MARKS.find(([, , languages]) => languages.split(' ').includes(primary))
  return marks ? [marks[0], marks[1]] : ['“', '”']
}
