import type { ReportedProblem } from '../diagnostics/problem.ts'
import type { Seed } from '../ingest/seeds/seeds.ts'
import { passagesOf } from '../passage/history/history.ts'
import type { Version } from '../permalinks/git/versions.ts'
import type { Ledger } from '../permalinks/ledger.ts'
import { textsOf } from './texts-of.ts'

/** How much of a passage a message shows, in characters. */
const MAX_TEXT_LENGTH = 80

/** A problem with an edition in a ledger. */
export interface EditionProblem
  extends Pick<ReportedProblem, 'rule' | 'severity' | 'found' | 'expected' | 'remedy'> {
  /** Counts from 1. */
  readonly edition: number
}

/**
 * Checks each edition of a ledger against the git history: some commit must have its bytes, and those bytes must give the
 * texts in the ledger.
 *
 * @param ledger The ledger of the article.
 * @param versions The versions of the article in the history, at least one.
 * @param images The images in the folder of seeds.
 * @param history Whether it may be incomplete, as in a shallow clone; and the SHA-256 of the versions that only merged
 *   branches have.
 */
export async function editionProblems(
  ledger: Ledger,
  versions: readonly Version[],
  images: Seed['images'],
  { isCut, merged }: { readonly isCut: boolean; readonly merged: ReadonlySet<string> },
): Promise<readonly EditionProblem[]> {
  const problems: EditionProblem[] = []
  for (const [index, { sha256, date }] of ledger.editions.entries()) {
    const edition = index + 1
    const name = `Edition ${edition}${date === undefined ? '' : ` (${date})`}`
    const same = versions.filter((version) => version.sha256 === sha256)
    if (same.length === 0 && merged.has(sha256)) {
      problems.push({
        edition,
        rule: 'edition-never-online',
        severity: 'warning',
        found: `${name} is only in commits of a merged branch, from which no site was built`,
        expected: 'editions from the main line of the history',
        remedy: 'Run `npm run permalinks -- import`, which removes it if the main line never had its words.',
      })
      continue
    }
    if (same.length === 0) {
      problems.push({
        edition,
        rule: 'edition-without-commit',
        severity: 'warning',
        found: `${name} is in no commit: no version of the file has the SHA-256 ${sha256}`,
        expected: 'every edition in the git history',
        remedy: isCut
          ? 'This is a shallow clone, so its history is incomplete. Run `git fetch --unshallow` to get all of it.'
          : 'If this is the current edition, commit the seed. If it is an earlier one, only the ledger still has it.',
      })
      continue
    }
    const known = passagesOf(ledger, edition).map(({ text }) => text)
    let difference: string | undefined
    for (const version of same) {
      difference = differenceOf(known, await textsOf(version, images))
      if (difference === undefined) break
    }
    if (difference === undefined) continue
    problems.push({
      edition,
      rule: 'edition-differs',
      severity: 'error',
      found: `${name} differs from commit ${same.at(-1)?.commit.slice(0, 10)}: ${difference}`,
      expected: 'the texts of the commit',
      remedy:
        'Restore the ledger from a commit before it changed. If a newer version of Pincite reads the format differently, the ledger is right.',
    })
  }
  return problems
}

function differenceOf(known: readonly string[], texts: readonly string[] | undefined): string | undefined {
  if (!texts) return 'the seed in that commit is refused'
  for (const [index, inLedger] of known.entries()) {
    const text = texts[index]
    if (text !== undefined && text !== inLedger) {
      return `passage ${index + 1} reads “${brief(text)}” there, but “${brief(inLedger)}” in the ledger`
    }
  }
  return known.length === texts.length
    ? undefined
    : `the commit has ${texts.length} passages, the ledger ${known.length}`
}

function brief(text: string): string {
  return text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH - 1)}…` : text
}
