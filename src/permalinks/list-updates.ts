/** What happened to an article, and the ledger that says so. */
interface ListedUpdate {
  readonly path: string
  readonly what: string
}

/** Up to this many articles to which the same happened are listed; more are counted. */
const MAX_LISTED = 5

/**
 * Lists what happened to articles, a line each: `seeds/.permalinks/flood.json: 1 passage corrected`. If the same happened
 * to many, one line says so: `1,000 articles: new`.
 */
export function listUpdates(updates: readonly ListedUpdate[]): readonly string[] {
  const byWhat = Map.groupBy(updates, ({ what }) => what)
  return [...byWhat].flatMap(([what, same]) =>
    same.length <= MAX_LISTED
      ? same.map(({ path }) => `${path}: ${what}`)
      : [`${same.length.toLocaleString('en')} articles: ${what}`],
  )
}
