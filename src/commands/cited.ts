import { parseArgs } from 'node:util'
import { checkLinks } from '../cited/check-links.ts'
import type { Outcome } from '../cited/checked-quotation.ts'
import { type QuotedArticle, quotedArticles } from '../cited/quoted-article.ts'
import { readLinks } from '../cited/read-links.ts'
import { FORMATS, type ReportedQuotation, reported } from '../cited/report.ts'
import { visible } from '../diagnostics/report.ts'
import { collect } from '../ingest/collection.ts'
import { readSeeds } from '../ingest/seeds/seeds.ts'
import { latestToday } from '../ingest/today.ts'
import { site } from '../site.ts'

const USAGE = `Usage: npm run quotes -- check [--format ${Object.keys(FORMATS).join('|')}] FILE…`

/** Of these, the quoted words stand as they were quoted, as far as the link says how. */
const STANDING: ReadonlySet<Outcome> = new Set(['stands', 'moved', 'corrected'])

/**
 * `npm run quotes -- check FILE…`: what became of the quotations of texts that link to the site. Exit code 1 where one
 * does not stand word for word; 2 where the command is wrong, or a file or seed cannot be read.
 */
process.exitCode = await quotes()

async function quotes(): Promise<number> {
  const options = readOptions()
  if (!options) {
    console.error(USAGE)
    return 2
  }
  const articles = await readArticles()
  if (!articles) {
    console.error(
      'Some seeds cannot be read, so that links to them cannot be followed. `npm run check` names them.',
    )
    return 2
  }
  const quotations: ReportedQuotation[] = []
  let isUnread = false
  for (const path of options.files) {
    try {
      const { text, links } = await readLinks(path)
      quotations.push(...reported(path, text, checkLinks(links, articles, new URL(site.address).origin)))
    } catch (error) {
      isUnread = true
      const reason = error instanceof Error ? error.message : String(error)
      console.error(visible(`${path} cannot be read: ${reason}`))
    }
  }
  console.log(FORMATS[options.format](quotations))
  if (isUnread) return 2
  return quotations.every(({ outcome }) => STANDING.has(outcome)) ? 0 : 1
}

/** The articles by their slugs; nothing where a seed is refused. */
async function readArticles(): Promise<ReadonlyMap<string, QuotedArticle> | undefined> {
  const { articles, refused } = await collect(await readSeeds(process.cwd()), latestToday())
  return refused.length > 0 ? undefined : quotedArticles(articles)
}

/** What the command line asks for; nothing where it cannot be understood. */
interface Options {
  readonly format: keyof typeof FORMATS
  readonly files: readonly string[]
}

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
