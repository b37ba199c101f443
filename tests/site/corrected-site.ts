import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { findExact } from '../../src/passage/guess/find-exact.ts'
import { passagesOf } from '../../src/passage/history/history.ts'
import { quoteLink } from '../../src/passage/link/describe.ts'
import { type Ledger, parseLedger } from '../../src/permalinks/ledger.ts'
import { build, copyOf, createProject, type TestProject } from './build.ts'
import { build as keepEdition } from './ledgers.ts'
import { once } from './once.ts'

const SEED = '000_abd6853839a1e8d9.txt'

/** Words that were quoted before the correction, by what became of them. */
export const QUOTED = {
  corrected: 'NATO was present in Afghanistan for several years and did not succeed there',
  moved: 'Even ISIS has dominated parts of Libya since the fall of Gaddafi.',
  split: 'Russians are adamant that NATO is looking to expand itself',
  acrossSplit: 'the true intentions of NATO. Russians are adamant',
  removed: 'constantly present in many wars and has actually played a role',
  untouched: 'the North Atlantic Treaty Organization or NATO',
} as const

/** A site with an article that was corrected after readers had made links to it. */
export interface CorrectedSite {
  readonly project: TestProject
  /** Links that were made to the first edition, relative to the root of the site. */
  readonly links: Readonly<Record<keyof typeof QUOTED, string>>
  readonly ledger: Ledger
  readonly address: string
}

/** Builds the corrected site, once for all test files. A test that corrects it again must use a copy. */
export function correctedSite(): Promise<CorrectedSite> {
  return once('corrected', buildCorrectedSite)
}

/** Copies the corrected site. */
export async function copyOfCorrected(site: CorrectedSite, name: string): Promise<CorrectedSite> {
  return { ...site, project: await copyOf(site.project, name) }
}

/**
 * Publishes the seed, makes links to it, corrects it as an editor would (changes a word in a quotation, swaps two
 * paragraphs, splits one, deletes one, renames the file), and builds the site. No test reads the pages of the first
 * edition, so only its ledger is written.
 */
async function buildCorrectedSite(): Promise<CorrectedSite> {
  const text = await readFile(resolve(import.meta.dirname, '../../seeds', SEED), 'utf8')
  const project = await createProject('corrected', { [SEED]: text })
  await keepWell(project)
  const first = await readLedger(project, SEED)
  const passages = passagesOf(first, 1)
  const address = `/articles/${first.slug}/`
  const linkTo = (words: string) => {
    const selection = findExact(passages, { exact: words })
    if (!selection) throw new Error(`“${words}” stands nowhere.`)
    return address + quoteLink(passages, selection)
  }
  const links = {
    corrected: linkTo(QUOTED.corrected),
    moved: linkTo(QUOTED.moved),
    split: linkTo(QUOTED.split),
    acrossSplit: linkTo(QUOTED.acrossSplit),
    removed: linkTo(QUOTED.removed),
    untouched: linkTo(QUOTED.untouched),
  }
  const seeds = join(project.root, 'seeds')
  await writeFile(join(seeds, SEED), correctedText(text))
  await writeFile(
    join(seeds, 'nato.yml'),
    'corrected: 2022-08-03\ncorrection: The interview was misquoted.\n',
  )
  await rename(join(seeds, SEED), join(seeds, 'nato.txt'))
  await buildWell(project)
  return { project, links, ledger: await readLedger(project, 'nato.txt'), address }
}

/** Corrects the article once more and builds the site. */
export async function correctAgain(site: CorrectedSite, edit: (text: string) => string): Promise<void> {
  await editSeed(site, edit)
  await buildWell(site.project)
}

/** Corrects the article once more and writes only its ledger, for an edition whose pages no test reads. */
export async function correctLedger(site: CorrectedSite, edit: (text: string) => string): Promise<void> {
  await editSeed(site, edit)
  await keepWell(site.project)
}

async function editSeed({ project }: CorrectedSite, edit: (text: string) => string): Promise<void> {
  const file = join(project.root, 'seeds/nato.txt')
  await writeFile(file, edit(await readFile(file, 'utf8')))
  await rm(join(project.root, 'seeds/nato.yml'), { force: true })
}

function correctedText(text: string): string {
  const paragraphs = text
    .replace('for several years and did not succeed there', 'for twenty years and failed there')
    .replace('of NATO. Russians', 'of NATO.\n\nRussians')
    .split(/\n\s*\n/)
  const indexOf = (words: string) => paragraphs.findIndex((paragraph) => paragraph.includes(words))
  const [libya, gaddafi] = [indexOf('During the Libyan'), indexOf('With the fall')]
  return paragraphs
    .map((paragraph, index) =>
      index === libya ? paragraphs[gaddafi] : index === gaddafi ? paragraphs[libya] : paragraph,
    )
    .filter((paragraph) => !paragraph?.includes('During these years'))
    .join('\n\n')
}

async function buildWell(project: TestProject): Promise<void> {
  const { code, output } = await build(project)
  if (code !== 0) throw new Error(output)
}

async function keepWell({ root }: TestProject): Promise<void> {
  if ((await keepEdition(root)) === 'stopped') throw new Error('A seed is refused.')
}

async function readLedger({ root }: TestProject, seed: string): Promise<Ledger> {
  const path = join(root, 'seeds/.permalinks', seed.replace(/\.\w+$/, '.json'))
  const ledger = parseLedger(await readFile(path, 'utf8'))
  if ('found' in ledger) throw new Error(ledger.found)
  return ledger
}
