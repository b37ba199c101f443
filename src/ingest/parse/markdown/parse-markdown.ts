import type { VFile } from 'vfile'
import type { SidecarMetadata } from '../../metadata/declared.ts'
import { readFrontMatter } from '../../metadata/owner.ts'
import { readText } from '../../read/read.ts'
import { proveConverted, readableText } from '../../verbatim.ts'
import { makeHeadingsOfBold } from '../markup/bold-headings.ts'
import { omitLines } from '../markup/omit.ts'
import { takeTitle } from '../markup/title.ts'
import type { Parsed } from '../parsed.ts'
import { makeFigures } from './figures.ts'
import { leftOutOf, leftOutOfHeadline } from './left-out.ts'
import { refuseBusywork } from './limits.ts'
import { keepNumbers } from './list-numbers.ts'
import { proveParsed } from './prove.ts'
import { withoutRawHtml } from './raw-html.ts'
import { readTree } from './read-tree.ts'
import { keepEveryCell } from './tables.ts'

/**
 * Parses Markdown: CommonMark with GitHub's tables, footnotes, strikethrough and task lists (GFM), and front
 * matter. A leading heading of the first level is the title, unless front matter or sidecar declare another. Raw HTML
 * becomes the mdast that it stands for.
 *
 * @throws VFileMessage If the file is not text, front matter is wrong, or markup is nested too deep.
 */
export function parseMarkdown(file: VFile, sidecar: SidecarMetadata): Parsed {
  const { text: source, encoding } = readText(file, { sidecar: sidecar.encoding })
  const { declared, rest } = readFrontMatter(source, 'markdown', file, sidecar)
  refuseBusywork(rest, file)
  const { tree: parsed, text, comments } = readTree(rest, file)
  proveParsed(parsed, text, file)
  makeFigures(parsed)
  keepEveryCell(parsed, file)
  keepNumbers(parsed, text)
  const leftOut = leftOutOf(parsed, text)
  const { tree, leftOut: hidden } = withoutRawHtml(parsed, file)
  const omitted = omitLines(tree, sidecar, file)
  const words = readableText(tree)
  const heading = tree.children[0]
  const title = takeTitle(tree, sidecar.title ?? declared.title)
  proveConverted(words, `${title ?? ''} ${readableText(tree)}`, file)
  makeHeadingsOfBold(tree)
  return {
    tree,
    declared: { ...declared, ...(title && { title }) },
    consumed: title ? [title] : [],
    leftOut: [
      ...comments,
      ...leftOut,
      ...hidden,
      ...omitted,
      ...(title && heading ? leftOutOfHeadline(heading) : []),
    ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    encoding,
  }
}
