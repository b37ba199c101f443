import type { Element, Nodes, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { onlyWords } from '../markup/only-words.ts'
import type { LeftOut } from '../parsed.ts'
import { isText, leftOut } from './account/left-out.ts'
import { leftOutMedia } from './account/left-out-media.ts'
import { countWords, type WordCounts } from './account/words-outside.ts'
import { type Block, blocksOf, type Leaf } from './blocks/blocks.ts'
import { bodyOf, isFragment } from './blocks/body.ts'
import { isMain } from './blocks/landmarks.ts'
import { type Reasons, reasonsOf } from './blocks/reasons.ts'
import { declaredArticle } from './choose/declared-article.ts'
import { hiddenHolders } from './choose/hidden-article.ts'
import { isPlain, withoutLandmarks } from './choose/plain.ts'
import { pruned } from './choose/prune.ts'
import { chosenByReadability } from './choose/readability.ts'
import { withLostParts } from './choose/restore.ts'
import { selectedElements } from './choose/select.ts'
import { standardised, unboxed } from './choose/valid.ts'
import { formulaTexts } from './marks/formulas.ts'
import { marksOf } from './marks/marks.ts'

/** The article of a page. */
export interface Extraction {
  /** The page's own elements that hold the article. A block that is kept has all its words, in order. */
  readonly content: Root
  /** The blocks with words that were left out. */
  readonly left: readonly LeftOut[]
  /** The pictures and other media that were left out. */
  readonly leftMedia: readonly LeftOut[]
  /** Whether the article is hidden in the page, and shown nevertheless. */
  readonly isHidden: boolean
  readonly words: WordCounts
}

/** The blocks of a page, and those of their leaves that are kept. */
interface Choice {
  readonly blocks: readonly Block[]
  readonly kept: ReadonlySet<Leaf>
  readonly isHidden: boolean
}

/**
 * Extracts the article of a saved page. Fragments are kept whole, and plain pages without their navigation. In other
 * pages Readability chooses, and parts that it lost within the article are restored. What readers do not see is never
 * kept, unless it is all there is to read.
 *
 * @param page The result of `parsePage`. It is not changed.
 * @param select A CSS selector for the elements of the article. If it is given, nothing else is considered.
 * @returns `undefined` if `select` is not a valid selector, or finds nothing to read.
 */
export function extractArticle(page: Root, select?: string): Extraction | undefined {
  const { blocks, kept, isHidden } = select === undefined ? chosen(page) : selected(page, select)
  if (select !== undefined && kept.size === 0) return undefined
  const around = pathAround(blocks, kept)
  const part = around.at(-1)
  const content = pruned(part ? [part] : page.children, kept).map((node) => standardised(unboxed(node)))
  return {
    content: onlyWords({ type: 'root', children: content }),
    left: leftOut(blocks, kept, around.findLast(isMain) ?? part),
    leftMedia: leftOutMedia(blocks, kept),
    isHidden,
    words: countWords(blocks, kept, around.findLast(isMain) ?? around.at(-2)),
  }
}

/** How many elements within each other can hide an article. */
const MAX_HOLDERS = 5

/** Chooses among what readers see. If nothing of it is prose, what hides most of the page's words counts as shown. */
function chosen(page: Root): Choice {
  const marks = new Map(marksOf(page))
  for (let round = 0; ; round++) {
    const reasons = reasonsOf(page, marks)
    const blocks = blocksOf(bodyOf(page), reasons)
    const kept = chosenAmong(
      blocks.filter(({ reason }) => reason === undefined),
      page,
      reasons,
    )
    const isRead = blocks.some((block) => isText(block) && block.leaves.some((leaf) => kept.has(leaf)))
    const holders = isRead || round === MAX_HOLDERS ? [] : hiddenHolders(blocks, reasons, kept.size === 0)
    if (holders.length === 0) return { blocks, kept, isHidden: round > 0 }
    for (const holder of holders) marks.set(holder, 'shown')
  }
}

/** Readability does not trust a shorter result either: it would try again with looser rules, and accept menus. */
const MIN_ARTICLE_LENGTH = 500

function chosenAmong(blocks: readonly Block[], page: Root, reasons: Reasons): ReadonlySet<Leaf> {
  if (isFragment(page)) return new Set(blocks.flatMap(({ leaves }) => leaves))
  if (isPlain(bodyOf(page))) return withoutLandmarks(blocks)
  const mayBeKept = new Set(blocks.flatMap(({ leaves }) => leaves))
  const found = withLostParts(
    blocks,
    mayBeKept.intersection(chosenByReadability(page, reasons)),
    formulaTexts(page),
  )
  if (lengthOf(found) >= MIN_ARTICLE_LENGTH) return found
  const declared = declaredArticle(blocks)
  const known = [declared, found].find(({ size }) => size > 0)
  return known ?? withoutLandmarks(blocks)
}

function lengthOf(kept: ReadonlySet<Leaf>): number {
  return [...kept].reduce((sum, leaf) => sum + (leaf.type === 'text' ? leaf.value.trim().length : 0), 0)
}

/** Keeps the elements that the owner selects, even if they are hidden, but not what is hidden within them. */
function selected(page: Root, selector: string): Choice {
  const elements = selectedElements(page, selector)
  const marks = new Map(marksOf(page))
  for (const element of elements) marks.set(element, 'shown')
  const blocks = blocksOf(bodyOf(page), reasonsOf(page, marks))
  const within = new Set<Nodes>()
  for (const element of elements) visit(element, (node) => void within.add(node))
  const kept = blocks
    .filter(({ reason }) => reason === undefined)
    .flatMap(({ leaves }) => leaves.filter((leaf) => within.has(leaf)))
  return { blocks, kept: new Set(kept), isHidden: false }
}

/** Returns the elements that contain everything that is kept, outermost first. */
function pathAround(blocks: readonly Block[], kept: ReadonlySet<Leaf>): readonly Element[] {
  const paths = blocks.filter(({ leaves }) => leaves.some((leaf) => kept.has(leaf))).map(({ path }) => path)
  return paths.reduce((one, other) => {
    const fork = one.findIndex((element, depth) => element !== other[depth])
    return fork === -1 ? one : one.slice(0, fork)
  }, paths[0] ?? [])
}
