import rehypeSanitize from 'rehype-sanitize'
import rehypeSlug from 'rehype-slug'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { GENERATED_NOTE_ID } from '../article.ts'
import type { EditionRecord } from '../passage/history/history.ts'
import type { Ledger } from '../permalinks/ledger.ts'
import type { SeedInputs } from '../seed.ts'
import { dateText } from '../strings/date-text.ts'
import { fill } from '../strings/fill.ts'
import { formatNumber } from '../strings/format.ts'
import { stringsFor } from '../strings/strings.ts'
import type { DeclaredSections } from './contents/declared/declared-sections.ts'
import { remarkDateline } from './enrich/dateline.ts'
import { remarkHeadingLevels } from './enrich/heading-levels.ts'
import { remarkLanguage } from './enrich/language.ts'
import { remarkQuotations } from './enrich/quotations.ts'
import { remarkSectionWords } from './enrich/section-words.ts'
import { remarkSections } from './enrich/sections.ts'
import { remarkTitle } from './enrich/title.ts'
import { quotationHandler } from './quotations/quotation-node.ts'
import { rehypeQuotationRecords } from './quotations/rehype-quotation-records.ts'
import { rehypeFootnoteNumbers, remarkFootnotes } from './render/footnotes.ts'
import { rehypeBidi } from './render/rehype-bidi.ts'
import { rehypeCorrections } from './render/rehype-corrections.ts'
import { rehypeFormerPlaces } from './render/rehype-former-places.ts'
import { rehypeHeadings } from './render/rehype-headings.ts'
import { rehypeLinks } from './render/rehype-links.ts'
import { rehypeListMarkers } from './render/rehype-list-markers.ts'
import { type MediaKind, rehypeMedia } from './render/rehype-media.ts'
import { rehypePassageLanguage } from './render/rehype-passage-language.ts'
import { rehypePassages } from './render/rehype-passages.ts'
import { rehypeTables } from './render/rehype-tables.ts'
import { sanitizeSchema } from './render/sanitize-schema.ts'

declare module 'vfile' {
  /** What the plugins know about an article besides its tree. Each plugin declares what it adds. */
  interface DataMap {
    ledger?: Ledger | undefined
    /** The address where it was published, to which its links are relative. */
    source?: string | undefined
    /** The sections that its owner declares. */
    sections?: DeclaredSections | undefined
    /** The present edition, without its passages. */
    edition?: Omit<EditionRecord, 'passages'>
  }
}

/**
 * Makes the plugins that derive what an article does not say itself, and add it to the tree: mdast to mdast.
 *
 * @param fallback The language of a text whose language cannot be detected.
 */
export function enrichment(fallback: string) {
  return unified()
    .use(remarkHeadingLevels)
    .use(remarkDateline)
    .use(remarkLanguage, { fallback })
    .use(remarkTitle)
    .use(remarkQuotations)
    .use(remarkSections)
    .use(remarkSectionWords)
    .freeze()
}

/**
 * Makes the plugins that turn the text of an article into the HTML of its page: mdast to hast to HTML.
 *
 * @param language The language of the page, in which it labels what it adds.
 */
export function rendering(language: string, images: SeedInputs['images']) {
  const strings = stringsFor(language)
  const numbered = (template: string) => (number: number) =>
    fill(template, { number: formatNumber(number, language) })
  return (
    unified()
      .use(remarkFootnotes, {
        heading: strings.footnotes,
        language,
        backLabel: numbered(strings.footnoteBack),
      })
      .use(remarkRehype, { handlers: { quotation: quotationHandler } })
      .use(rehypeSanitize, sanitizeSchema)
      // Headings get their ids before the site adds its own words to them, such as the numbers of notes.
      .use(rehypeSlug)
      .use(rehypeHeadings, { noteId: GENERATED_NOTE_ID })
      .use(rehypeFootnoteNumbers)
      .use(rehypeMedia, { images, label: mediaLabel })
      .use(rehypeLinks)
      .use(rehypeListMarkers)
      .use(rehypeTables, { label: strings.table })
      .use(rehypeBidi)
      .use(rehypePassages, { linkLabel: numbered(strings.passageLink) })
      .use(rehypeQuotationRecords)
      .use(rehypeFormerPlaces)
      .use(rehypeCorrections, { label: correctionLabel, language })
      .use(rehypePassageLanguage)
      .use(rehypeStringify)
      .freeze()
  )

  /** The text in place of a picture or film that is not loaded: its kind, its description and its host. */
  function mediaLabel(kind: MediaKind, description: string, host: string): string {
    const what = description
      ? fill(strings.labelled, { label: strings.media[kind], text: description })
      : strings.media[kind]
    return host ? `${what} (${host})` : what
  }

  /** The text above the earlier wording of a passage that an edition changed. */
  function correctionLabel(change: 'corrected' | 'removed', date: string | undefined): string {
    return date === undefined
      ? strings.change[change]
      : fill(strings.changeOn[change], { date: dateText({ iso: date }, language) })
  }
}
