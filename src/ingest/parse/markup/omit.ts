import type { Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../../../diagnostics/problem.ts'
import type { SidecarMetadata } from '../../metadata/declared.ts'
import { linePatterns } from '../../prose/line-patterns.ts'
import { endsSentence } from '../../prose/text-features.ts'
import { readableText } from '../../verbatim.ts'
import type { LeftOut } from '../parsed.ts'

/** The lines of a block of words that an owner leaves out, and the others. */
interface Divided {
  readonly kept: readonly PhrasingContent[]
  readonly omitted: readonly LeftOut[]
}

/**
 * Removes the lines that the owner lists under `omit:`: paragraphs, headings, items and cells that say nothing else, and
 * the lines within them. A sentence that such a paragraph interrupts goes on behind it. Warns of items that match no line.
 *
 * @param tree It is changed. Its words must be proved before.
 * @returns What was removed.
 */
export function omitLines(tree: Root, { omit = [] }: SidecarMetadata, file: VFile): readonly LeftOut[] {
  if (omit.length === 0) return []
  const { matches, unused } = linePatterns(omit)
  const omitted: LeftOut[] = []
  omitIn(tree)
  for (const pattern of unused()) {
    report(file, 'omits-nothing', { found: `No line of the text is “${pattern}”` })
  }
  return omitted

  function omitIn(parent: Parents): void {
    const children: Nodes[] = []
    let isInterrupted = false
    for (const child of parent.children) {
      const isGone = isWords(child) ? omitLinesOf(child) : omitBlocksOf(child)
      if (!isGone) {
        const before = children.at(-1)
        if (
          isInterrupted &&
          before?.type === 'paragraph' &&
          child.type === 'paragraph' &&
          goesOn(before, child)
        )
          children.splice(-1, 1, joined(before, child))
        else children.push(child)
      }
      isInterrupted = isGone
    }
    Object.assign(parent, { children })
  }

  /** Whether nothing is left of a block of blocks. */
  function omitBlocksOf(block: Nodes): boolean {
    if (!('children' in block) || block.children.length === 0) return false
    omitIn(block)
    return block.children.length === 0
  }

  /** Whether nothing is left of a block of words. Cells stay, because columns would shift. */
  function omitLinesOf(block: WithWords): boolean {
    const { kept, omitted: lines } = divide(block, matches)
    if (lines.length === 0) return false
    omitted.push(...lines)
    Object.assign(block, { children: kept })
    return block.type !== 'tableCell' && readableText(block) === ''
  }
}

type WithWords = Extract<Nodes, { type: 'heading' | 'paragraph' | 'tableCell' }>

function isWords(node: Nodes): node is WithWords {
  return node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell'
}

function divide(block: WithWords, matches: (line: string) => boolean): Divided {
  const kept: PhrasingContent[] = []
  const omitted: LeftOut[] = []
  for (const { nodes, number } of linesOf(block.children)) {
    const text = readableText({ type: 'paragraph', children: nodes })
    if (text !== '' && matches(text)) {
      const line = number ?? block.position?.start.line
      omitted.push({ text, ...(line !== undefined && { line }), reason: 'omitted' })
    } else kept.push(...nodes)
  }
  while (kept.at(-1)?.type === 'break') kept.pop()
  return { kept, omitted }
}

interface Line {
  /** With the line break at its end. */
  readonly nodes: PhrasingContent[]
  /** The number of the line in the source, if it is known. */
  readonly number: number | undefined
}

/** Divides words at line breaks, and where a line of Markdown ends. Emphasis and links are not divided. */
function linesOf(nodes: readonly PhrasingContent[]): readonly Line[] {
  const lines: Line[] = []
  let isEnd = true
  const add = (node: PhrasingContent, number: number | undefined) => {
    if (isEnd) lines.push({ nodes: [], number })
    lines.at(-1)?.nodes.push(node)
    isEnd = node.type === 'break' || (node.type === 'text' && node.value.endsWith('\n'))
  }
  for (const node of nodes) {
    const first = node.position?.start.line
    if (node.type !== 'text') add(node, first)
    else
      for (const [index, value] of node.value.split(/(?<=\n)/).entries())
        add({ type: 'text', value }, first === undefined ? undefined : first + index)
  }
  return lines
}

function goesOn(before: Paragraph, next: Paragraph): boolean {
  return !endsSentence(readableText(before)) && /^\p{Ll}/u.test(readableText(next))
}

function joined(before: Paragraph, next: Paragraph): Paragraph {
  return { ...before, children: [...before.children, { type: 'text', value: ' ' }, ...next.children] }
}
