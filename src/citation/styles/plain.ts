import { type CopiedText, credit, type Quotation } from '../quotation.ts'
import { inQuotationMarks } from '../quotation-marks.ts'

/** `“Words” — Title, 27 July 2022, link`: one line, for messages and posts. */
export function plain(quotation: Quotation): CopiedText {
  const { passages, item } = quotation
  const words = inQuotationMarks(passages.join(' '), item.language)
  return { text: `${words} — ${credit(quotation, item.title)}, ${item.URL}` }
}
