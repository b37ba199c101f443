/** The blocks of Unicode for scripts that are written from right to left (DerivedBidiClass.txt, R and AL). */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
const LEFT_TO_RIGHT =
  /[[\p{L}\p{N}]--[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]]/v

/**
 * Isolates a text from the direction of the text around it, where there can be no markup, as in the title of a page.
 * Returns a text without letters of the other direction as it is.
 *
 * @param direction The direction of the text around it.
 */
export function isolated(text: string, direction: 'ltr' | 'rtl'): string {
  const other = direction === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT
  return other.test(text) ? `\u2068${text}\u2069` : text
}
