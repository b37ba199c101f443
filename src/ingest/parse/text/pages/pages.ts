import type { VFile } from 'vfile'
import { placeAt, report } from '../../../../diagnostics/problem.ts'
import type { SidecarMetadata } from '../../../metadata/declared.ts'
import type { Line } from '../lines.ts'
import { withoutOmitted } from './omit.ts'
import { runningHeads } from './running-heads.ts'

/** How many lines a warning lists. */
const MAX_LISTED_LINES = 5

/**
 * Joins the pages of a text from a PDF or scan: leaves out the lines that the owner lists, and warns of lines that come
 * again on each page.
 */
export function joinPages(
  lines: readonly Line[],
  source: string,
  file: VFile,
  sidecar: SidecarMetadata,
  margin: number | undefined,
): { readonly lines: readonly Line[]; readonly omitted: readonly Line[] } {
  const { omit = [] } = sidecar
  const { lines: kept, omitted, unused } = withoutOmitted(lines, omit, source, margin)
  for (const pattern of unused) {
    report(file, 'omits-nothing', { found: `No line of the text is “${pattern}”` })
  }
  for (const { pattern, lines: found } of runningHeads(kept, source, margin)) {
    const numbers = found.slice(0, MAX_LISTED_LINES).map(({ offset }) => placeAt(source, offset).line)
    const more = found.length > MAX_LISTED_LINES ? ' and others' : ''
    report(file, 'running-head', {
      found: `“${pattern}” comes again on lines ${numbers.join(', ')}${more}`,
      place: placeAt(source, found[0]?.offset ?? 0),
      remedy: `If it is no part of the article, list it in the sidecar, ${file.stem}.yml: omit: [${JSON.stringify(pattern)}]`,
    })
  }
  return { lines: kept, omitted }
}
