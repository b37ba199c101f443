/** The blocks of Unicode for scripts that are written from right to left (DerivedBidiClass.txt, R and AL). */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/gu
const LETTER = /[\p{L}\p{N}]/gu

/** Returns the direction of most letters of a text; `undefined` if it has none, or as many of both. */
export function directionOfLetters(text: string): 'ltr' | 'rtl' | undefined {
  const letters = text.match(LETTER) ?? []
  const rest = letters.length - 2 * (letters.join('').match(RIGHT_TO_LEFT)?.length ?? 0)
  return rest === 0 ? undefined : rest > 0 ? 'ltr' : 'rtl'
}

/**
 * Isolates a text from the direction of the text around it, where there can be no markup, as in the title of a page.
 * Returns a text without letters of the other direction as it is.
 *
 * @param direction The direction of the text around it.
 */
export function isolated(text: string, direction: 'ltr' | 'rtl'): string {
  const letters = text.match(LETTER) ?? []
  const isForeign = letters.some((letter) => (letter.search(RIGHT_TO_LEFT) === 0) !== (direction === 'rtl'))
  return isForeign ? `\u2068${text}\u2069` : text
}
