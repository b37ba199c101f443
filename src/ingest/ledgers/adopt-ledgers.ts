import { hash } from 'node:crypto'
import type { VFile } from 'vfile'
import { foldedText } from '../../passage/fold.ts'
import { passagesOf } from '../../passage/history/history.ts'
import type { ArticleHistory } from '../../permalinks/ledger.ts'
import { ingest } from '../ingest.ts'
import { bytesOf } from '../read/read.ts'
import { readLedger } from '../read/read-ledger.ts'
import { inputsOf } from '../seeds/inputs.ts'
import type { Seed, SeedFolder } from '../seeds/seeds.ts'

/** The share of common passages, in the article or in the ledger, from which the ledger belongs to the article. */
const MIN_COMMON_SHARE = 0.5

/**
 * Finds the ledgers of renamed seeds: a seed without a ledger gets an orphaned ledger, if its last edition has the same
 * bytes or enough of the same passages.
 */
export async function adoptLedgers(folder: SeedFolder): Promise<SeedFolder> {
  const orphans = new Set(folder.orphanedLedgers)
  if (orphans.size === 0) return folder
  const seeds: Seed[] = []
  for (const seed of folder.seeds) {
    const ledger = seed.ledger ?? (await ledgerOf(seed, orphans))
    if (ledger) orphans.delete(ledger)
    seeds.push({ ...seed, ledger })
  }
  return { ...folder, seeds, orphanedLedgers: [...orphans] }
}

async function ledgerOf(seed: Seed, orphans: ReadonlySet<VFile>): Promise<VFile | undefined> {
  const ledgers = [...orphans].flatMap((file) => {
    const ledger = readLedger(file)
    return ledger ? [{ file, ledger }] : []
  })
  const sha256 = hash('sha256', bytesOf(seed.file))
  const same = ledgers.find(({ ledger }) => ledger.editions.at(-1)?.sha256 === sha256)
  if (same) return same.file
  const history = await historyOf(seed)
  const texts = history && foldedTexts(history)
  if (!texts) return undefined
  const alike = ledgers.map(({ file, ledger }) => {
    const known = foldedTexts(ledger)
    const common = [...known].filter((text) => texts.has(text)).length
    return { file, share: common / Math.min(known.size, texts.size) }
  })
  const [best] = alike.filter(({ share }) => share >= MIN_COMMON_SHARE).sort((a, b) => b.share - a.share)
  return best?.file
}

/** Returns the history without reporting any problem: all problems are reported when the seed itself is ingested. */
async function historyOf(seed: Seed): Promise<ArticleHistory | undefined> {
  try {
    const { ingested } = await ingest(inputsOf(seed))
    return ingested?.history
  } catch {
    return undefined
  }
}

function foldedTexts(history: ArticleHistory): ReadonlySet<string> {
  return new Set(passagesOf(history, history.editions.length).map(({ text }) => foldedText(text)))
}
