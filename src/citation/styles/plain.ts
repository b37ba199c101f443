import { type CopiedText, credit, type Quotation } from '../quotation.ts'
import { inQuotationMarks } from '../quotation-marks.ts'

/** Formats one line for messages and posts: `“Words” — Title, 27 July 2022, link`. */
export function plain(quotation: Quotation): CopiedText {
  const { passages, item } = quotation
  const words = inQuotationMarks(passages.join(' '), item.language)
  return { text: `${words} — ${credit(quotation, item.title)}, ${item.URL}` }
}
