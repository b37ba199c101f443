import { addedHeadings, type HitSection, hitSection } from './hit-section.ts'
import type { PassageHit } from './hits.ts'
import type { ArticleFragment } from './pagefind/article-fragment.ts'

/** An article in which a query was found. */
export interface ArticleHit {
  readonly url: string
  readonly title: string
  /** Whether the site chose the title. */
  readonly isTitleGenerated: boolean
  /** The introduction of the article, see `standfirst`. */
  readonly standfirst: string
  /** Whether the site chose the standfirst from the text. */
  readonly isExcerpt: boolean
  /** BCP 47 tag. */
  readonly language: string
  /** Calendar date, `YYYY-MM-DD`. */
  readonly date: string | undefined
  readonly byline: string | undefined
  readonly publisher: string | undefined
  readonly place: string | undefined
  /** The last correction of its words: its date, unless that is not known, and its reason, if there is one. */
  readonly correction: { readonly date: string | undefined; readonly reason: string | undefined } | undefined
  /** The best passage first; empty if only the title was found. */
  readonly passages: readonly SectionHit[]
  /** The title, the headings and all passages. Links to a passage must distinguish its words from all of these. */
  readonly texts: readonly string[]
}

/** What the index has instead of the date of a correction that is not known. */
export const UNKNOWN_DATE = 'unknown'

/** A passage in which a query was found. */
export interface SectionHit extends PassageHit {
  /** The section of the passage, if it has a heading. */
  readonly section: HitSection | undefined
}

/** Returns what is shown of an article that was found. */
export function articleHit(fragment: ArticleFragment, hits: readonly PassageHit[]): ArticleHit {
  const { url, meta, anchors } = fragment
  const { title = '', standfirst = '', excerpt, date, generated, language = '' } = meta
  const { byline, publisher, place, corrected, reason } = meta
  const added = addedHeadings(fragment)
  const texts = [title, ...anchors.map(({ id, text }) => text || (added.get(id) ?? ''))]
  const passages = hits.map((hit) => ({ ...hit, section: hitSection(fragment, hit.id) }))
  return {
    url,
    title,
    isTitleGenerated: generated === 'yes',
    standfirst,
    isExcerpt: excerpt === 'yes',
    language,
    date,
    byline,
    publisher,
    place,
    correction:
      corrected === undefined
        ? undefined
        : { date: corrected === UNKNOWN_DATE ? undefined : corrected, reason },
    passages,
    texts,
  }
}
