import type { ReportedProblem } from '../diagnostics/report.ts'
import { ingest } from '../ingest/pipeline.ts'
import { passagesOf } from '../passage/history/history.ts'
import type { Version } from '../permalinks/git/versions.ts'
import type { Ledger } from '../permalinks/ledger.ts'
import type { Seed } from '../seed.ts'
import { seedOf } from './replay.ts'

/** What does not hold of an edition. */
export interface EditionProblem
  extends Pick<ReportedProblem, 'rule' | 'severity' | 'found' | 'expected' | 'remedy'> {
  /** Counted from 1. */
  readonly edition: number
}

/**
 * Looks for each edition of a ledger in the history: whether a commit has its bytes, and whether they say what the
 * ledger says.
 *
 * @param versions Of the article, at least one.
 * @param isCut Whether the history may have had more.
 */
export async function editionProblems(
  ledger: Ledger,
  versions: readonly Version[],
  image: Seed['image'],
  isCut: boolean,
): Promise<readonly EditionProblem[]> {
  const problems: EditionProblem[] = []
  for (const [index, { sha256, date }] of ledger.editions.entries()) {
    const edition = index + 1
    const name = `Edition ${edition}${date === undefined ? '' : ` (${date})`}`
    const same = versions.filter((version) => version.sha256 === sha256)
    if (same.length === 0) {
      problems.push({
        edition,
        rule: 'edition-without-commit',
        severity: 'warning',
        found: `${name} is in no commit: none has a file with the SHA-256 ${sha256}`,
        expected: 'each edition in the history',
        remedy: isCut
          ? 'The history is cut here, in a shallow clone: `git fetch --unshallow` brings all of it.'
          : 'Commit the seed, if that is the present one; of an earlier one, the ledger is all that is left.',
      })
      continue
    }
    const known = passagesOf(ledger, edition).map(({ text }) => text)
    let difference: string | undefined
    for (const version of same) {
      difference = differenceOf(known, await textsOf(version, image))
      if (difference === undefined) break
    }
    if (difference === undefined) continue
    problems.push({
      edition,
      rule: 'edition-differs',
      severity: 'error',
      found: `${name} is not what commit ${same.at(-1)?.commit.slice(0, 10)} gives now: ${difference}`,
      expected: 'the texts of the commit',
      remedy:
        'Take the ledger back from a commit before it changed. Where this program reads the format otherwise than it did, the ledger is right.',
    })
  }
  return problems
}

/** The texts of a version's passages; nothing where it is refused. */
async function textsOf(version: Version, image: Seed['image']): Promise<readonly string[] | undefined> {
  try {
    const { history } = await ingest({ ...seedOf(version), image })
    return passagesOf(history, 1).map(({ text }) => text)
  } catch {
    return undefined
  }
}

function differenceOf(known: readonly string[], texts: readonly string[] | undefined): string | undefined {
  if (!texts) return 'its seed is refused'
  const index = known.findIndex((text, passage) => text !== texts[passage])
  if (index < 0 && known.length === texts.length) return undefined
  return index < 0 || texts[index] === undefined
    ? `it has ${texts.length} passages, the ledger ${known.length}`
    : `its passage ${index + 1} reads “${brief(texts[index])}”, in the ledger “${brief(known[index] ?? '')}”`
}

function brief(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
