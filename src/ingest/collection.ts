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
  /** The seeds that were refused. */
  readonly refused: readonly VFile[]
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
    if (result) ingested.push({ ...result, seed, id: seed.file.stem ?? '' })
  }
  for (const { seed, article } of ingested) warnOfFuture(seed.file, article, today)
  refuseStatedTwice(ingested)
  const slugOf = slugs(ingested.map(({ id, slug, article }) => ({ id, slug, title: article.title.text })))
  const files = [...seeds.flatMap(({ file, sidecar }) => (sidecar ? [file, sidecar] : [file])), ...others]
  return {
    articles: ingested.map(({ id, seed, article, html }) => ({
      id,
      path: seed.file.path,
      article: { ...article, slug: slugOf.get(id) ?? id },
      html,
    })),
    files,
    refused: [
      ...seeds.filter(({ file, sidecar }) => hasError(file) || hasError(sidecar)).map(({ file }) => file),
      ...others.filter(hasError),
    ],
  }
}

async function attempt(seed: Seed): Promise<IngestedArticle | undefined> {
  try {
    return await ingest(seed)
  } catch (error) {
    if (error instanceof VFileMessage) return undefined
    throw error
  }
}

function hasError(file: VFile | undefined): boolean {
  return file?.messages.some(({ fatal }) => fatal) ?? false
}

function warnOfFuture(file: VFile, { date, draft }: IngestedArticle['article'], today: string): void {
  if (date && !draft && date.iso.slice(0, today.length) > today.slice(0, date.iso.length)) {
    report(file, 'future-date', { found: `The article is dated ${date.iso}` })
  }
}

function refuseStatedTwice(
  articles: readonly { readonly seed: Seed; readonly slug: string | undefined }[],
): void {
  const firstOf = new Map<string, VFile>()
  for (const { seed, slug } of articles) {
    if (slug === undefined) continue
    const first = firstOf.get(slug)
    if (first) report(seed.file, 'duplicate-slug', { found: `${first.path} states the slug “${slug}”, too` })
    else firstOf.set(slug, seed.file)
  }
}
