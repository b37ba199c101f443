import type { ComparedPassage } from '../passage/align/compare.ts'
import type { History } from '../passage/history/history.ts'
import { changesOf, type EditionChanges } from './corrections.ts'

/** An edition that corrected an article. */
export interface SiteCorrection<Corrected> extends EditionChanges {
  readonly article: Corrected
  /** What it changed: corrected, removed and new passages. */
  readonly changed: readonly ComparedPassage[]
}

/**
 * The corrections of all articles, newest first; undated ones last, in the order of the articles. Editions that only set
 * or divided the words otherwise are none.
 */
export function siteCorrections<Corrected extends { readonly history?: History | undefined }>(
  articles: readonly Corrected[],
): readonly SiteCorrection<Corrected>[] {
  return articles
    .flatMap((article) =>
      article.history ? changesOf(article.history).map((changes) => ({ article, ...changes })) : [],
    )
    .map((changes) => ({ ...changes, changed: changes.passages.filter(({ change }) => change !== 'same') }))
    .filter(({ changed, headline }) => changed.length > 0 || headline)
    .sort((a, b) => compareDates(b.edition.date ?? '', a.edition.date ?? ''))
}

/** ISO 8601 dates sort as texts do. */
function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
