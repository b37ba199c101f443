import { type FlatText, flatten } from '../passage/flatten.ts'
import type { ShownRun } from '../passage/shown/shown-run.ts'

/** A block of text on the page, as browsers search it: with the words that the site added. */
export interface ShownBlock {
  /** The text with normalised white space, see `flatten`. */
  readonly text: string
  readonly nodes: readonly Text[]
  readonly flat: FlatText
  /** Whether none of its words belong to a passage. */
  readonly isGenerated: boolean
}

/** Elements whose text browsers do not search, and what scripts add for a while. Whoever opens a link has none of that. */
const UNSEARCHED =
  'script, style, template, noscript, select, textarea, [hidden], dialog:not([open]), selection-toolbar, .quote-note, .arrival-bar'
const WITHIN_LINES = /^(?:inline|contents|ruby)/

/**
 * Reads the blocks of the page, also those in closed disclosures, which browsers search and open.
 *
 * @param leftOut A selector of elements that are left out.
 */
export function readShownBlocks(leftOut = ''): readonly ShownBlock[] {
  const skipped = leftOut ? `${UNSEARCHED}, ${leftOut}` : UNSEARCHED
  const blocks: { readonly element: Element; readonly nodes: Text[] }[] = []
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT
      return node.matches(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
    },
  )
  const known = new Map<Element, Element>()
  while (walker.nextNode()) {
    const node = walker.currentNode
    const parent = node.parentElement
    if (!(node instanceof Text) || !parent) continue
    const element = blockOf(parent, known)
    const last = blocks.at(-1)
    if (last?.element === element) last.nodes.push(node)
    else blocks.push({ element, nodes: [node] })
  }
  return blocks.flatMap(({ nodes }) => {
    const flat = flatten(nodes.map(({ data }) => data))
    return flat.text === '' ? [] : [{ text: flat.text, nodes, flat, isGenerated: nodes.every(isGenerated) }]
  })
}

/** Returns the text nodes of the page as runs, and the nodes in the same order. */
export function readShownRuns(leftOut?: string): {
  readonly runs: readonly ShownRun[]
  readonly nodes: readonly Text[]
} {
  const blocks = readShownBlocks(leftOut)
  return {
    runs: blocks.flatMap(({ nodes }, block) =>
      nodes.map((node) => ({ text: node.data, isGenerated: isGenerated(node), block })),
    ),
    nodes: blocks.flatMap(({ nodes }) => nodes),
  }
}

/** Whether a node belongs to no passage. */
function isGenerated(node: Text): boolean {
  const nearest = node.parentElement?.closest('[data-generated], [data-passage], [data-headline]')
  return !nearest || nearest.hasAttribute('data-generated')
}

function blockOf(element: Element, known: Map<Element, Element>): Element {
  const block =
    known.get(element) ??
    (element.parentElement && WITHIN_LINES.test(getComputedStyle(element).display)
      ? blockOf(element.parentElement, known)
      : element)
  known.set(element, block)
  return block
}
