import { fill } from '../../strings/fill.ts'
import { isolated } from '../../strings/isolated.ts'
import { plural } from '../../strings/plural.ts'
import { pageLanguage, strings } from './page-strings.ts'

/** What is said about the results that are shown. */
export interface ShownResults {
  readonly query: string
  /** The query that was searched instead. */
  readonly corrected: string | undefined
  readonly articles: number
  readonly passages: number
  /** Whether there are more. */
  readonly hasMore: boolean
  /** Whether the search stopped before everything was compared. */
  readonly isCut: boolean
}

/** Says how much was found, of what, and whether that is all. */
export function summaryOf(results: ShownResults): string {
  const { query, corrected, isCut } = results
  return [
    ...(corrected === undefined
      ? []
      : [fill(strings.searchCorrected, { query: quoted(query), corrected: quoted(corrected) })]),
    found(results),
    ...(isCut ? [strings.searchCut] : []),
  ].join(' ')
}

function found({ query, articles, passages, hasMore }: ShownResults): string {
  if (articles === 0) return fill(strings.searchNothing, { query: quoted(query) })
  const inArticles = plural(strings.articleCount, articles, pageLanguage)
  const text =
    passages === 0
      ? inArticles
      : fill(strings.searchPassagesIn, {
          passages: plural(strings.searchPassages, passages, pageLanguage),
          articles: inArticles,
        })
  return hasMore ? fill(strings.searchFoundAtLeast, { found: text }) : text
}

function quoted(query: string): string {
  return isolated(query, document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr')
}
