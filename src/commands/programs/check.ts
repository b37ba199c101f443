import { parseArgs } from 'node:util'
import type { VFile } from 'vfile'
import { homeUrl } from '../../addresses.ts'
import { checkListedLinks } from '../../cited/check-listed-links.ts'
import { linkedArticles } from '../../cited/linked-article.ts'
import { readQuotesFile } from '../../cited/read-quotes-file.ts'
import { FORMATS, problemsOf, summary, visible } from '../../diagnostics/report.ts'
import { type CollectedArticle, type Collection, collect } from '../../ingest/collection.ts'
import { ingestInWorkers } from '../../ingest/many/in-workers.ts'
import { inputsOf } from '../../ingest/seeds/inputs.ts'
import { readSeeds, type Seed, type SeedFolder } from '../../ingest/seeds/seeds.ts'
import { latestToday } from '../../ingest/today.ts'
import { warnOfLostPassages } from '../../ledgers/warn-of-lost-passages.ts'
import { checkFolders } from '../../project/check-folders.ts'
import { SEEDS_FOLDER } from '../../seed.ts'
import { collectKeeping } from '../collect-keeping.ts'
import { explain } from '../explain.ts'
import { tellSettled } from '../tell-settled.ts'

const USAGE = `Usage: npm run check -- [--format ${Object.keys(FORMATS).join('|')}] [--strict] [--explain NAME]`

/** Runs `npm run check`; see `check.ts` in the folder above. */
export async function main(): Promise<number> {
  const options = readOptions()
  if (!options) {
    console.error(USAGE)
    return 2
  }
  const root = process.cwd()
  await tellSettled(root)
  const folder = await readSeeds(root)
  const faulty = await checkFolders(root)
  const collection = await (faulty.length > 0
    ? collect(folder, latestToday(), ingestInWorkers)
    : collectKeeping(root, folder))
  const { articles } = collection
  warnOfLostPassages(folder.seeds, articles)
  if (options.explain !== undefined) return explainOne(options.explain, folder, articles)
  const files = [...collection.files, ...faulty, ...(await checkedQuotesFile(collection))]
  const problems = problemsOf(files).map((problem) =>
    options.strict ? { ...problem, severity: 'error' as const } : problem,
  )
  const count = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`
  const report = FORMATS[options.format](problems)
  if (report) console.log(report)
  if (options.format === 'text')
    console.log(`${report && '\n'}${count}, ${summary(problems) || 'no problems'}`)
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

/**
 * Checks the links in `quotes.txt`, if there is one. It checks none while a seed is refused, because it could not tell
 * what became of quotations from that seed.
 */
async function checkedQuotesFile({ articles, refusedSeeds }: Collection): Promise<readonly VFile[]> {
  const file = refusedSeeds.length === 0 ? await readQuotesFile(process.cwd()) : undefined
  if (!file) return []
  checkListedLinks(file, linkedArticles(articles), homeUrl)
  return [file]
}

async function explainOne(
  name: string,
  { seeds, orphanedLedgers }: SeedFolder,
  articles: readonly CollectedArticle[],
): Promise<number> {
  const seed = seeds.find(({ file }) => [file.stem, file.basename, file.path].includes(name))
  if (!seed) {
    console.error(`There is no seed “${name}” in ${SEEDS_FOLDER}/.`)
    return 2
  }
  const article = articles.find(({ path }) => path === seed.file.path)
  const problems = FORMATS.text(problemsOf(seed.sidecar ? [seed.file, seed.sidecar] : [seed.file]))
  // The ledger of a renamed seed still has the old name.
  const formerLedger = orphanedLedgers.find(({ path }) => path === article?.ledger.formerPath)
  const explanation = article
    ? await explanationOf(article, { ...seed, ledger: seed.ledger ?? formerLedger })
    : `${seed.file.path} was refused. Its errors are listed below.`
  console.log([visible(explanation), problems].filter(Boolean).join('\n\n'))
  return article ? 0 : 1
}

async function explanationOf(article: CollectedArticle, seed: Seed): Promise<string> {
  const { ingest } = await import('../../ingest/ingest.ts')
  const { ingested } = await ingest(inputsOf(seed))
  return ingested ? explain(article, ingested.evidence) : ''
}

/** The options of the command line. */
interface Options {
  readonly format: keyof typeof FORMATS
  readonly strict: boolean
  /** The name of a seed, with or without its extension. */
  readonly explain: string | undefined
}

/** Returns `undefined` if the command line is wrong. */
function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        strict: { type: 'boolean', default: false },
        explain: { type: 'string' },
      },
    })
    const format = (['text', 'json', 'github'] as const).find((name) => name === values.format)
    return format && { format, strict: values.strict, explain: values.explain }
  } catch {
    return undefined
  }
}
