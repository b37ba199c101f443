import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findExact } from '../../src/passage/guess/find-exact.ts'
import { passagesOf } from '../../src/passage/history/history.ts'
import { quoteLink } from '../../src/passage/link/describe.ts'
import { formatLedger } from '../../src/permalinks/ledger.ts'
import { articleOf } from '../unit/seed.ts'
import { buildAlone, createProject, type TestProject } from './build.ts'

/** The address of the home page. */
export const HOME = 'https://news.example/archive/'
/** Words that are quoted and then corrected. */
export const QUOTED = 'The deal will hold'

/** A site in a folder of its host. */
export interface SiteInFolder {
  readonly project: TestProject
  /** A link to `QUOTED` from before the article was corrected and renamed, relative to the home page. */
  readonly oldLink: string
}

const TEXT = `# A deal on grain

![A mill](mill.png)

${QUOTED}, the minister said on Monday.

Nobody else was asked about it by the papers of the town.

## What it costs

A last paragraph speaks of the price of bread and salt.
`
const OTHER = 'The ferry was late again on Tuesday, since the harbour was full of ice.\n'
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Builds a site with a corrected article that has a picture. */
export async function buildSiteInFolder(name: string): Promise<SiteInFolder> {
  const { history } = await articleOf(TEXT, { name: 'deal.md' })
  const project = await createProject(name, {
    'deal.md': TEXT.replace('will hold', 'may hold'),
    'ferry.txt': OTHER,
    'mill.png': PIXEL,
    '.permalinks/deal.json': formatLedger({ slug: 'deal', earlierSlugs: ['old-deal'], ...history }),
  })
  const settings = join(project.root, 'src/site.ts')
  const text = await readFile(settings, 'utf8')
  // Without the slash at the end, which owners can forget.
  await writeFile(settings, text.replace(/(address: )'[^']*'/, `$1'${HOME.replace(/\/$/, '')}'`))
  const { code, output } = await buildAlone(project)
  if (code !== 0) throw new Error(`The site “${name}” could not be built:\n${output}`)
  const passages = passagesOf(history, 1)
  const selection = findExact(passages, { exact: QUOTED })
  if (!selection) throw new Error('The quoted words stand nowhere.')
  return { project, oldLink: `articles/old-deal/${quoteLink(passages, selection)}` }
}
