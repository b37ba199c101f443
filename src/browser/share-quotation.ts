import type { Quotation } from '../citation/quotation.ts'
import { inQuotationMarks } from '../citation/quotation-marks.ts'

/** Whether the system can share: on phones mostly, and never where the page is served without TLS. */
export function canShare(): boolean {
  return 'share' in navigator
}

/**
 * Hands a quotation to the system's own way of sharing.
 *
 * @returns Whether it took the quotation, or readers changed their mind.
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
