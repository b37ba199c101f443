import type { VFile } from 'vfile'
import type { Article } from '../article.ts'
import { report } from '../diagnostics/problem.ts'
import { LEDGER_FOLDER } from '../permalinks/ledger.ts'
import { nextLedger } from '../permalinks/next-ledger.ts'
import { slugs } from '../permalinks/slugs.ts'
import type { LedgerState } from '../permalinks/updates.ts'
import { SEEDS_FOLDER } from '../seed.ts'
import { refuseAnotherText, refuseTwice, warnOfFuture } from './check-articles.ts'
import { ingestAll } from './ingest-all.ts'
import { assignLedgers } from './ledgers/assign-ledgers.ts'
import type { IngestMany } from './many/ingest-many.ts'
import { readLedger } from './read/read-ledger.ts'
import { filesOf, hasError, type SeedFolder } from './seeds/seeds.ts'

/** An article of the collection. */
export interface CollectedArticle {
  /** The permanent id of the article: the name of its seed, without the extension. */
  readonly id: string
  /** The path of the seed, relative to the root of the project. */
  readonly path: string
  readonly article: Article
  readonly html: string
  readonly ledger: LedgerState
}

/** The result of ingesting all seeds. */
export interface Collection {
  /** The articles, sorted by the names of their seeds. */
  readonly articles: readonly CollectedArticle[]
  /** All files that were read, with their messages. */
  readonly files: readonly VFile[]
  /** The files with errors: seeds, and others that the owner has to deal with. */
  readonly refused: readonly VFile[]
  /** The seeds that were refused, because one of their files has an error. */
  readonly refusedSeeds: readonly VFile[]
}

/**
 * Makes the articles of all seeds. If a seed is refused, its files have messages, and the other seeds are not affected.
 *
 * @param today The current day, `YYYY-MM-DD`. Articles with a later date get a warning.
 * @param ingestMany How the seeds are ingested.
 */
export async function collect(
  folder: SeedFolder,
  today: string,
  ingestMany: IngestMany,
): Promise<Collection> {
  const { seeds, orphanedLedgers, others } = await assignLedgers(folder)
  const known = orphanedLedgers.flatMap((file) => readLedger(file) ?? [])
  const ingested = (await ingestAll(seeds, ingestMany)).map((each) => {
    return { ...each, id: (each.seed.file.stem ?? '').normalize('NFC') }
  })
  for (const article of ingested) warnOfFuture(article, today)
  for (const file of orphanedLedgers) {
    if (!hasError(file))
      report(file, 'orphan-ledger', { found: `There is no article “${file.stem}”, but links to it` })
  }
  refuseTwice(ingested)
  const slugOf = slugs(
    ingested.map(({ id, slug, article: { title, draft }, ledger }) => {
      return { id, slug, title: title.text, draft, known: ledger?.slug }
    }),
    [
      ...known.map(({ slug }) => slug),
      ...[...known, ...ingested.flatMap(({ ledger }) => ledger ?? [])].flatMap(
        ({ earlierSlugs }) => earlierSlugs,
      ),
    ],
  )
  const articles = ingested.map((each): CollectedArticle => {
    const { id, seed, article, html, ledger: before, history } = each
    const slugNow = slugOf.get(id) ?? id
    const ledger = {
      path: `${SEEDS_FOLDER}/${LEDGER_FOLDER}/${id}.json`,
      formerPath: seed.ledger?.path,
      before,
      after: nextLedger(before, history, slugNow),
    }
    refuseAnotherText(each, ledger)
    const { slug, earlierSlugs } = ledger.after
    const earlier = history.editions.length > 1 ? { history } : {}
    return {
      id,
      path: seed.file.path,
      article: { ...article, slug, earlierSlugs, ...earlier },
      html,
      ledger,
    }
  })
  // Two seeds with the same name share a sidecar.
  const files = new Set(seeds.flatMap(filesOf))
  const refusedSeeds = seeds.filter((seed) => filesOf(seed).some(hasError)).map(({ file }) => file)
  return {
    articles,
    files: [...files, ...orphanedLedgers, ...others],
    refused: [...refusedSeeds, ...[...orphanedLedgers, ...others].filter(hasError)],
    refusedSeeds,
  }
}
