import type { Element } from 'hast'
import { normalise } from '../../../../passage/flatten.ts'
import type { LeftOut, LeftOutReason } from '../../parsed.ts'
import { type Block, hasWords, type Leaf } from '../blocks/blocks.ts'

/**
 * Returns the blocks with words that were left out of a page, in order.
 *
 * @param main The main part of the page; all of it if it declares none.
 */
export function leftOut(
  blocks: readonly Block[],
  kept: ReadonlySet<Leaf>,
  main: Element | undefined,
): readonly LeftOut[] {
  const isKept = ({ leaves }: Block) => leaves.some((leaf) => leaf.type === 'text' && kept.has(leaf))
  const first = blocks.findIndex(isKept)
  const last = blocks.findLastIndex(isKept)
  const reasonOf = (block: Block, index: number): LeftOutReason => {
    const isBetween = index > first && index < last && isProse(block)
    if (block.reason === 'hidden' && isBetween) return 'hidden-between-paragraphs'
    if (block.reason) return block.reason
    if (isBetween) return 'between-paragraphs'
    return main && !block.path.includes(main) ? 'around-the-article' : 'beside-the-article'
  }
  return blocks.flatMap((block, index) => {
    const text = isKept(block) ? textOf(block.leaves.filter((leaf) => !kept.has(leaf))) : block.text
    if (!hasWords(text)) return []
    const line = block.leaves.find(({ position }) => position)?.position?.start.line
    return [{ text: normalise(text), ...(line && { line }), reason: reasonOf(block, index) }]
  })
}

function textOf(leaves: readonly Leaf[]): string {
  return leaves.map((leaf) => (leaf.type === 'text' ? leaf.value : '')).join('')
}

const PARAGRAPHS: ReadonlySet<string> = new Set(['blockquote', 'p', 'pre'])
/** List items are prose, unless all their words are links: those are lists of other articles. */
const ITEMS: ReadonlySet<string> = new Set(['dd', 'li'])
const BESIDE_THE_TEXT: ReadonlySet<string> = new Set('aside button figure footer form header nav'.split(' '))
/** Labels and share buttons are shorter than prose. */
const MIN_BLOCK_LENGTH = 25

/** Whether a block seems to be a paragraph of a text. */
export function isProse({ path, text, isLinked }: Block): boolean {
  const isIn = (names: ReadonlySet<string>) => path.some(({ tagName }) => names.has(tagName))
  const isParagraph = isIn(PARAGRAPHS) || (isIn(ITEMS) && !isLinked)
  return isParagraph && !isIn(BESIDE_THE_TEXT) && normalise(text).length >= MIN_BLOCK_LENGTH
}

/** Text without an element that says what it is has to be longer to be taken for a paragraph. */
const MIN_LOOSE_LENGTH = 80

/** Whether a block seems to be a paragraph, or text that is set without paragraphs. */
export function isText(block: Block): boolean {
  const isLoose = !block.isLinked && !block.path.some(({ tagName }) => NOT_TEXT.has(tagName))
  return isProse(block) || (isLoose && normalise(block.text).length >= MIN_LOOSE_LENGTH)
}

const NOT_TEXT: ReadonlySet<string> = new Set([...BESIDE_THE_TEXT, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
