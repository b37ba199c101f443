import { hash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import { VFile } from 'vfile'
import type { WorkStore } from '../../kept/work-store.ts'
import { formatLedger, type Ledger } from '../../permalinks/ledger.ts'
import { nextLedger } from '../../permalinks/next-ledger.ts'
import type { LocalImage, SeedInputs, SourceFile } from '../../seed.ts'
import { readLedger } from '../read/read-ledger.ts'
import type { ArticleOfMany, IngestMany, Outcome } from './ingest-many.ts'

const KIND = 'article'

/** An article that was not refused. */
type Result = Exclude<Outcome, { failed: unknown }> & { readonly ingested: ArticleOfMany }

/** A result as it is kept: with the pictures that it depends on, by path. */
interface Kept {
  readonly result: Result
  readonly pictures: readonly (readonly [path: string, picture: LocalImage | undefined])[]
}

/**
 * Returns a function that ingests only seeds whose result is not kept from an earlier time, and keeps the new results.
 * What was refused is not kept.
 *
 * @param store Where results are kept.
 * @param program A checksum of everything that results depend on besides their inputs.
 * @param ingestMany Ingests what is not kept.
 */
export function keepOutcomes(store: WorkStore, program: string, ingestMany: IngestMany): IngestMany {
  return async (inputs, ended) => {
    const base = hash('sha256', JSON.stringify([program, inputs[0]?.settings]))
    const known = inputs.map((each) => keptResult(store, base, each))
    const missing = inputs.filter((_, index) => !known[index])
    for (const result of known) if (result) ended?.()
    const made = (await ingestMany(missing, ended)).values()
    return inputs.map((each, index) => {
      const before = known[index]
      if (before) return before
      const { value: outcome } = made.next()
      if (!outcome) throw new Error(`Nothing was returned for ${each.seed.path}.`)
      if ('ingested' in outcome && outcome.ingested) {
        const { ingested, messages } = outcome
        const pictures = ingested.picturePaths.map((path) => [path, each.images.get(path)] as const)
        keep(store, keyOf(base, each), { result: { ingested, messages }, pictures })
      }
      return outcome
    })
  }
}

function keptResult(store: WorkStore, base: string, inputs: SeedInputs): Result | undefined {
  const key = keyOf(base, inputs)
  const own = get(store, key, inputs)
  if (own) return own.result
  // The build that publishes an article for the first time writes its ledger, and ingests it without one.
  const first = inputs.ledger && get(store, keyOf(base, { ...inputs, ledger: undefined }), inputs)
  const ledger = first && firstLedger(first.result, inputs.ledger)
  if (!ledger) return undefined
  const result = { ...first.result, ingested: { ...first.result.ingested, ledger } }
  keep(store, key, { ...first, result })
  return result
}

/** Returns the ledger, if it is the one that the first edition of an article has. */
function firstLedger({ ingested }: Result, file: SourceFile): Ledger | undefined {
  const ledger = readLedger(new VFile({ path: file.path, value: file.bytes }))
  if (!ledger) return undefined
  const first = formatLedger(nextLedger(undefined, ingested.history, ledger.slug))
  return first === new TextDecoder().decode(file.bytes) ? ledger : undefined
}

function get(store: WorkStore, key: string, { images }: SeedInputs): Kept | undefined {
  const bytes = store.get(KIND, key)
  if (!bytes) return undefined
  // Only `keep` writes what has the checksum of the store.
  const kept: Kept = deserialize(bytes)
  const isPresent = kept.pictures.every(([path, picture]) => isSame(images.get(path), picture))
  return isPresent ? kept : undefined
}

function isSame(a: LocalImage | undefined, b: LocalImage | undefined): boolean {
  return a?.path === b?.path && a?.width === b?.width && a?.height === b?.height
}

function keep(store: WorkStore, key: string, { result, pictures }: Kept): void {
  store.put(KIND, key, serialize({ result, pictures } satisfies Kept))
}

function keyOf(base: string, { seed, sidecar, ledger }: SeedInputs): string {
  const files = [seed, sidecar, ledger].map((file) => file && [file.path, hash('sha256', file.bytes)])
  return hash('sha256', JSON.stringify([base, files]))
}
