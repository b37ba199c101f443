import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { placeAt, refuse } from '../../../diagnostics/problem.ts'
import { normalise } from '../../../passage/flatten.ts'
import { readableText } from '../../verbatim.ts'
import { refuseTooDeep } from '../markup/depth.ts'
import type { LeftOut } from '../parsed.ts'
import { type FoundSyntax, findSyntax, type Range } from './other-tools/find-syntax.ts'
import { reportSyntax } from './other-tools/report-syntax.ts'
import { showsReferences, withoutSyntax } from './other-tools/without-syntax.ts'

// A single tilde means “about” or “to”, most often in East Asian texts: 5~10.
const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()

/** Markdown as it was read. */
export interface ReadMarkdown {
  readonly tree: Root
  /** The text that was parsed; its lines are those of the source. */
  readonly text: string
  /** The comments of other tools, which the text does not have any more. */
  readonly comments: readonly LeftOut[]
}

/**
 * Parses Markdown. If a text has the syntax of other tools, it is reported, and parsed in such a way that it stays as it
 * stands.
 *
 * @throws VFileMessage If markup is nested too deep.
 */
export function readTree(source: string, file: VFile): ReadMarkdown {
  const tree = treeOrRefuse(source, file)
  const found = findSyntax(source, codeIn(tree), labelsIn(tree))
  if (found.length === 0) return { tree, text: source, comments: [] }
  reportSyntax(file, source, found)
  const { tree: rewritten, text } = rewrittenTree(source, found, file)
  const comments = found.flatMap(({ kind, start, text: comment }): readonly LeftOut[] => {
    if (kind.becomes !== 'comment') return []
    return [{ text: normalise(comment), line: placeAt(source, start).line, reason: 'comment' }]
  })
  return { tree: rewritten, text, comments }
}

function rewrittenTree(
  source: string,
  found: readonly FoundSyntax[],
  file: VFile,
): Pick<ReadMarkdown, 'tree' | 'text'> {
  const text = withoutSyntax(source, found)
  const tree = treeOrRefuse(text, file)
  if (!showsReferences(readableText(tree), source)) return { tree, text }
  // What stands where nothing is decoded has to stay as it is.
  const withoutComments = withoutSyntax(
    source,
    found.filter(({ kind }) => kind.becomes === 'comment'),
  )
  return { tree: treeOrRefuse(withoutComments, file), text: withoutComments }
}

function codeIn(tree: Root): readonly Range[] {
  const ranges: Range[] = []
  visit(tree, (node) => {
    if (node.type !== 'code' && node.type !== 'inlineCode') return
    const { start, end } = node.position ?? {}
    if (start?.offset !== undefined && end?.offset !== undefined)
      ranges.push({ start: start.offset, end: end.offset })
  })
  return ranges
}

function labelsIn(tree: Root): ReadonlySet<string> {
  const labels = new Set<string>()
  visit(tree, (node) => {
    if (node.type === 'definition') labels.add(node.identifier)
    if (node.type === 'footnoteDefinition') labels.add(`^${node.identifier}`)
  })
  return labels
}

/** @throws VFileMessage If markup is nested too deep. */
function treeOrRefuse(text: string, file: VFile): Root {
  const tree = treeOf(text) ?? refuse(file, 'too-deep', { found: 'Markup is nested too deep to be read' })
  refuseTooDeep(tree, file)
  return tree
}

function treeOf(text: string): Root | undefined {
  try {
    return markdown.parse(text)
  } catch (error) {
    // Extensions of the parser are recursive.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
