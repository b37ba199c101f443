import type { Quotation } from '../../citation/quotation.ts'
import { inQuotationMarks } from '../../citation/quotation-marks.ts'

/** Whether the system can share. Mostly phones can, and never without TLS. */
export function canShare(): boolean {
  return 'share' in navigator
}

/**
 * Shares a quotation with the system's own dialog.
 *
 * @returns `false` if it failed. If the reader cancels the dialog, that is not a failure.
 */
export async function shareQuotation({ passages, item }: Quotation): Promise<boolean> {
  const text = inQuotationMarks(passages.join(' '), item.language)
  try {
    await navigator.share({ title: item.title, text, url: item.URL })
    return true
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError'
  }
}
