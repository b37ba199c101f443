/** Characters that are twice as wide as the letters of an alphabet (UAX #11), and say as much as two of them. */
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** Returns the width of a text in columns. An East Asian character takes two, any other UTF-16 code unit takes one. */
export function columns(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0)
}
