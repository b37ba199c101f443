import { hash } from 'node:crypto'
import type { VFile } from 'vfile'
import { report } from '../../diagnostics/problem.ts'
import { latestSha256 } from '../../permalinks/ledger.ts'
import { bytesOf } from '../read/bytes-of.ts'
import { hasError, type Seed, type SeedFolder } from '../seeds/seeds.ts'

/**
 * Finds the ledger of each seed by the text that it remembers, and only then by its name, so that addresses and ids go
 * with a text when files are renamed, swapped or renumbered. In this order, each ledger goes to the seed
 *
 * 1. whose bytes are those of its last edition: of several such seeds, to the one of its name. A copy of the last
 *    edition under another name does not count while the seed of the ledger's name may be a correction of it;
 * 2. that has most of its words, see `matchByWords`;
 * 3. of its name.
 *
 * If no file was renamed, this takes time linear in the number of seeds.
 *
 * @returns The seeds with their ledgers. A ledger without a seed is among the orphaned ones; it is an error if another
 *   ledger would be written over it.
 */
export async function assignLedgers(folder: SeedFolder): Promise<SeedFolder> {
  const { seeds } = folder
  const ledgers = [...seeds.flatMap(({ ledger }) => ledger ?? []), ...folder.orphanedLedgers]
  const found = matchByBytes(seeds, ledgers)
  const left = leftOver(seeds, ledgers, found)
  // The only article that was corrected keeps its ledger.
  const [only, ...others] = left.seeds
  if (others.length > 0 || left.ledgers.some((ledger) => ledger !== only?.ledger)) {
    // Comparing words needs everything that reads seeds.
    const { matchByWords } = await import('./match-by-words.ts')
    for (const [seed, ledger] of await matchByWords(left.seeds, left.ledgers)) found.set(seed, ledger)
  }
  const free = new Set(leftOver(seeds, ledgers, found).ledgers)
  for (const seed of seeds) {
    if (!found.has(seed) && seed.ledger && free.has(seed.ledger)) found.set(seed, seed.ledger)
  }
  const assigned = seeds.map((seed) => ({ ...seed, ledger: found.get(seed) }))
  const { ledgers: orphanedLedgers } = leftOver(seeds, ledgers, found)
  const named = new Map(seeds.flatMap((seed) => (seed.ledger ? [[seed.ledger, seed]] : [])))
  for (const ledger of orphanedLedgers) {
    const seed = named.get(ledger)
    const other = seed && found.get(seed)
    if (!seed || hasError(ledger)) continue
    report(ledger, 'displaced-ledger', {
      found: `No seed has the text that this ledger remembers. The text of ${seed.file.path} is ${other ? `that of ${other.path}` : 'another one'}`,
    })
  }
  return { ...folder, seeds: assigned, orphanedLedgers }
}

function leftOver(
  seeds: readonly Seed[],
  ledgers: readonly VFile[],
  found: ReadonlyMap<Seed, VFile>,
): { readonly seeds: readonly Seed[]; readonly ledgers: readonly VFile[] } {
  const taken = new Set(found.values())
  return {
    seeds: seeds.filter((seed) => !found.has(seed)),
    ledgers: ledgers.filter((ledger) => !taken.has(ledger)),
  }
}

/** Matches seeds with ledgers whose last edition has the same bytes: by name first, then in the order of names. */
function matchByBytes(seeds: readonly Seed[], ledgers: readonly VFile[]): Map<Seed, VFile> {
  const shaOf = new Map(
    ledgers.map((ledger) => [ledger, latestSha256(new TextDecoder().decode(bytesOf(ledger)))]),
  )
  const found = new Map<Seed, VFile>()
  const others: { readonly seed: Seed; readonly sha256: string }[] = []
  const free = new Set(ledgers)
  for (const seed of seeds) {
    const sha256 = hash('sha256', bytesOf(seed.file))
    if (seed.ledger && shaOf.get(seed.ledger) === sha256) {
      found.set(seed, seed.ledger)
      free.delete(seed.ledger)
    } else others.push({ seed, sha256 })
  }
  const known = new Set(free.values().map((ledger) => shaOf.get(ledger)))
  // Only a seed whose bytes are in another ledger certainly has another text than the ledger of its name.
  const contested = new Set(
    others.flatMap(({ seed, sha256 }) => (known.has(sha256) ? [] : (seed.ledger ?? []))),
  )
  const bySha = Map.groupBy(
    [...free].filter((ledger) => !contested.has(ledger)),
    (ledger) => shaOf.get(ledger),
  )
  for (const { seed, sha256 } of others) {
    const ledger = bySha.get(sha256)?.shift()
    if (ledger) found.set(seed, ledger)
  }
  return found
}
