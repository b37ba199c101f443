import type { VFile } from 'vfile'
import { refuse, report } from '../../../diagnostics/problem.ts'
import type { SidecarMetadata } from '../../metadata/declared.ts'
import { readFrontMatter } from '../../metadata/owner.ts'
import { bytesOf } from '../../read/bytes-of.ts'
import { readText } from '../../read/read.ts'
import { makeHeadingsOfBold } from '../markup/bold-headings.ts'
import { divideBrokenParagraphs } from '../markup/broken-paragraphs.ts'
import { mdastOf } from '../markup/from-hast.ts'
import { omitLines } from '../markup/omit.ts'
import { takeTitle } from '../markup/title.ts'
import type { LeftOutReason, Parsed } from '../parsed.ts'
import { proveAccounted } from './account/account.ts'
import { refuseBusySelector } from './choose/select-limits.ts'
import { type Extraction, extractArticle } from './extract.ts'
import { pageMetadata } from './metadata/page-metadata.ts'
import { declaredCharset } from './prepare/charset.ts'
import { parsePage } from './prepare/page.ts'
import { withoutPre } from './prepare/plain-text.ts'
import { reportUnclosed } from './prepare/unclosed.ts'

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
  reportUnclosed(page, above.rest, file)
  if (select !== undefined) refuseBusySelector(page, select, file)
  const article =
    extractArticle(page, select) ??
    refuse(file, 'selects-nothing', { found: `The selector “${select}” finds nothing to read in the page` })
  const declared = { ...pageMetadata(page, file), ...above.declared }
  const content = withoutPre(article.content)
  proveAccounted(page, content, article.left, file)
  warnOfLostText(article, select, file)
  const tree = mdastOf(content, file)
  const omitted = omitLines(tree, sidecar, file)
  const title = takeTitle(tree, sidecar.title ?? declared.title)
  divideBrokenParagraphs(tree)
  makeHeadingsOfBold(tree)
  return {
    tree,
    declared: { ...declared, ...(title && { title }) },
    consumed: title ? [title] : [],
    leftOut: [...article.left, ...article.leftMedia, ...omitted],
    encoding: read.encoding,
  }
}

const BETWEEN: ReadonlySet<LeftOutReason> = new Set(['between-paragraphs', 'hidden-between-paragraphs'])
/** Fewer words are a teaser or a notice. */
const MIN_WORDS_OUTSIDE = 50

/** Warns of paragraphs that seem to be missing. An owner who selects the article knows what is beside it. */
function warnOfLostText(article: Extraction, select: string | undefined, file: VFile) {
  const { inside, outside } = article.words
  if (select === undefined && outside > inside && outside >= MIN_WORDS_OUTSIDE) {
    report(file, 'mostly-left-out', {
      found: `${inside} words of the page were kept, and ${outside} words in paragraphs were left out`,
    })
  }
  if (article.isHidden) report(file, 'hidden-article', { found: 'The article is hidden in the page' })
  for (const { text, line = 1 } of article.left.filter(({ reason }) => BETWEEN.has(reason))) {
    report(file, 'lost-paragraph', {
      found: `This was left out: “${brief(text)}”`,
      place: { line, column: 1 },
    })
  }
}

function brief(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
