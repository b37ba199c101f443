import { normalise } from '../../../passage/flatten.ts'
import type { LeftOut } from '../parsed.ts'
import { type Block, hasWords, type Leaf } from './blocks.ts'

/**
 * Returns the blocks with words that were left out of the main part of a page.
 *
 * @param main The blocks of that part, in order.
 */
export function leftOut(main: readonly Block[], kept: ReadonlySet<Leaf>): readonly LeftOut[] {
  const isKept = ({ leaves }: Block) => leaves.some((leaf) => leaf.type === 'text' && kept.has(leaf))
  const first = main.findIndex(isKept)
  const last = main.findLastIndex(isKept)
  return main.flatMap((block, index) => {
    if (isKept(block) || !hasWords(block.text)) return []
    const line = block.leaves.find(({ position }) => position)?.position?.start.line
    const isBetween = index > first && index < last && isProse(block)
    const reason = isBetween ? 'between-paragraphs' : 'beside-the-article'
    return [{ text: normalise(block.text), ...(line && { line }), reason }]
  })
}

const PARAGRAPHS: ReadonlySet<string> = new Set(['blockquote', 'p', 'pre'])
/** List items are prose, unless all their words are links: those are lists of other articles. */
const ITEMS: ReadonlySet<string> = new Set(['dd', 'li'])
const BESIDE_THE_TEXT: ReadonlySet<string> = new Set('aside button figure footer form header nav'.split(' '))
/** Labels and share buttons are shorter than prose. */
const MIN_BLOCK_LENGTH = 25

function isProse({ path, text, isLinked }: Block): boolean {
  const isIn = (names: ReadonlySet<string>) => path.some(({ tagName }) => names.has(tagName))
  const isParagraph = isIn(PARAGRAPHS) || (isIn(ITEMS) && !isLinked)
  return isParagraph && !isIn(BESIDE_THE_TEXT) && normalise(text).length >= MIN_BLOCK_LENGTH
}
