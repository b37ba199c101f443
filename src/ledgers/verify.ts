import { basename, join } from 'node:path'
import type { ReportedProblem } from '../diagnostics/problem.ts'
import { problemsOf } from '../diagnostics/report.ts'
import { type CollectedArticle, collect } from '../ingest/collection.ts'
import { ingestInWorkers } from '../ingest/many/in-workers.ts'
import { readImages } from '../ingest/seeds/images.ts'
import { isSeedName, readSeeds } from '../ingest/seeds/seeds.ts'
import { latestToday } from '../ingest/today.ts'
import { contradictions } from '../permalinks/contradictions.ts'
import { GitError, type GitHistory, readGitHistory } from '../permalinks/git/history.ts'
import { articleOf, type Version, versionPlaces } from '../permalinks/git/versions.ts'
import { formatLedger, LEDGER_FOLDER, type Ledger } from '../permalinks/ledger.ts'
import { type LedgerState, ledgerUpdates } from '../permalinks/updates.ts'
import { SEEDS_FOLDER } from '../seed.ts'
import { mergedBytes } from './merged-bytes.ts'
import { editionProblems } from './verify-editions.ts'

/** In the file of a ledger, the first edition is on the line after these; see `formatLedger`. */
const LINES_BEFORE_EDITIONS = 5

/** The rules of `npm run check` that concern ledgers. */
const LEDGER_RULES: ReadonlySet<string> = new Set(['broken-ledger', 'orphan-ledger'])

/**
 * Checks each ledger for consistency, against its seed, and against the git history if there is one.
 *
 * @param root The root folder of the project.
 * @returns The number of ledgers, and the problems. A problem that can break links is an error.
 */
export async function verify(
  root: string,
): Promise<{ readonly ledgers: number; readonly problems: readonly ReportedProblem[] }> {
  const { articles, files, refusedSeeds } = await collect(
    await readSeeds(root),
    latestToday(),
    ingestInWorkers,
  )
  const known = problemsOf(files).filter(({ rule }) => LEDGER_RULES.has(rule))
  const named = new Set(known.map(({ file }) => articleOf(basename(file))))
  const refused = refusedSeeds
    .filter(({ stem }) => !named.has(stem ?? ''))
    .map(({ path }) =>
      problem(path, 'refused-seed', {
        found: 'The seed is refused, so its ledger cannot be checked against it',
        expected: 'a seed without errors',
        remedy: 'Run `npm run check` to see the errors.',
      }),
    )
  const own = articles.flatMap(({ path, article, ledger }) => [
    ...stateProblems(path, article.draft, ledger),
    ...(ledger.before ? ownProblems(ledger.formerPath ?? ledger.path, ledger.before) : []),
  ])
  const history = await historyProblems(root, articles)
  const all = [...known, ...refused, ...own, ...history]
  const isLedger = (path: string) => path.startsWith(`${SEEDS_FOLDER}/${LEDGER_FOLDER}/`)
  return { ledgers: files.filter(({ path }) => isLedger(path)).length, problems: all }
}

/** Reports the ledgers that a build would write or change. */
function stateProblems(seed: string, draft: boolean, state: LedgerState): readonly ReportedProblem[] {
  const remedy =
    'Run `npm run permalinks -- import` if it was committed without its ledger, then `npm run build`, and commit seeds/.permalinks/.'
  if (draft && !state.before) return []
  if (!state.before) {
    const found = 'The article has no ledger'
    return [problem(seed, 'missing-ledger', { found, expected: state.path, remedy })]
  }
  return ledgerUpdates(draft ? [] : [state]).map(({ what }) => {
    const found = `The ledger is out of date with ${seed}: ${what}`
    const expected = 'the text of the seed as the last edition'
    return problem(state.formerPath ?? state.path, 'ledger-behind', { found, expected, remedy })
  })
}

function ownProblems(path: string, ledger: Ledger): readonly ReportedProblem[] {
  const lines = formatLedger(ledger).split('\n')
  return contradictions(ledger).map(({ found, id }) => {
    const line = lines.findIndex((text) => text.startsWith(`{"id":${JSON.stringify(id)}`)) + 1
    const expected = 'a ledger exactly as the build wrote it'
    const remedy = 'Restore the ledger: `git checkout HEAD -- FILE`.'
    return { ...problem(path, 'contradiction', { found, expected, remedy }), line }
  })
}

async function historyProblems(
  root: string,
  articles: readonly CollectedArticle[],
): Promise<readonly ReportedProblem[]> {
  const folder = join(root, SEEDS_FOLDER)
  try {
    const history = await readGitHistory(folder)
    if (!history) return []
    const versions = await versionsOf(articles, history)
    const merged = await mergedBytes(history)
    const images = await readImages(folder)
    const problems: ReportedProblem[] = []
    for (const { id, ledger } of articles) {
      const own = versions.get(id) ?? []
      if (!ledger.before || own.length === 0) continue
      for (const found of await editionProblems(ledger.before, own, images, {
        isCut: history.isCut,
        merged,
      })) {
        const line = LINES_BEFORE_EDITIONS + found.edition
        problems.push({ ...problem(ledger.formerPath ?? ledger.path, found.rule, found), line })
      }
    }
    return problems
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    const expected = 'a git history of the seeds, to check the editions against'
    const remedy = 'Run `git log` there to see what is wrong.'
    const found = `Git cannot read the history: ${error.message}`
    return [{ ...problem(SEEDS_FOLDER, 'unread-history', { found, expected, remedy }), severity: 'warning' }]
  }
}

function versionsOf(
  articles: readonly CollectedArticle[],
  { commits, read }: GitHistory,
): Promise<ReadonlyMap<string, readonly Version[]>> {
  const places = versionPlaces(commits, isSeedName)
  return read(new Map(articles.map(({ id }) => [id, places.get(id) ?? []])))
}

function problem(
  file: string,
  rule: string,
  {
    found,
    expected,
    remedy,
    severity = 'error',
  }: Pick<ReportedProblem, 'found' | 'expected' | 'remedy'> & {
    readonly severity?: ReportedProblem['severity']
  },
): ReportedProblem {
  return { file, line: 1, column: 1, severity, rule, found, expected, remedy }
}
