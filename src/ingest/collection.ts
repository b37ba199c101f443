import type { VFile } from 'vfile'
import type { Article } from '../article.ts'
import { report } from '../diagnostics/problem.ts'
import { type ArticleHistory, LEDGER_FOLDER } from '../permalinks/ledger.ts'
import { nextLedger } from '../permalinks/next-ledger.ts'
import { slugs } from '../permalinks/slugs.ts'
import type { LedgerState } from '../permalinks/updates.ts'
import type { Seed } from '../seed.ts'
import { type IngestedSeed, ingestAll } from './ingest-all.ts'
import { adoptLedgers } from './ledgers/adopt-ledgers.ts'
import type { IngestedArticle } from './pipeline.ts'
import { readLedger } from './read/read-ledger.ts'
import { SEEDS_FOLDER, type SeedFolder } from './seeds/seeds.ts'

/** An article of the collection. */
export interface CollectedArticle {
  /** The seed's name without its ending: the article's permanent id. */
  readonly id: string
  /** Path of the seed, relative to the project's root. */
  readonly path: string
  readonly article: Article
  readonly html: string
  readonly ledger: LedgerState
}

/** What became of all seeds. */
export interface Collection {
  /** The articles, in the order of their seeds' names. */
  readonly articles: readonly CollectedArticle[]
  /** Every file that was looked at, with its messages. */
  readonly files: readonly VFile[]
  /** The files that were refused: seeds, and others that nobody can pass over. */
  readonly refused: readonly VFile[]
  /** The seeds among them. */
  readonly refusedSeeds: readonly VFile[]
}

/**
 * Makes the articles of all seeds. One that is refused stops no other; its reason is in its files' messages.
 *
 * @param today The day, `YYYY-MM-DD`, after which a date lies in the future.
 */
export async function collect(folder: SeedFolder, today: string): Promise<Collection> {
  const { seeds, orphanedLedgers, others } = await adoptLedgers(folder)
  const known = orphanedLedgers.flatMap((file) => readLedger(file) ?? [])
  const ingested = (await ingestAll(seeds)).map((each) => {
    return { ...each, id: (each.seed.file.stem ?? '').normalize('NFC') }
  })
  for (const article of ingested) warnOfFuture(article, today)
  for (const file of orphanedLedgers) {
    report(file, 'orphan-ledger', { found: `There is no article “${file.stem}”, but links to it` })
  }
  refuseTwice(ingested)
  const slugOf = slugs(
    ingested.map(({ id, slug, article: { title, draft }, seed }) => {
      return { id, slug, title: title.text, draft, known: seed.file.data.ledger?.slug }
    }),
    [
      ...known.map(({ slug }) => slug),
      ...[...known, ...ingested.flatMap(({ seed }) => seed.file.data.ledger ?? [])].flatMap(
        ({ earlierSlugs }) => earlierSlugs,
      ),
    ],
  )
  // Two seeds of one name have one sidecar.
  const files = new Set(seeds.flatMap(filesOf))
  const refusedSeeds = seeds.filter((seed) => filesOf(seed).some(hasError)).map(({ file }) => file)
  return {
    articles: ingested.map(({ id, seed, article, html, history }) => {
      const ledger = ledgerState(id, seed, history, slugOf.get(id) ?? id)
      const { slug, earlierSlugs } = ledger.after
      const earlier = history.editions.length > 1 ? { history } : {}
      return {
        id,
        path: seed.file.path,
        article: { ...article, slug, earlierSlugs, ...earlier },
        html,
        ledger,
      }
    }),
    files: [...files, ...orphanedLedgers, ...others],
    refused: [...refusedSeeds, ...[...orphanedLedgers, ...others].filter(hasError)],
    refusedSeeds,
  }
}

/** What was and is to be remembered of an article. */
function ledgerState(id: string, seed: Seed, history: ArticleHistory, slug: string): LedgerState {
  return {
    path: `${SEEDS_FOLDER}/${LEDGER_FOLDER}/${id}.json`,
    formerPath: seed.ledger?.path,
    before: seed.file.data.ledger,
    after: nextLedger(seed.file.data.ledger, history, slug),
  }
}

function filesOf({ file, sidecar, ledger }: Seed): readonly VFile[] {
  return [file, sidecar, ledger].filter((each) => each !== undefined)
}

function hasError(file: VFile | undefined): boolean {
  return file?.messages.some(({ fatal }) => fatal) ?? false
}

function warnOfFuture({ article: { date, draft }, statedAt }: IngestedArticle, today: string): void {
  if (date && !draft && date.iso.slice(0, today.length) > today.slice(0, date.iso.length)) {
    const { file, place } = statedAt.date
    report(file, 'future-date', { found: `The article is dated ${date.iso}`, place })
  }
}

/** Two articles cannot have one slug: one that is stated, and that another states, too, or has. */
function refuseTwice(articles: readonly IngestedSeed[]): void {
  const ownerOf = new Map<string, VFile>()
  for (const { slug, seed } of articles) {
    const known = seed.file.data.ledger?.slug
    if (slug === undefined && known !== undefined) ownerOf.set(known, seed.file)
  }
  for (const { slug, statedAt } of articles) {
    if (slug === undefined) continue
    const { file, place } = statedAt.slug
    const owner = ownerOf.get(slug)
    if (owner) {
      report(file, 'duplicate-slug', { found: `${owner.path} has the slug “${slug}”, too`, place })
    } else ownerOf.set(slug, file)
  }
}
