import { report } from '../diagnostics/problem.ts'
import type { CollectedArticle } from '../ingest/collection.ts'
import type { Seed } from '../ingest/seeds/seeds.ts'
import { firstWords } from '../passage/first-words.ts'
import { lostPassages } from '../permalinks/lost-passages.ts'

/**
 * Warns of published passages that the seeds no longer have. Only `npm run check` does, for whoever is editing. A build
 * says what became of passages when it writes the ledger.
 */
export function warnOfLostPassages(seeds: readonly Seed[], articles: readonly CollectedArticle[]): void {
  const files = new Map(seeds.map(({ file }) => [file.path, file]))
  for (const { path, article, ledger } of articles) {
    const file = files.get(path)
    if (!file || article.draft) continue
    for (const { id, text } of lostPassages(ledger)) {
      report(file, 'lost-passage', {
        found: `The passage ${id}, “${firstWords(text)}”, is gone: links to it will lead to the place where it stood`,
      })
    }
  }
}
