import type { VFile } from 'vfile'
import { foldedText } from '../../passage/fold.ts'
import { passagesOf } from '../../passage/history/history.ts'
import type { ArticleHistory } from '../../permalinks/ledger.ts'
import { ingest } from '../ingest.ts'
import { readLedger } from '../read/read-ledger.ts'
import { inputsOf } from '../seeds/inputs.ts'
import type { Seed } from '../seeds/seeds.ts'

/** A seed has the text of a ledger if this share of its passages, or of the ledger's, is in both. */
const MIN_COMMON_SHARE = 0.5
/** A passage in more ledgers than this says nothing about whose it is: a line about the copyright, for example. */
const MAX_LEDGERS_OF_PASSAGE = 10

/** The passages of an article in their folded form, each once. */
type FoldedPassages = ReadonlySet<string>

/** A seed and a ledger with common passages. */
interface Pair {
  readonly seed: Seed
  readonly ledger: VFile
  /** The length of all common passages, in UTF-16 code units. */
  readonly common: number
  /** Whether the ledger has the seed's name, and most of the words of either are common. */
  readonly isOwn: boolean
}

/**
 * Matches seeds with ledgers by common passages. A seed that has most of the words of the ledger of its name keeps it;
 * of the other pairs, the one with the most common words comes first.
 *
 * @param seeds Seeds whose bytes no ledger remembers. Each is ingested; its problems are not reported.
 * @param ledgers The ledgers that may be theirs.
 */
export async function matchByWords(
  seeds: readonly Seed[],
  ledgers: readonly VFile[],
): Promise<ReadonlyMap<Seed, VFile>> {
  const known = new Map(
    ledgers.flatMap((file) => {
      const ledger = readLedger(file)
      return ledger ? [[file, passagesIn(ledger)]] : []
    }),
  )
  const holders = holdersOf(known)
  const pairs: Pair[] = []
  for (const seed of known.size > 0 ? seeds : []) {
    const history = await historyOf(seed)
    if (history) pairs.push(...pairsOf(seed, passagesIn(history), known, holders))
  }
  const matched = new Map<Seed, VFile>()
  const taken = new Set<VFile>()
  const sorted = pairs.sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || b.common - a.common)
  for (const { seed, ledger } of sorted) {
    if (matched.has(seed) || taken.has(ledger)) continue
    matched.set(seed, ledger)
    taken.add(ledger)
  }
  return matched
}

function pairsOf(
  seed: Seed,
  passages: FoldedPassages,
  known: ReadonlyMap<VFile, FoldedPassages>,
  holders: ReadonlyMap<string, readonly VFile[]>,
): readonly Pair[] {
  const common = new Map<VFile, string[]>()
  for (const passage of passages) {
    for (const ledger of holders.get(passage) ?? []) {
      const own = common.get(ledger)
      if (own) own.push(passage)
      else common.set(ledger, [passage])
    }
  }
  return [...common].flatMap(([ledger, own]) => {
    const others = known.get(ledger) ?? passages
    if (own.length < Math.min(passages.size, others.size) * MIN_COMMON_SHARE) return []
    const common = lengthOf(own)
    const isMost = common >= Math.min(lengthOf(passages), lengthOf(others)) * MIN_COMMON_SHARE
    return { seed, ledger, common, isOwn: seed.ledger === ledger && isMost }
  })
}

function lengthOf(passages: Iterable<string>): number {
  return Iterator.from(passages).reduce((sum, { length }) => sum + length, 0)
}

/** The ledgers that have each passage, without those that many have. */
function holdersOf(known: ReadonlyMap<VFile, FoldedPassages>): ReadonlyMap<string, readonly VFile[]> {
  const holders = new Map<string, VFile[]>()
  for (const [ledger, passages] of known) {
    for (const passage of passages) {
      const others = holders.get(passage)
      if (others) others.push(ledger)
      else holders.set(passage, [ledger])
    }
  }
  for (const [passage, { length }] of holders) if (length > MAX_LEDGERS_OF_PASSAGE) holders.delete(passage)
  return holders
}

function passagesIn(history: ArticleHistory): FoldedPassages {
  return new Set(passagesOf(history, history.editions.length).map(({ text }) => foldedText(text)))
}

/** Returns the history of a seed as that of a new article; `undefined` if the seed is refused. */
async function historyOf(seed: Seed): Promise<ArticleHistory | undefined> {
  try {
    const { ingested } = await ingest(inputsOf({ ...seed, ledger: undefined }))
    return ingested?.history
  } catch {
    return undefined
  }
}
