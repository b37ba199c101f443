import type { RootContent } from 'mdast'
import { at as itemAt } from '../../../passage/at.ts'
import { foldedText } from '../../../passage/fold.ts'
import { passagesOf } from '../../../passage/history/history.ts'
import type { Ledger } from '../../../permalinks/ledger.ts'
import { blockText } from '../../prose/block-texts.ts'

/** What was decided about the beginning of a block in the last edition. */
export interface RememberedSection {
  /** Whether a section began there. */
  readonly isStart: boolean
  /** The ids of the headings before the block. */
  readonly headings: readonly string[]
}

/**
 * Looks up in the ledger whether a section began at each block in the last edition. In this way a correction moves only
 * the sections around it.
 *
 * @param blocks The blocks of the article as it is now.
 * @returns One for each block. `undefined` if the block or the one before it has changed, and for all blocks if the
 *   article had no sections.
 */
export function rememberedSections(
  blocks: readonly RootContent[],
  ledger: Ledger | undefined,
): readonly (RememberedSection | undefined)[] {
  const present = ledger?.headings.filter(({ former }) => !former) ?? []
  if (!ledger || present.length === 0) return blocks.map(() => undefined)
  const passages = passagesOf(ledger, ledger.editions.length)
  const folded = passages.map(({ text }) => foldedText(text))
  const indexes = Map.groupBy(folded.keys(), (index) => itemAt(folded, index))
  const headingsAt = Map.groupBy(present, ({ passage }) => passage)
  let last = -1
  return blocks.map((block, index) => {
    const before = blocks[index - 1]
    const textBefore = before && foldedText(edgeText(before, -1))
    const at = indexes
      .get(foldedText(edgeText(block, 0)))
      ?.find((place) => place > last && (textBefore === undefined || folded[place - 1] === textBefore))
    if (at === undefined) return undefined
    last = at
    const headings = headingsAt.get(itemAt(passages, at).id)?.map(({ id }) => id) ?? []
    return { isStart: headings.length > 0, headings }
  })
}

/** Returns the text of the first or the last passage of a block. */
function edgeText(block: RootContent, edge: 0 | -1): string {
  let text = block
  while (text.type !== 'paragraph' && 'children' in text) {
    const inner: RootContent | undefined = text.children.at(edge)
    if (!inner) break
    text = inner
  }
  return blockText(text)
}
