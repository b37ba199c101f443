import type { ComparedPassage } from '../passage/compare/compare.ts'
import type { History } from '../passage/history/history.ts'
import { changesOf, type EditionChanges, isCorrection } from './corrections.ts'

/** An edition that corrected an article. */
export interface SiteCorrection<Corrected> extends EditionChanges {
  readonly article: Corrected
  /** The passages that it corrected, removed or added. */
  readonly changed: readonly ComparedPassage[]
}

/**
 * Lists the corrections of all articles, newest first; undated ones come last, in the order of the articles. An edition
 * that changed only typography or paragraph breaks is not a correction.
 */
export function siteCorrections<Corrected extends { readonly history?: History | undefined }>(
  articles: readonly Corrected[],
): readonly SiteCorrection<Corrected>[] {
  return articles
    .flatMap((article) =>
      article.history
        ? changesOf(article.history)
            .filter(isCorrection)
            .map((changes) => ({ article, ...changes }))
        : [],
    )
    .map((changes) => ({ ...changes, changed: changes.passages.filter(({ change }) => change !== 'same') }))
    .sort((a, b) => compareDates(b.edition.date ?? '', a.edition.date ?? ''))
}

/** ISO 8601 dates sort like strings. */
function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
