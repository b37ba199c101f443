import { table } from '../table.ts'
import type { FoundShare, SearchFigures } from './search-bench.ts'
import type { SearchCost } from './search-cost.ts'

/** Prints how well known items are found, and what that takes. */
export function printSearch({
  articles,
  languages,
  byKind,
  all,
  wrongMarks,
  ms,
  further,
  cost,
}: SearchFigures): void {
  const row = (name: string, { queries, top1, top3, pagefind }: FoundShare) => [
    name,
    String(queries),
    top1.toFixed(3),
    top3.toFixed(3),
    pagefind.toFixed(3),
  ]
  console.log(`\nKnown items in ${articles} articles in ${languages} languages\n`)
  console.log(
    table([
      ['', 'queries', 'passage first', 'among first three', 'Pagefind: page among three'],
      ...Object.entries(byKind)
        .filter(([, { queries }]) => queries > 0)
        .map(([name, share]) => row(name, share)),
      row('all', all),
    ]),
  )
  console.log(`\nWords marked wrongly: ${wrongMarks}`)
  console.log(
    `A query: ${ms.toFixed(1)} ms without network, ${further.kB.toFixed(1)} kB and ${further.requests.toFixed(1)} requests on average`,
  )
  printSearchCost(cost)
}

/** Prints what searches take in a browser. */
export function printSearchCost(cost: SearchCost): void {
  console.log('\nSearches on the page of an article, in Chromium with an empty cache\n')
  console.log(
    table([
      ['', 'kB', 'requests', 'ms'],
      ...Object.entries(cost).map(([name, { kB, requests, ms }]) => [
        name,
        kB.toFixed(1),
        String(requests),
        ms.toFixed(0),
      ]),
    ]),
  )
}

/** The figures as one line of JSON. */
export function searchLine({ all, wrongMarks, cost }: SearchFigures): Readonly<Record<string, number>> {
  const { kB, requests, ms } = cost.first
  return { top1: all.top1, top3: all.top3, wrongMarks, kB, requests, ms: Math.round(ms) }
}
