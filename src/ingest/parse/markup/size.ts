import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { refuse } from '../../../diagnostics/problem.ts'

/**
 * The limits for what a parser returns. An article at these limits takes half of the 10 seconds and 512 MB that each
 * may take. A novel has 5,000 paragraphs.
 */
const MAX_PARAGRAPHS = 30_000
const MAX_NODES = 150_000
const MAX_CHARACTERS = 6_000_000
const MAX_SHOWN_LENGTH = 60
/** The parts of a text that become passages of the page. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'code'])

function isTooMuch(counts: {
  readonly nodes: number
  readonly paragraphs: number
  readonly characters: number
}) {
  return counts.nodes > MAX_NODES || counts.paragraphs > MAX_PARAGRAPHS || counts.characters > MAX_CHARACTERS
}

/**
 * Refuses an article that is too long for one page, before anything is derived from it.
 *
 * @throws VFileMessage If a limit is exceeded.
 */
export function refuseTooLong(tree: Root, file: VFile): void {
  const counts = { nodes: 0, paragraphs: 0, characters: 0 }
  /** The first part that is too much. */
  let excess: Node | undefined
  const waiting: Node[] = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    counts.nodes++
    if (PARAGRAPHS.has(node.type)) counts.paragraphs++
    if ('value' in node && typeof node.value === 'string') counts.characters += node.value.length
    if (isTooMuch(counts)) excess ??= node
    if ('children' in node && Array.isArray(node.children)) waiting.push(...node.children.toReversed())
  }
  const limits = [
    ['paragraphs, headings and cells', counts.paragraphs, MAX_PARAGRAPHS],
    ['paragraphs, links, line breaks and other parts', counts.nodes, MAX_NODES],
    ['characters', counts.characters, MAX_CHARACTERS],
  ] as const
  for (const [what, count, most] of limits) {
    if (count <= most) continue
    const place = excess?.position?.start
    // Some formats have no lines.
    const words = place ? '' : textOf(excess).slice(0, MAX_SHOWN_LENGTH)
    refuse(file, 'too-long', {
      found: `The article has ${count} ${what}${words && `; “${words}” is the first that is too much`}`,
      expected: `at most ${most}`,
      place,
    })
  }
}
