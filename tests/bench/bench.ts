import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { type FirstView, KINDS, measureFirstView, SCREENS } from './first-view.ts'
import { measureLighthouse, REPORTS } from './lighthouse.ts'
import { CATEGORIES, type LighthouseResult, TIMES } from './lighthouse-report.ts'
import { installPeers, type Peers } from './peers.ts'
import { type BuiltPage, buildSites, type Site } from './sites.ts'
import { table } from './table.ts'

// `npm run bench [first-view|lighthouse] [-- --json]`: Pincite's article page beside Starlight's, in one run.

type Pages = Record<Site, BuiltPage>

/** Each prints its tables and gives its figures. */
const MEASUREMENTS = {
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

await bench().catch((error: unknown) => {
  console.error(`\nNot measured: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
})

async function bench(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  })
  const unknown = positionals.find((name) => !Object.hasOwn(MEASUREMENTS, name))
  if (unknown) throw new Error(`there is no “${unknown}”; choose ${Object.keys(MEASUREMENTS).join(' or ')}.`)
  const peers = installPeers()
  const versions = Object.entries(peers.versions).map(([name, version]) => `${name} ${version}`)
  console.log(`Versions: ${versions.join(', ')}`)
  const pages = await buildSites(peers)
  const figures: Record<string, unknown> = { versions: peers.versions }
  for (const [name, measure] of Object.entries(MEASUREMENTS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    figures[name] = await measure(pages, peers)
  }
  if (values.json) console.log(`\n${JSON.stringify(figures)}`)
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
