/** No layout depends on wider lines, so that lines of megabytes need not be counted to the end. */
const MAX_COLUMNS = 400
/** The width of a tab in terminals and most editors. */
const TAB_COLUMNS = 8

/** The common characters that take two columns: the wide and fullwidth ones of Unicode Standard Annex 11. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/gu

/** Returns the number of columns that a text takes, at most `MAX_COLUMNS`. */
export function columnsOf(text: string): number {
  if (text.length >= MAX_COLUMNS) return MAX_COLUMNS
  const tabs = text.includes('\t') ? text.split('\t').length - 1 : 0
  return text.length + tabs * (TAB_COLUMNS - 1) + (text.match(WIDE)?.length ?? 0)
}
