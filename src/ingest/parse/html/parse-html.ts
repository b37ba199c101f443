import type { VFile } from 'vfile'
import { refuse, report } from '../../../diagnostics/problem.ts'
import type { SidecarMetadata } from '../../metadata/declared.ts'
import { readFrontMatter } from '../../metadata/owner.ts'
import { bytesOf, readText } from '../../read/read.ts'
import { makeHeadingsOfBold } from '../markup/bold-headings.ts'
import { mdastOf } from '../markup/from-hast.ts'
import { takeTitle } from '../markup/title.ts'
import type { LeftOutReason, Parsed } from '../parsed.ts'
import { proveAccounted } from './account.ts'
import { declaredCharset } from './charset.ts'
import { extractArticle } from './extract.ts'
import { pageMetadata } from './metadata/page-metadata.ts'
import { parsePage } from './page.ts'

/**
 * Parses a saved page, from which the article is extracted, or a bare fragment, which is kept whole. The headline above
 * the text is the title. Metadata come from JSON-LD, Open Graph, `<meta>`, `<time>` and the byline. Each paragraph that
 * was left out between others that were kept is reported as a warning.
 *
 * @throws VFileMessage If the file is not text, markup is nested too deep, the sidecar's selector finds nothing, or a word
 *   would be lost.
 */
export function parseHtml(file: VFile, sidecar: SidecarMetadata): Parsed {
  const { encoding, select } = sidecar
  const read = readText(file, { sidecar: encoding, page: declaredCharset(bytesOf(file)) })
  const above = readFrontMatter(read.text, 'html', file, sidecar)
  const page = parsePage(above.rest, file)
  const article =
    extractArticle(page, select) ??
    refuse(file, 'selects-nothing', { found: `The selector “${select}” finds nothing to read in the page` })
  const declared = { ...pageMetadata(page, file), ...above.declared }
  proveAccounted(page, article.content, article.left, file)
  if (article.isHidden) report(file, 'hidden-article', { found: 'The article is hidden in the page' })
  for (const { text, line = 1 } of article.left.filter(({ reason }) => BETWEEN.has(reason))) {
    report(file, 'lost-paragraph', {
      found: `This was left out: “${brief(text)}”`,
      place: { line, column: 1 },
    })
  }

  const tree = mdastOf(article.content, file)
  const title = takeTitle(tree, sidecar.title ?? declared.title)
  makeHeadingsOfBold(tree)
  return {
    tree,
    declared: { ...declared, ...(title && { title }) },
    consumed: title ? [title] : [],
    leftOut: article.left,
    encoding: read.encoding,
  }
}

const BETWEEN: ReadonlySet<LeftOutReason> = new Set(['between-paragraphs', 'hidden-between-paragraphs'])

function brief(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
