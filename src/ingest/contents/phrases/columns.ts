/** Letters that are as wide as two of an alphabet, and say as much (UAX #11). */
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** How wide a text is, as a number of letters of an alphabet. */
export function columns(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0)
}
