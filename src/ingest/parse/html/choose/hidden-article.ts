import type { Element } from 'hast'
import { isText } from '../account/left-out.ts'
import type { Block } from '../blocks/blocks.ts'
import type { Reasons } from '../blocks/reasons.ts'

/** A note to readers without scripts, or the text of a dialogue, is shorter than an article. */
const MIN_ARTICLE_LENGTH = 250
/** An element with this share of all hidden prose hides the article. */
const MIN_SHARE = 0.5

/**
 * Returns the outermost elements that hide the prose of a page: the one that holds most of it, or else all that hold some.
 * A page in which readers see no prose hides its article until a script has run, or until the reader has paid.
 *
 * @param isEmpty Whether readers see no words at all. Then any hidden words are the article.
 * @returns Empty if little prose is hidden.
 */
export function hiddenHolders(
  blocks: readonly Block[],
  reasons: Reasons,
  isEmpty: boolean,
): readonly Element[] {
  const lengths = new Map<Element, number>()
  for (const block of blocks) {
    const holder = block.path.find((element) => reasons.get(element) === 'hidden')
    if (block.reason !== 'hidden' || !holder || holder.tagName === 'noscript' || !(isEmpty || isText(block)))
      continue
    lengths.set(holder, (lengths.get(holder) ?? 0) + block.text.trim().length)
  }
  const total = [...lengths.values()].reduce((sum, length) => sum + length, 0)
  if (total < (isEmpty ? 1 : MIN_ARTICLE_LENGTH)) return []
  const most = [...lengths].find(([, length]) => length >= total * MIN_SHARE)
  return most ? [most[0]] : [...lengths.keys()]
}
