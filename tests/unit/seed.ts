import type { ReportedProblem } from '../../src/diagnostics/problem.ts'
import { type IngestedArticle, ingest } from '../../src/ingest/ingest.ts'
import type { LocalImage, SeedInputs } from '../../src/seed.ts'

/** What a seed can have besides its text. */
interface SeedExtras {
  /** The file's name. */
  readonly name?: string
  /** The text of its sidecar. */
  readonly sidecar?: string
  /** The text of its ledger. */
  readonly ledger?: string
  /** The images beside it, by path. */
  readonly images?: readonly LocalImage[]
}

/** Returns the inputs for a seed that is not on a disk. */
export function seed(
  content: string | Uint8Array,
  { name = 'article.txt', sidecar, ledger, images = [] }: SeedExtras = {},
): SeedInputs {
  const fileOf = (path: string, text: string | Uint8Array) => {
    return { path, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }
  }
  const stem = name.replace(/\.[^.]*$/, '')
  return {
    seed: fileOf(`seeds/${name}`, content),
    sidecar: sidecar === undefined ? undefined : fileOf(`seeds/${stem}.yml`, sidecar),
    ledger: ledger === undefined ? undefined : fileOf(`seeds/.permalinks/${stem}.json`, ledger),
    images: new Map(images.map((image) => [image.path, image])),
    settings: { language: 'en' },
  }
}

/** Returns the article that a text becomes. */
export async function articleOf(content: string | Uint8Array, extras?: SeedExtras): Promise<IngestedArticle> {
  const { ingested, messages } = await ingest(seed(content, extras))
  if (!ingested) throw new Error(`The seed was refused: ${messages.map(({ found }) => found).join('; ')}`)
  return ingested
}

/** Returns the article that a text becomes, and what is reported about it. */
export async function articleAndMessages(content: string | Uint8Array, extras?: SeedExtras) {
  const { messages } = await ingest(seed(content, extras))
  return { ...(await articleOf(content, extras)), messages }
}

/** Returns the article that a text becomes, and what is reported about it, as `rule line:column`. */
export async function articleAndWarnings(content: string | Uint8Array, extras?: SeedExtras) {
  const { messages, ...article } = await articleAndMessages(content, extras)
  return { ...article, warnings: messages.map(brief) }
}

/** Returns everything that is reported about a refused seed, as `rule line:column`. */
export async function refusalsOf(
  content: string | Uint8Array,
  extras?: SeedExtras,
): Promise<readonly string[]> {
  return (await messagesOfRefused(content, extras)).map(brief)
}

/** Returns the error with which a seed is refused. */
export async function refusalOf(content: string | Uint8Array, extras?: SeedExtras): Promise<ReportedProblem> {
  const error = (await messagesOfRefused(content, extras)).find(({ severity }) => severity === 'error')
  if (!error) throw new Error('The seed was refused without an error.')
  return error
}

async function messagesOfRefused(
  content: string | Uint8Array,
  extras?: SeedExtras,
): Promise<readonly ReportedProblem[]> {
  const { ingested, messages } = await ingest(seed(content, extras))
  if (ingested) throw new Error('The seed was not refused.')
  return messages
}

function brief({ rule, line, column }: ReportedProblem): string {
  return `${rule} ${line}:${column}`
}
