import { authors, type CslItem } from '../csl-item.ts'
import type { CopiedText, Quotation } from '../quotation.ts'
import { inQuotationMarks } from '../quotation-marks.ts'

const PRECISIONS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
]

/**
 * Formats the quoted words and, below them, a note in Chicago style (The Chicago Manual of Style, 17th ed., 14.198 for
 * news, 14.207 for websites): `Byline, “Title,” Publisher, July 27, 2022, link.` A title that the site chose counts as a
 * description and has no quotation marks.
 */
export function chicago({ passages, item }: Quotation): CopiedText {
  const author = authors(item)
  const place = [item['container-title'], americanDate(item.issued), item.URL].filter(Boolean).join(', ')
  const note = [author && `${author},`, titleWithComma(item), `${place}.`].filter(Boolean).join(' ')
  return { text: `${inQuotationMarks(passages.join(' '), item.language)}\n\n${note}` }
}

/**
 * The comma after a title goes inside the quotation marks (6.9), even after a question mark. Quotation marks within the
 * title become single (14.94).
 */
function titleWithComma({ title, custom }: CslItem): string {
  if (custom?.titleIsSupplied) return `${title},`
  const inner = title.replace(/[“„«]/g, '‘').replace(/[”»]/g, '’')
  // A final full stop is dropped, but that of an abbreviation stays: “… in the U.S.,”.
  return `“${inner.replace(/([^.].)\.$/u, '$1')},”`
}

function americanDate(issued: CslItem['issued']): string | undefined {
  const [year, month = 1, day = 1] = issued?.['date-parts'][0] ?? []
  if (year === undefined) return undefined
  const precision = PRECISIONS[(issued?.['date-parts'][0].length ?? 1) - 1] ?? {}
  return new Intl.DateTimeFormat('en-US', { ...precision, timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  )
}
