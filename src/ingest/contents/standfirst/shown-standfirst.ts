import type { RootContent } from 'mdast'
import { foldedText } from '../../../passage/fold.ts'
import { type Declarations, declaredAt } from '../../metadata/resolve.ts'
import { blockText } from '../../prose/block-texts.ts'

/** What stands at the end of a beginning that was cut. */
const CUT = /\s*(?:\[?(?:…|\.{3})\]?)$/u

/**
 * Returns the standfirst that a page shows above the text: the one that the owner wrote, in the sidecar or the front
 * matter, unless the text has its words already. A page’s description is for search engines, and no reader saw it.
 *
 * @param blocks The blocks of the text.
 */
export function shownStandfirst(
  declarations: Declarations,
  blocks: readonly RootContent[],
): string | undefined {
  const { in: from, place } = declaredAt(declarations, 'summary')
  const summary = declarations[from].summary
  if (summary === undefined || place === undefined) return undefined
  const words = foldedText(summary.replace(CUT, ''))
  return foldedText(blocks.map(blockText).join(' ')).includes(words) ? undefined : summary
}
