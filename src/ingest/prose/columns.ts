/** No layout depends on what is wider than this; a line of megabytes is not counted through. */
const MAX_COLUMNS = 400
/** Terminals and editors agree on this for plain text. */
const TAB_COLUMNS = 8

/** Characters that take two columns (Unicode Standard Annex 11: wide and fullwidth), as far as texts use them. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/gu

/** How many columns a text takes; counting stops where no layout depends on more. */
export function columnsOf(text: string): number {
  if (text.length >= MAX_COLUMNS) return MAX_COLUMNS
  const tabs = text.includes('\t') ? text.split('\t').length - 1 : 0
  return text.length + tabs * (TAB_COLUMNS - 1) + (text.match(WIDE)?.length ?? 0)
}
