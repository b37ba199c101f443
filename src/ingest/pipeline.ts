import { hash } from 'node:crypto'
import rehypeSanitize from 'rehype-sanitize'
import rehypeSlug from 'rehype-slug'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { GENERATED_NOTE_ID, type SeedArticle } from '../article.ts'
import { refuse, stopOnErrors } from '../diagnostics/problem.ts'
import type { ArticleHistory } from '../permalinks/ledger.ts'
import type { Seed } from '../seed.ts'
import { site } from '../site.ts'
import { formatDate } from '../strings/format.ts'
import { fill, strings } from '../strings/strings.ts'
import { statedSections } from './contents/stated/stated-sections.ts'
import { describeArticle, describeEdition } from './describe.ts'
import { remarkDateline } from './enrich/dateline.ts'
import { remarkHeadingLevels } from './enrich/heading-levels.ts'
import { remarkLanguage } from './enrich/language.ts'
import { remarkQuotations } from './enrich/quotations.ts'
import { remarkSectionWords } from './enrich/section-words.ts'
import { remarkSections } from './enrich/sections.ts'
import { remarkTitle } from './enrich/title.ts'
import { readSidecar } from './metadata/owner.ts'
import { type StatedAt, settledDate, stated, statedAt } from './metadata/settle.ts'
import { parserFor } from './parse/parsers.ts'
import { blockText } from './prose/block-texts.ts'
import { withoutDateline } from './prose/dateline/without-dateline.ts'
import { quotationHandler } from './quotations/quotation-node.ts'
import { bytesOf } from './read/read.ts'
import { readLedger } from './read/read-ledger.ts'
import { rehypeFootnoteNumbers, remarkFootnotes } from './render/footnotes.ts'
import { rehypeBidi } from './render/rehype-bidi.ts'
import { rehypeCorrections } from './render/rehype-corrections.ts'
import { rehypeFormerPlaces } from './render/rehype-former-places.ts'
import { rehypeHeadings } from './render/rehype-headings.ts'
import { rehypeLinks } from './render/rehype-links.ts'
import { type MediaKind, rehypeMedia } from './render/rehype-media.ts'
import { rehypePassageLanguage } from './render/rehype-passage-language.ts'
import { rehypePassages } from './render/rehype-passages.ts'
import { rehypeTables } from './render/rehype-tables.ts'
import { sanitizeSchema } from './render/sanitize-schema.ts'
import { proveVerbatim } from './verbatim.ts'

/** An article as far as it follows from its own seed alone, and its body as HTML. */
export interface IngestedArticle {
  readonly article: SeedArticle
  /** The slug that the owner states. */
  readonly slug: string | undefined
  readonly statedAt: Readonly<Record<'date' | 'slug', StatedAt>>
  /** All editions of its text, this one among them. */
  readonly history: ArticleHistory
  readonly html: string
}

/** Every article goes through these steps, in this order. */
const enrich = unified()
  .use(remarkHeadingLevels)
  .use(remarkDateline)
  .use(remarkLanguage, { fallback: site.language })
  .use(remarkTitle)
  .use(remarkQuotations)
  .use(remarkSections)
  .use(remarkSectionWords)
  .freeze()

const render = unified()
  .use(remarkFootnotes, {
    heading: strings.footnotes,
    backLabel: (number) => fill(strings.footnoteBack, { number }),
  })
  .use(remarkRehype, { handlers: { quotation: quotationHandler } })
  .use(rehypeSanitize, sanitizeSchema)
  // Headings are named before the site's own words, such as the numbers of notes, come into them.
  .use(rehypeSlug)
  .use(rehypeHeadings, {
    noteId: GENERATED_NOTE_ID,
    mark: { label: strings.generatedMark, language: site.language },
  })
  .use(rehypeFootnoteNumbers)
  .use(rehypeMedia, { label: mediaLabel })
  .use(rehypeLinks)
  .use(rehypeTables, { label: strings.table })
  .use(rehypeBidi)
  .use(rehypePassages, { linkLabel: (number) => fill(strings.passageLink, { number }) })
  .use(rehypeFormerPlaces)
  .use(rehypeCorrections, { label: correctionLabel, language: site.language })
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
  stopOnErrors(file, seed.sidecar, seed.ledger)
  const sidecar = seed.sidecar ? readSidecar(seed.sidecar) : {}
  const ledger = seed.ledger && readLedger(seed.ledger)
  const bytes = bytesOf(file)
  const parse =
    parserFor(file) ??
    refuse(file, 'unknown-format', { found: `Files that end in “${file.extname}” are not read` })

  const parsed = await parse(file, sidecar)
  stopOnErrors(file, seed.sidecar, seed.ledger)
  const { title, language, place, source } = stated(file, sidecar)
  Object.assign(file.data, {
    ledger,
    image: seed.image,
    source,
    place,
    language,
    languageIsStated: language !== undefined,
    title: title === undefined ? undefined : { text: title, generated: false },
  })
  const blocks = [...parsed.children]
  file.data.sections = statedSections(sidecar, blocks, ledger, seed.sidecar)
  const texts = blocks.map(blockText)
  const words = texts.filter(Boolean).join(' ')
  const [first = '', ...others] = texts
  if (![withoutDateline(first), ...others].some((text) => /[\p{L}\p{N}]/u.test(text))) {
    refuse(file, 'empty', { found: 'There is no word besides title, date and dateline' })
  }

  const mdast = enrich.runSync(parsed, file)
  const date = settledDate(seed, sidecar, file.data.language)
  if (date) file.data.date = date
  const sha256 = hash('sha256', bytes)
  file.data.edition = describeEdition(
    file,
    sha256,
    sidecar,
    settledDate(seed, sidecar, file.data.language, 'corrected'),
  )
  const hast = render.runSync(mdast, file)
  proveVerbatim(words, hast, file)
  stopOnErrors(file, seed.sidecar)
  return {
    article: describeArticle(file, { sha256, size: bytes.length }, blocks, sidecar),
    slug: stated(file, sidecar).slug,
    statedAt: { date: statedAt(seed, sidecar, 'date'), slug: statedAt(seed, sidecar, 'slug') },
    history: file.data.history ?? { editions: [], passages: [], headings: [] },
    html: render.stringify(hast, file),
  }
}

/** What stands in the place of a picture or film that is not loaded: what it is, what it shows, where it lies. */
function mediaLabel(kind: MediaKind, description: string, host: string): string {
  const what = description ? `${strings.media[kind]}: ${description}` : strings.media[kind]
  return host ? `${what} (${host})` : what
}

/** What is said of a passage that an edition changed. */
function correctionLabel(change: 'corrected' | 'removed', date: string | undefined): string {
  return date === undefined
    ? strings.change[change]
    : fill(strings.changeOn[change], { date: formatDate({ iso: date }) })
}
