import type { Article } from '../article.ts'
import type { ComparedPassage } from '../passage/compare/compare.ts'
import type { SiteCorrection } from '../permalinks/site-corrections.ts'
import { partsInContext } from '../strings/shortened.ts'

/** What the list of corrections shows of one. */
export interface ListedCorrection extends Pick<Article, 'slug' | 'language' | 'direction'> {
  /** The id of its place in the list, which stays the same. */
  readonly id: string
  readonly headline: string
  /** The number of the edition. */
  readonly number: number
  /** ISO 8601. */
  readonly date: string | undefined
  readonly reason: string | undefined
  readonly changes: readonly ListedChange[]
  /** The number of changes that are left out. */
  readonly hidden: number
}

/** A change of a passage, with a line around it. */
interface ListedChange extends Pick<ComparedPassage, 'change' | 'parts' | 'moved'> {
  /** The id of the passage; `undefined` for the headline and the standfirst. */
  readonly passage: string | undefined
}

/** The most changes that are shown of a correction; the page of the article's changes has all. */
const MAX_CHANGES = 12

/** Shortens a correction to what the list shows of it. */
export function listCorrection({
  article: { slug, language, direction, title },
  number,
  edition,
  changed,
  headline,
  standfirst,
}: SiteCorrection<Article>): ListedCorrection {
  const changes = [
    ...[headline, standfirst].flatMap((parts) =>
      parts ? [{ passage: undefined, change: 'corrected' as const, parts }] : [],
    ),
    ...changed.map(({ id, change, parts, moved }): ListedChange => {
      return { passage: id, change, parts: partsInContext(parts), ...(moved && { moved }) }
    }),
  ]
  return {
    id: `edition-${number}-of-${slug}`,
    slug,
    language,
    direction,
    headline: title.text,
    number,
    date: edition.date,
    reason: edition.reason,
    changes: changes.slice(0, MAX_CHANGES),
    hidden: Math.max(0, changes.length - MAX_CHANGES),
  }
}
