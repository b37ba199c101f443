import type { Element, ElementContent, Nodes, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { onlyWords } from '../markup/only-words.ts'
import type { LeftOut } from '../parsed.ts'
import { type Block, blocksOf, type Leaf } from './blocks.ts'
import { declaredArticle } from './declared-article.ts'
import { isMain } from './landmarks.ts'
import { leftOut } from './left-out.ts'
import { bodyOf, isFragment } from './page.ts'
import { isPlain, withoutLandmarks } from './plain.ts'
import { pruned } from './prune.ts'
import { chosenByReadability } from './readability.ts'
import { withLostParts } from './restore.ts'
import { selectedElements } from './select.ts'

/** The article of a page. */
export interface Extraction {
  /** The page's own elements that hold the article. A block that is kept has all its words, in order. */
  readonly content: Root
  /** The blocks of the page's main part that were left out. */
  readonly left: readonly LeftOut[]
}

/**
 * Extracts the article of a saved page. Fragments are kept whole, and plain pages without their navigation. In other
 * pages Readability chooses, and parts that it lost within the article are restored.
 *
 * @param page The result of `parsePage`. It is not changed.
 * @param select A CSS selector for the elements of the article. If it is given, nothing else is considered.
 * @returns `undefined` if `select` is not a valid selector, or finds nothing to read.
 */
export function extractArticle(page: Root, select?: string): Extraction | undefined {
  const body = bodyOf(page)
  const blocks = blocksOf(body)
  const kept = select === undefined ? chosen(page, blocks) : selected(page, blocks, select)
  if (select !== undefined && kept.size === 0) return undefined
  const around = pathAround(blocks, kept)
  const part = around.at(-1)
  const content = pruned(part ? [part] : page.children, kept).map(unboxed)
  const main = around.findLast(isMain) ?? part
  return {
    content: onlyWords({ type: 'root', children: content }),
    left: leftOut(main ? blocks.filter(({ path }) => path.includes(main)) : blocks, kept),
  }
}

/** Readability does not trust a shorter result either: it would try again with looser rules, and accept menus. */
const MIN_ARTICLE_LENGTH = 500

function chosen(page: Root, blocks: readonly Block[]): ReadonlySet<Leaf> {
  if (isFragment(page)) return new Set(blocks.flatMap(({ leaves }) => leaves))
  if (isPlain(bodyOf(page))) return withoutLandmarks(blocks)
  const found = withLostParts(blocks, chosenByReadability(page))
  if (lengthOf(found) >= MIN_ARTICLE_LENGTH) return found
  const declared = declaredArticle(blocks)
  const known = [declared, found].find(({ size }) => size > 0)
  return known ?? withoutLandmarks(blocks)
}

function lengthOf(kept: ReadonlySet<Leaf>): number {
  return [...kept].reduce((sum, leaf) => sum + (leaf.type === 'text' ? leaf.value.trim().length : 0), 0)
}

function selected(page: Root, blocks: readonly Block[], selector: string): ReadonlySet<Leaf> {
  const within = new Set<Nodes>()
  for (const element of selectedElements(page, selector)) visit(element, (node) => void within.add(node))
  return new Set(blocks.flatMap(({ leaves }) => leaves.filter((leaf) => within.has(leaf))))
}

/** Returns the elements that contain everything that is kept, outermost first. */
function pathAround(blocks: readonly Block[], kept: ReadonlySet<Leaf>): readonly Element[] {
  const paths = blocks.filter(({ leaves }) => leaves.some((leaf) => kept.has(leaf))).map(({ path }) => path)
  return paths.reduce((one, other) => {
    const fork = one.findIndex((element, depth) => element !== other[depth])
    return fork === -1 ? one : one.slice(0, fork)
  }, paths[0] ?? [])
}

/** Elements that are valid only within a table, a list or a page. */
const INNER: ReadonlySet<string> = new Set([
  'body',
  'caption',
  'dd',
  'dt',
  'li',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
])

/** Replaces such an element with a `div`, because the element that it needs around it may have been left out. */
function unboxed(node: ElementContent): ElementContent {
  if (node.type !== 'element' || !INNER.has(node.tagName)) return node
  return { ...node, tagName: 'div', children: node.children.map(unboxed) }
}
