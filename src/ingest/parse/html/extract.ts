import type { Element, ElementContent, Nodes, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { onlyWords } from '../markup/only-words.ts'
import type { LeftOut } from '../parsed.ts'
import { type Block, blocksOf, type Leaf } from './blocks.ts'
import { isMain } from './landmarks.ts'
import { leftOut } from './left-out.ts'
import { bodyOf, isFragment } from './page.ts'
import { isPlain, withoutLandmarks } from './plain.ts'
import { pruned } from './prune.ts'
import { chosenByReadability } from './readability.ts'
import { withLostParts } from './restore.ts'
import { selectedElements } from './select.ts'
import { statedArticle } from './stated-article.ts'

/** The article of a page. */
export interface Extraction {
  /** The elements that hold the article, as they stand in the page; every kept block has all its words, in order. */
  readonly content: Root
  /** What of the page's main part is not in it. */
  readonly left: readonly LeftOut[]
}

/**
 * Finds the article in a saved page. Fragments and plain pages are kept whole, but for the navigation; in others
 * Readability chooses, and what it lost in the midst of the article is put back.
 *
 * @param page As `parsePage` reads it; it is left as it is.
 * @param select A CSS selector for the elements of the article, which goes before any choice.
 * @returns `undefined` where `select` is no selector or finds nothing to read.
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

/** In characters. Readability itself does not trust what is shorter; it would loosen its rules then, and take menus. */
const MIN_ARTICLE_LENGTH = 500

function chosen(page: Root, blocks: readonly Block[]): ReadonlySet<Leaf> {
  if (isFragment(page)) return new Set(blocks.flatMap(({ leaves }) => leaves))
  if (isPlain(bodyOf(page))) return withoutLandmarks(blocks)
  const found = withLostParts(blocks, chosenByReadability(page))
  if (lengthOf(found) >= MIN_ARTICLE_LENGTH) return found
  const stated = statedArticle(blocks)
  const known = [stated, found].find(({ size }) => size > 0)
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

/** The elements that have everything kept in them, outermost first. */
function pathAround(blocks: readonly Block[], kept: ReadonlySet<Leaf>): readonly Element[] {
  const paths = blocks.filter(({ leaves }) => leaves.some((leaf) => kept.has(leaf))).map(({ path }) => path)
  return paths.reduce((one, other) => {
    const fork = one.findIndex((element, depth) => element !== other[depth])
    return fork === -1 ? one : one.slice(0, fork)
  }, paths[0] ?? [])
}

/** What is no element by itself, but only within a table, list or page. */
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

function unboxed(node: ElementContent): ElementContent {
  if (node.type !== 'element' || !INNER.has(node.tagName)) return node
  return { ...node, tagName: 'div', children: node.children.map(unboxed) }
}
