import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { site } from '../site.ts'
import { fill, strings } from '../strings/strings.ts'
import { type Article, GENERATED_NOTE_ID } from './article.ts'
import { blockText } from './contents/block-texts.ts'
import { describeArticle } from './describe.ts'
import { refuse, stopOnErrors } from './diagnostics/problem.ts'
import { sanitizeSchema } from './markup/sanitize-schema.ts'
import { readSidecar } from './metadata/owner.ts'
import { type StatedAt, settledDate, stated, statedAt } from './metadata/settle.ts'
import { parserFor } from './parsers/parsers.ts'
import { remarkDateline, withoutDateline } from './plugins/dateline.ts'
import { remarkFootnotes } from './plugins/footnotes.ts'
import { remarkHeadingLevels } from './plugins/heading-levels.ts'
import { remarkLanguage } from './plugins/language.ts'
import { quotationHandler, remarkQuotations } from './plugins/quotations.ts'
import { rehypeBidi } from './plugins/rehype-bidi.ts'
import { rehypeHeadings } from './plugins/rehype-headings.ts'
import { rehypeLinks } from './plugins/rehype-links.ts'
import { type MediaKind, rehypeMedia } from './plugins/rehype-media.ts'
import { rehypePassageLanguage } from './plugins/rehype-passage-language.ts'
import { rehypePassages } from './plugins/rehype-passages.ts'
import { rehypeTables } from './plugins/rehype-tables.ts'
import { remarkSections } from './plugins/sections.ts'
import { remarkTitle } from './plugins/title.ts'
import { bytesOf } from './read/read.ts'
import type { Seed } from './seed.ts'
import { proveVerbatim } from './verbatim.ts'

/** An article as far as it follows from its own seed alone, and its body as HTML. */
export interface IngestedArticle {
  readonly article: Omit<Article, 'slug'>
  /** The slug that the owner states. */
  readonly slug: string | undefined
  readonly statedAt: Readonly<Record<'date' | 'slug', StatedAt>>
  readonly html: string
}

/** Every article goes through these steps, in this order. */
const enrich = unified()
  .use(remarkHeadingLevels)
  .use(remarkDateline)
  .use(remarkLanguage, { fallback: site.language })
  .use(remarkTitle)
  .use(remarkSections)
  .use(remarkQuotations)
  .freeze()

const render = unified()
  .use(remarkFootnotes, {
    heading: strings.footnotes,
    backLabel: (number) => fill(strings.footnoteBack, { number }),
  })
  .use(remarkRehype, { handlers: { quotation: quotationHandler } })
  .use(rehypeMedia, { label: mediaLabel })
  .use(rehypeSanitize, sanitizeSchema)
  .use(rehypeHeadings, { noteId: GENERATED_NOTE_ID })
  .use(rehypeLinks)
  .use(rehypeTables, { label: strings.table })
  .use(rehypeBidi)
  .use(rehypePassages, { linkLabel: (number) => fill(strings.passageLink, { number }) })
  .use(rehypePassageLanguage)
  .use(rehypeStringify)
  .freeze()

/**
 * Makes an article of a seed: bytes to mdast, to HTML. It depends on the seed's bytes and name, its sidecar and its
 * pictures' sizes alone.
 *
 * @param seed Problems are left in its files' messages.
 * @throws VFileMessage where the seed cannot become an article; the message names place, reason and remedy.
 */
export async function ingest(seed: Seed): Promise<IngestedArticle> {
  const { file } = seed
  stopOnErrors(file, seed.sidecar)
  const sidecar = seed.sidecar ? readSidecar(seed.sidecar) : {}
  const bytes = bytesOf(file)
  const parse =
    parserFor(file) ??
    refuse(file, 'unknown-format', { found: `Files that end in “${file.extname}” are not read` })

  const parsed = await parse(file, sidecar)
  stopOnErrors(file, seed.sidecar)
  const { title, language, place, source } = stated(file, sidecar)
  Object.assign(file.data, {
    image: seed.image,
    source,
    place,
    language,
    languageIsStated: language !== undefined,
    title: title === undefined ? undefined : { text: title, generated: false },
  })
  const blocks = [...parsed.children]
  const texts = blocks.map(blockText)
  const words = texts.filter(Boolean).join(' ')
  const [first = '', ...others] = texts
  if (![withoutDateline(first), ...others].some((text) => /[\p{L}\p{N}]/u.test(text))) {
    refuse(file, 'empty', { found: 'There is no word besides title, date and dateline' })
  }

  const mdast = enrich.runSync(parsed, file)
  const date = settledDate(seed, sidecar, file.data.language)
  if (date) file.data.date = date
  const hast = render.runSync(mdast, file)
  proveVerbatim(words, hast, file)
  stopOnErrors(file, seed.sidecar)
  return {
    article: describeArticle(file, bytes, blocks, sidecar),
    slug: stated(file, sidecar).slug,
    statedAt: { date: statedAt(seed, sidecar, 'date'), slug: statedAt(seed, sidecar, 'slug') },
    html: render.stringify(hast, file),
  }
}

/** What stands in the place of a picture or film that is not loaded: what it is, what it shows, where it lies. */
function mediaLabel(kind: MediaKind, description: string, host: string): string {
  const what = description ? `${strings.media[kind]}: ${description}` : strings.media[kind]
  return host ? `${what} (${host})` : what
}
