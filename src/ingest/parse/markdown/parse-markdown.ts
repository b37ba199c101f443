import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import { refuse } from '../../../diagnostics/problem.ts'
import type { SidecarMetadata } from '../../metadata/declared.ts'
import { readFrontMatter } from '../../metadata/owner.ts'
import { readText } from '../../read/read.ts'
import { makeHeadingsOfBold } from '../markup/bold-headings.ts'
import { refuseTooDeep } from '../markup/depth.ts'
import { takeTitle } from '../markup/title.ts'
import type { Parsed } from '../parsed.ts'
import { makeFigures } from './figures.ts'
import { refuseBusywork } from './limits.ts'
import { keepNumbers } from './list-numbers.ts'
import { withoutRawHtml } from './raw-html.ts'
import { keepEveryCell } from './tables.ts'

// A single tilde means “about” or “to”, most often in East Asian texts: 5~10.
const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()

/**
 * Parses Markdown: CommonMark with GitHub's tables, footnotes, strikethrough and task lists (GFM), and front
 * matter. A leading heading of the first level is the title, unless front matter or sidecar declare another. Raw HTML
 * becomes the mdast that it stands for.
 *
 * @throws VFileMessage If the file is not text, front matter is wrong, or markup is nested too deep.
 */
export function parseMarkdown(file: VFile, sidecar: SidecarMetadata): Parsed {
  const { text, encoding } = readText(file, { sidecar: sidecar.encoding })
  const { declared, rest } = readFrontMatter(text, 'markdown', file, sidecar)
  refuseBusywork(rest, file)
  const parsed = treeOf(rest) ?? refuse(file, 'too-deep', { found: 'Markup is nested too deep to be read' })
  refuseTooDeep(parsed, file)
  makeFigures(parsed)
  keepEveryCell(parsed)
  keepNumbers(parsed, rest)
  const tree = withoutRawHtml(parsed, file)
  const title = takeTitle(tree, sidecar.title ?? declared.title)
  makeHeadingsOfBold(tree)
  return {
    tree,
    declared: { ...declared, ...(title && { title }) },
    consumed: title ? [title] : [],
    encoding,
  }
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
