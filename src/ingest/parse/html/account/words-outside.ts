import type { Element } from 'hast'
import type { Block, Leaf } from '../blocks/blocks.ts'
import { isNamed } from '../marks/names.ts'
import { isText } from './left-out.ts'

/** How many words of a page are in its article, and how many words of prose are not. */
export interface WordCounts {
  readonly inside: number
  readonly outside: number
}

/** Shorter blocks are labels. */
const MIN_WORDS = 12
/** Shorter paragraphs outside the part of the article are teasers of other articles. */
const MIN_WORDS_ELSEWHERE = 50
/** What readers wrote below an article. */
const READERS_COMMENTS =
  /^(?:comments?|respond|disqus_thread|discussion|replies)$|(?:^|[-_])comments?[-_]?(?:list|section|area|thread|body|content|text|wrap(?:per)?)(?:$|[-_])/i
/** Words that are left out for another reason are never part of an article. */
const MAY_BE_ARTICLE: ReadonlySet<string | undefined> = new Set([undefined, 'frame', 'hidden'])

/**
 * Counts the words of an article, and the words of prose outside it: paragraphs, but no menus, labels or comments.
 *
 * @param part The part of the page with the article. Hidden paragraphs elsewhere are dialogues, and short ones teasers.
 */
export function countWords(
  blocks: readonly Block[],
  kept: ReadonlySet<Leaf>,
  part: Element | undefined,
): WordCounts {
  const isKept = ({ leaves }: Block) => leaves.some((leaf) => leaf.type === 'text' && kept.has(leaf))
  const count = (counted: readonly Block[]) => counted.reduce((sum, { text }) => sum + wordsIn(text), 0)
  const isInPart = ({ path }: Block) => part === undefined || path.includes(part)
  const isOutside = (block: Block) =>
    !isKept(block) &&
    MAY_BE_ARTICLE.has(block.reason) &&
    (block.reason !== 'hidden' || isInPart(block)) &&
    (isText(block) || block.reason === 'frame') &&
    wordsIn(block.text) >= (isInPart(block) ? MIN_WORDS : MIN_WORDS_ELSEWHERE) &&
    !block.path.some((element) => element.tagName === 'noscript' || isNamed(element, READERS_COMMENTS))
  return { inside: count(blocks.filter(isKept)), outside: count(blocks.filter(isOutside)) }
}

function wordsIn(text: string): number {
  return (
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0
  )
}
