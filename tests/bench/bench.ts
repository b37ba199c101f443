import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { type BuildFigures, measureBuild } from './build/build.ts'
import { buildLine, printBuild } from './build/print.ts'
import { measureContents } from './contents/contents.ts'
import { contentsLine, printContents } from './contents/print.ts'
import { EXTRACTORS, type ExtractionFigures, type ExtractionScores, measureExtraction } from './extraction.ts'
import { type FirstView, KINDS, measureFirstView, SCREENS } from './first-view.ts'
import { type IngestFigures, measureIngest } from './ingest.ts'
import { type LanguageFigures, measureLanguages } from './languages.ts'
import { measureLighthouse, REPORTS } from './lighthouse.ts'
import { CATEGORIES, type LighthouseResult, TIMES } from './lighthouse-report.ts'
import { measureOldLink, type OldLinkFigures } from './old-link.ts'
import { measurePassages } from './passages/passages.ts'
import { printPassages } from './passages/print.ts'
import { installPeers, type Peers } from './peers.ts'
import { printSearch, printSearchCost, searchLine } from './search/print.ts'
import { measureSearch, siteOf } from './search/search-bench.ts'
import { measureSearchCost } from './search/search-cost.ts'
import { type BuiltPage, buildSites, type Site } from './sites.ts'
import { table } from './table.ts'

// `npm run bench -- [NAME …] [--json]` prints figures, each with those of a peer from the same run. `passages` also
// accepts `--pairs FILE`, `--cases FILE` and `--show`, `contents` accepts `--gold FILE` and `--show`, `search` accepts
// `--queries FILE`, `--seeds FOLDER`, `--articles NUMBER` and `--show`, and `build` accepts `--large`. Their JSON is
// printed last.

type Pages = Record<Site, BuiltPage>

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    pairs: { type: 'string' },
    cases: { type: 'string' },
    gold: { type: 'string' },
    queries: { type: 'string' },
    seeds: { type: 'string' },
    articles: { type: 'string' },
    show: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
  },
})

/** Measurements of pages, compared with Starlight. Each prints its tables and returns its figures. */
const OF_PAGES = {
  'first-view': async (pages: Pages) => {
    const views = await measureFirstView(pages)
    printFirstView(views)
    return views
  },
  lighthouse: async (pages: Pages, peers: Peers) => {
    const results = await measureLighthouse(pages, peers)
    printLighthouse(results)
    return results
  },
}

/** Measurements of ingesting seeds, which need no site. */
const OF_ARTICLES = {
  ingest: async () => {
    const figures = await measureIngest()
    printIngest(figures)
    return figures
  },
  extraction: async () => {
    const figures = await measureExtraction()
    if (figures) printExtraction(figures)
    else console.log('\nThere is no ../shared/data/html to measure extraction on.')
    return figures
  },
  languages: async () => {
    const figures = measureLanguages()
    if (figures) printLanguages(figures)
    else console.log('\nThere is no ../shared/data/multilingual to measure the detection of languages on.')
    return figures
  },
  'old-link': async () => {
    const figures = await measureOldLink()
    printOldLink(figures)
    return figures
  },
  passages: async () => {
    const figures = measurePassages(options)
    if (figures) printPassages(figures, options.show)
    else console.log('\nThere are no revised articles to follow quotes in: see --pairs and --cases.')
    return figures?.['with the ledger'].classes
  },
  contents: () => {
    const figures = measureContents(options)
    if (figures) printContents(figures, options.show)
    else console.log('\nThere is no ../shared/data/contents to measure contents on: see --gold.')
    return figures && contentsLine(figures)
  },
  search: async () => {
    const figures = await measureSearch(options)
    printSearch(figures)
    return searchLine(figures)
  },
  'search-cost': async () => {
    const { dist } = await siteOf(options)
    const cost = await measureSearchCost(dist)
    printSearchCost(cost)
    return cost
  },
}

/** The numbers of articles of the sites that are built. */
const SIZES = [1, 100, 1000, 10_000]
const LARGE = 100_000

/** Measurements of whole builds. They take minutes, so they are made only if they are asked for. */
const OF_BUILDS = {
  build: async () => {
    const figures: BuildFigures[] = []
    for (const size of options.large ? [...SIZES, LARGE] : SIZES) {
      const built = await measureBuild(size)
      if (built) figures.push(built)
    }
    if (figures.length > 0) printBuild(figures)
    else console.log('\nThere are no texts in ../shared/data to build sites of.')
    return figures.map(buildLine)
  },
}
const NAMES = [...Object.keys(OF_BUILDS), ...Object.keys(OF_ARTICLES), ...Object.keys(OF_PAGES)]

await bench().catch((error: unknown) => {
  console.error(`\nNot measured: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
})

async function bench(): Promise<void> {
  const unknown = names.find((name) => !NAMES.includes(name))
  if (unknown) throw new Error(`there is no “${unknown}”; choose ${NAMES.join(' or ')}.`)
  const isChosen = ([name]: readonly [string, unknown]) => names.length === 0 || names.includes(name)

  const figures: Record<string, unknown> = {}
  for (const [name, measure] of Object.entries(OF_ARTICLES).filter(isChosen)) figures[name] = await measure()
  const builds = names.includes('build') ? await OF_BUILDS.build() : []
  const ofPages = Object.entries(OF_PAGES).filter(isChosen)
  if (ofPages.length > 0) {
    const peers = installPeers()
    const versions = Object.entries(peers.versions).map(([name, version]) => `${name} ${version}`)
    console.log(`\nVersions: ${versions.join(', ')}`)
    const pages = await buildSites(peers)
    figures.versions = peers.versions
    for (const [name, measure] of ofPages) figures[name] = await measure(pages, peers)
  }
  if (!options.json) return
  const { passages, contents, search, ...others } = figures
  if (Object.keys(others).length > 0) console.log(`\n${JSON.stringify(others)}`)
  for (const line of [passages, contents, search, ...builds])
    if (line) console.log(`\n${JSON.stringify(line)}`)
}

function printIngest({ articles, pincite, bare, ratio, heap }: IngestFigures): void {
  console.log(
    `\nFrom bytes to HTML, ${articles.toLocaleString('en')} texts of the seed’s length, median of rounds\n`,
  )
  console.log(
    table([
      ['', 'Pincite', 'remark-parse, remark-rehype, rehype-stringify', 'ratio'],
      ['ms an article', pincite.toFixed(2), bare.toFixed(2), ratio.toFixed(2)],
      ['kB of heap an article', (heap / 1000).toFixed(1), '', ''],
    ]),
  )
}

function printOldLink({ words, editions, withLink, without, difference, html }: OldLinkFigures): void {
  console.log(
    `\nA link of the first edition, article of ${words} words and ${editions} editions, phone (CPU four times slower)\n`,
  )
  console.log(
    table([
      ['', 'with the link', 'without', 'difference'],
      ['ms of scripts', withLink.toFixed(1), without.toFixed(1), difference.toFixed(1)],
    ]),
  )
  console.log(`\nHTML of the page: ${html.all} bytes with all editions, ${html.one} with one.`)
}

function printExtraction({ pages, mean }: ExtractionFigures): void {
  const scores = (of: ExtractionScores) => EXTRACTORS.map((name) => of[name].toFixed(4))
  console.log('\nExtraction of saved pages, F1 over words\n')
  console.log(
    table([
      ['page', ...EXTRACTORS],
      ...Object.entries(pages).map(([name, of]) => [name, ...scores(of)]),
      ['mean', ...scores(mean)],
    ]),
  )
}

function printLanguages({ articles, right }: LanguageFigures): void {
  console.log(`\nLanguage of ${articles} articles in 24 languages, detected right\n`)
  console.log(
    table([
      ['', 'articles', 'share'],
      ...Object.entries(right).map(([name, count]) => [name, String(count), (count / articles).toFixed(3)]),
    ]),
  )
}

function printFirstView({ pincite, starlight }: Record<Site, FirstView>): void {
  const row = (name: string, ours: number, theirs: number) => {
    const ratio = theirs === 0 ? '–' : (ours / theirs).toFixed(2)
    return [name, ours.toLocaleString('en'), theirs.toLocaleString('en'), ratio]
  }
  const screens = Object.keys(SCREENS) as (keyof typeof SCREENS)[]
  console.log('\nFirst view of the article, empty cache, gzip level 9\n')
  console.log(
    table([
      ['bytes', 'Pincite', 'Starlight', 'ratio'],
      ...KINDS.map((kind) => row(kind, pincite.bytes[kind], starlight.bytes[kind])),
      row('total', pincite.total, starlight.total),
      row('requests (number)', pincite.requests, starlight.requests),
      ...screens.map((screen) => [
        `layout shift, ${screen}`,
        pincite.layoutShift[screen].toFixed(4),
        starlight.layoutShift[screen].toFixed(4),
        '',
      ]),
    ]),
  )
}

function printLighthouse({ pincite, starlight }: Record<Site, LighthouseResult>): void {
  console.log('\nLighthouse, phone, median of three runs\n')
  console.log(
    table([
      ['', 'Pincite', 'Starlight'],
      ...CATEGORIES.map((name) => [name, String(pincite.scores[name]), String(starlight.scores[name])]),
      ...TIMES.map((name) => [name, `${pincite.times[name]} ms`, `${starlight.times[name]} ms`]),
    ]),
  )
  console.log('\nAudits that Pincite does not pass in full (a weight of 0 only informs)\n')
  for (const { category, id, score, weight, reason } of pincite.weakAudits) {
    console.log(`${category} / ${id}: ${score}, weight ${weight}. ${reason}`)
  }
  if (pincite.weakAudits.length === 0) console.log('none')
  console.log(`\nEvery detail is in ${relative('.', REPORTS)}/`)
}
