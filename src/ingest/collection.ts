import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { slugs } from '../permalinks/slugs.ts'
import type { Article } from './article.ts'
import { report } from './diagnostics/problem.ts'
import { type IngestedArticle, ingest } from './pipeline.ts'
import type { Seed } from './seed.ts'
import type { SeedFolder } from './seeds.ts'

/** An article of the collection. */
export interface CollectedArticle {
  /** The seed's name without its ending: the article's permanent id. */
  readonly id: string
  /** Path of the seed, relative to the project's root. */
  readonly path: string
  readonly article: Article
  readonly html: string
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
export async function collect({ seeds, others }: SeedFolder, today: string): Promise<Collection> {
  const ingested: (IngestedArticle & { readonly seed: Seed; readonly id: string })[] = []
  for (const seed of seeds) {
    const result = await attempt(seed)
    if (result) ingested.push({ ...result, seed, id: (seed.file.stem ?? '').normalize('NFC') })
  }
  for (const article of ingested) warnOfFuture(article, today)
  refuseStatedTwice(ingested)
  const slugOf = slugs(
    ingested.map(({ id, slug, article: { title, draft } }) => ({ id, slug, title: title.text, draft })),
  )
  // Two seeds of one name have one sidecar.
  const files = new Set(seeds.flatMap(({ file, sidecar }) => (sidecar ? [file, sidecar] : [file])))
  const refusedSeeds = seeds
    .filter(({ file, sidecar }) => hasError(file) || hasError(sidecar))
    .map(({ file }) => file)
  return {
    articles: ingested.map(({ id, seed, article, html }) => ({
      id,
      path: seed.file.path,
      article: { ...article, slug: slugOf.get(id) ?? id },
      html,
    })),
    files: [...files, ...others],
    refused: [...refusedSeeds, ...others.filter(hasError)],
    refusedSeeds,
  }
}

async function attempt(seed: Seed): Promise<IngestedArticle | undefined> {
  try {
    return await ingest(seed)
  } catch (error) {
    if (error instanceof VFileMessage) return undefined
    const reason = error instanceof Error ? error.message : String(error)
    report(seed.file, 'program-error', { found: `The program cannot read this file: ${reason}` })
    return undefined
  }
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

function refuseStatedTwice(articles: readonly IngestedArticle[]): void {
  const firstOf = new Map<string, VFile>()
  for (const { slug, statedAt } of articles) {
    if (slug === undefined) continue
    const { file, place } = statedAt.slug
    const first = firstOf.get(slug)
    if (first) {
      report(file, 'duplicate-slug', { found: `${first.path} states the slug “${slug}”, too`, place })
    } else firstOf.set(slug, file)
  }
}
