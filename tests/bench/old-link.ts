import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import { serveOnFreePort } from '../../scripts/serve.mjs'
import { passagesOf } from '../../src/passage/history/history.ts'
import { quoteLink } from '../../src/passage/link/describe.ts'
import { type ArticleHistory, formatLedger } from '../../src/permalinks/ledger.ts'
import { launch } from '../browser/launch.ts'
import { buildAlone, createProject } from '../site/build.ts'
import { articleOf } from '../unit/seed.ts'
import { median } from './median.ts'

/** The cost of following a link from before many corrections on a slow phone. */
export interface OldLinkFigures {
  readonly words: number
  readonly editions: number
  /** Milliseconds that scripts take on the main thread after the navigation, with the link and without it. */
  readonly withLink: number
  readonly without: number
  /** The milliseconds for following the link. */
  readonly difference: number
  /** Bytes of the HTML of the page with all editions, and with one. */
  readonly html: { readonly all: number; readonly one: number }
}

const WORDS = 3000
const EDITIONS = 10
const ROUNDS = 7
const SLOWDOWN = 4

/**
 * Builds an article of ten editions, each of which corrects a fifth of all passages, and opens a link to the first one.
 */
export async function measureOldLink(): Promise<OldLinkFigures> {
  const editions = [firstEdition()]
  while (editions.length < EDITIONS) editions.push(corrected(editions.at(-1) ?? [], editions.length))
  const text = (paragraphs: readonly string[]) => `date 2026-01-01 PARIS — ${paragraphs.join('\n\n')}\n`
  let history: ArticleHistory | undefined
  for (const paragraphs of editions) {
    const ledger = history && { slug: 'old', earlierSlugs: [], ...history }
    history = (await articleOf(text(paragraphs), ledger && { ledger: formatLedger(ledger) })).history
  }
  if (!history) throw new Error('There is no edition.')
  const old = passagesOf(history, 1)
  const passage = Math.floor(old.length / 2)
  const selection = { start: { passage, offset: 0 }, end: { passage, offset: 150 } }
  const link = quoteLink(old, selection)

  const one = await createProject('old-link-one', {
    'old.txt': text(editions.at(-1) ?? []),
    'old.yml': 'slug: old',
  })
  const all = await createProject('old-link', { 'old.txt': text(editions.at(-1) ?? []) })
  await mkdir(join(all.root, 'seeds/.permalinks'))
  await writeFile(
    join(all.root, 'seeds/.permalinks/old.json'),
    formatLedger({ slug: 'old', earlierSlugs: [], ...history }),
  )
  for (const project of [one, all]) {
    const { code, output } = await buildAlone(project)
    if (code !== 0) throw new Error(output)
  }

  const server = await serveOnFreePort(all.dist)
  const single = await serveOnFreePort(one.dist)
  const browser = await launch('chrome')
  try {
    const times = { withLink: [] as number[], without: [] as number[] }
    for (let round = 0; round < ROUNDS; round++) {
      times.without.push(await scriptTime(browser, `${server.address}articles/old/`))
      times.withLink.push(await scriptTime(browser, `${server.address}articles/old/${link}`, '.quote-note'))
    }
    const sizeOf = async (address: string) => (await (await fetch(`${address}articles/old/`)).text()).length
    const [withLink, without] = [median(times.withLink), median(times.without)]
    return {
      words: WORDS,
      editions: EDITIONS,
      withLink,
      without,
      difference: withLink - without,
      html: { all: await sizeOf(server.address), one: await sizeOf(single.address) },
    }
  } finally {
    await browser.close()
    server.close()
    single.close()
  }
}

/** Opens an address with an empty cache. Returns the milliseconds that scripts took until the note was shown. */
async function scriptTime(browser: Browser, address: string, waitFor = 'h1'): Promise<number> {
  const context = await browser.createBrowserContext()
  try {
    const page = await context.newPage()
    await page.emulateCPUThrottling(SLOWDOWN)
    await page.goto(address, { waitUntil: 'networkidle0' })
    await page.waitForSelector(waitFor)
    const { ScriptDuration = 0 } = await page.metrics()
    return ScriptDuration * 1000
  } finally {
    await context.close()
  }
}

const VOCABULARY =
  'the a of to in and that said minister river water grain deal talks country people night morning border army trade price report week year city village bridge road house family school doctor harvest market bank court law vote party leader speech paper letter answer question plan work field rain wind storm summer winter'.split(
    ' ',
  )

/** Returns paragraphs of fifty words each. They are the same in each run. */
function firstEdition(): readonly string[] {
  let state = 1
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state
  }
  return Array.from(
    { length: WORDS / 50 },
    () => `${Array.from({ length: 50 }, () => VOCABULARY[next() % VOCABULARY.length]).join(' ')}.`,
  )
}

function corrected(paragraphs: readonly string[], edition: number): readonly string[] {
  const middle = Math.floor(paragraphs.length / 2)
  return paragraphs.map((paragraph, index) => {
    if (index % 5 !== edition % 5 && index !== middle) return paragraph
    const words = paragraph.split(' ')
    return words.with((edition * 7 + index) % words.length, `corrected${edition}`).join(' ')
  })
}
