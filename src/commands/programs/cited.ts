import { parseArgs } from 'node:util'
import { homeUrl } from '../../addresses.ts'
import { checkLinks } from '../../cited/check-links.ts'
import type { Outcome } from '../../cited/checked-target.ts'
import { type LinkedArticle, linkedArticles } from '../../cited/linked-article.ts'
import { readLinks } from '../../cited/read-links.ts'
import { FORMATS, type ReportedLink, reported } from '../../cited/report.ts'
import { visible } from '../../diagnostics/report.ts'
import { systemErrorInWords } from '../../diagnostics/system-error.ts'
import { collect } from '../../ingest/collection.ts'
import { ingestInWorkers } from '../../ingest/many/in-workers.ts'
import { readSeeds } from '../../ingest/seeds/seeds.ts'
import { latestToday } from '../../ingest/today.ts'
import { tellSettled } from '../tell-settled.ts'

const USAGE = `Usage: npm run quotes -- check [--format ${Object.keys(FORMATS).join('|')}] FILE…`

/** Outcomes in which the article still has the quoted words, as far as the link says which words it quotes. */
const STANDING: ReadonlySet<Outcome> = new Set(['stands', 'moved', 'corrected'])

/** Runs `npm run quotes`; see `cited.ts` in the folder above. */
export async function main(): Promise<number> {
  const options = readOptions()
  if (!options) {
    console.error(USAGE)
    return 2
  }
  await tellSettled(process.cwd())
  const articles = await readArticles()
  if (!articles) {
    console.error(
      'Some seeds cannot be read, so links to them cannot be checked. Run `npm run check` to see which.',
    )
    return 2
  }
  const quotations: ReportedLink[] = []
  let isUnread = false
  for (const path of options.files) {
    try {
      const { text, links } = await readLinks(path)
      quotations.push(...reported(path, text, checkLinks(links, articles, homeUrl)))
    } catch (error) {
      isUnread = true
      const reason = error instanceof Error ? error.message : String(error)
      console.error(visible(systemErrorInWords(error, process.cwd()) ?? `${path} cannot be read: ${reason}`))
    }
  }
  console.log(FORMATS[options.format](quotations))
  if (isUnread) return 2
  return quotations.every(({ outcome }) => STANDING.has(outcome)) ? 0 : 1
}

/** Returns the articles by slug, or `undefined` if a seed is refused. */
async function readArticles(): Promise<ReadonlyMap<string, LinkedArticle> | undefined> {
  const { articles, refused } = await collect(await readSeeds(process.cwd()), latestToday(), ingestInWorkers)
  return refused.length > 0 ? undefined : linkedArticles(articles)
}

/** The options of the command line. */
interface Options {
  readonly format: keyof typeof FORMATS
  readonly files: readonly string[]
}

/** Returns `undefined` if the command line is wrong. */
function readOptions(): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      options: { format: { type: 'string', default: 'text' } },
      allowPositionals: true,
    })
    const [command, ...files] = positionals
    const format = (['text', 'json'] as const).find((name) => name === values.format)
    return command === 'check' && files.length > 0 && format ? { format, files } : undefined
  } catch {
    return undefined
  }
}
