import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { type IngestedArticle, ingest } from '../../src/ingest/pipeline.ts'
import type { LocalImage, Seed } from '../../src/seed.ts'

/** What a seed may have besides its text. */
interface SeedExtras {
  /** The file's name. */
  readonly name?: string
  /** The text of its sidecar. */
  readonly sidecar?: string
  /** The text of its ledger. */
  readonly ledger?: string
  /** Pictures beside it. */
  readonly images?: readonly LocalImage[]
}

/** A seed that was never on a disk. */
export function seed(
  content: string | Uint8Array,
  { name = 'article.txt', sidecar, ledger, images = [] }: SeedExtras = {},
): Seed {
  const bytes = (text: string | Uint8Array) =>
    typeof text === 'string' ? new TextEncoder().encode(text) : text
  const stem = name.replace(/\.[^.]*$/, '')
  return {
    file: new VFile({ path: `seeds/${name}`, value: bytes(content) }),
    sidecar:
      sidecar === undefined ? undefined : new VFile({ path: `seeds/${stem}.yml`, value: bytes(sidecar) }),
    ledger:
      ledger === undefined
        ? undefined
        : new VFile({ path: `seeds/.permalinks/${stem}.json`, value: bytes(ledger) }),
    image: (path) => images.find((image) => image.path === path),
  }
}

/** The article that a text becomes. */
export function articleOf(content: string | Uint8Array, extras?: SeedExtras): Promise<IngestedArticle> {
  return ingest(seed(content, extras))
}

/** The article that a text becomes, and what is said of it, as `rule line:column`. */
export async function articleAndWarnings(content: string | Uint8Array, extras?: SeedExtras) {
  const made = seed(content, extras)
  const result = await ingest(made)
  return { ...result, warnings: messagesOf(made) }
}

/** What is said of a seed that is refused, as `rule line:column`; all of it, not the first alone. */
export async function refusalsOf(
  content: string | Uint8Array,
  extras?: SeedExtras,
): Promise<readonly string[]> {
  const refused = seed(content, extras)
  await refusal(refused)
  return messagesOf(refused)
}

/** What a seed is refused with. */
export function refusalOf(content: string | Uint8Array, extras?: SeedExtras): Promise<VFileMessage> {
  return refusal(seed(content, extras))
}

async function refusal(refused: Seed): Promise<VFileMessage> {
  try {
    await ingest(refused)
  } catch (error) {
    if (error instanceof VFileMessage) return error
    throw error
  }
  throw new Error('The seed was not refused.')
}

function messagesOf({ file, sidecar }: Seed): readonly string[] {
  return [file, sidecar].flatMap((from) =>
    (from?.messages ?? []).map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`),
  )
}
