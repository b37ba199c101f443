import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { slugs } from '../permalinks/slugs.ts'
import type { Article } from './article.ts'
import { type IngestedArticle, ingest } from './pipeline.ts'
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
  /** The ids of the seeds that were refused. */
  readonly refused: readonly string[]
}

/** Makes the articles of all seeds. One that is refused stops no other; its reason is in its file's messages. */
export function collect({ seeds, ignored }: SeedFolder): Collection {
  const firstOf = new Map<string | undefined, VFile>()
  const ingested = seeds.flatMap((file) => {
    const first = firstOf.get(file.stem)
    if (first) {
      refuseTaken(file, first)
      return []
    }
    firstOf.set(file.stem, file)
    const result = attempt(file)
    return result ? [{ id: file.stem ?? '', path: file.path, ...result }] : []
  })
  const slugOf = slugs(ingested.map(({ id, article }) => ({ id, title: article.title.text })))
  return {
    articles: ingested.map(({ id, path, article, html }) => ({
      id,
      path,
      article: { ...article, slug: slugOf.get(id) ?? id },
      html,
    })),
    files: [...seeds, ...ignored],
    refused: seeds
      .filter(({ messages }) => messages.some(({ fatal }) => fatal))
      .map(({ stem }) => stem ?? ''),
  }
}

/** Of two seeds with one id, the second is refused. */
function refuseTaken(file: VFile, first: VFile): void {
  const reason = `Another seed has the same name, ${first.path}: both would be the article “${file.stem}”`
  const message = file.message(reason, { ruleId: 'same-name', source: 'pincite' })
  message.note = 'Give one of the two files another name.'
  message.fatal = true
}

function attempt(file: VFile): IngestedArticle | undefined {
  try {
    return ingest(file)
  } catch (error) {
    if (error instanceof VFileMessage) return undefined
    throw error
  }
}
