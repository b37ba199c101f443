import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { launch } from '../../browser/launch.ts'
import { serveCompressed } from '../compressed-server.ts'

/** What a search takes. */
export interface Cost {
  readonly kB: number
  readonly requests: number
  /** From the last key to the first results. */
  readonly ms: number
}

/** What searches take, in the order in which they are made on one page. */
export interface SearchCost {
  readonly first: Cost
  readonly further: Cost
  readonly phrase: Cost
  readonly 'a phrase that stands nowhere': Cost
}

/** Makes searches in the dialog of an article in Chromium, with an empty cache. */
export async function measureSearchCost(dist: string): Promise<SearchCost> {
  const queries = queriesOf(dist)
  const site = await serveCompressed(dist)
  const browser = await launch('chrome')
  try {
    const page = await browser.newPage()
    await page.goto(site.address + queries.path, { waitUntil: 'networkidle0' })
    const costOf = async (query: string): Promise<Cost> => {
      const before = site.sent.length
      const ms = await search(page, query)
      const sent = site.sent.slice(before).filter(({ path }) => path !== '/search/')
      return { kB: sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1000, requests: sent.length, ms }
    }
    return {
      first: await costOf(queries.first),
      further: await costOf(queries.further),
      phrase: await costOf(queries.phrase),
      'a phrase that stands nowhere': await costOf(queries.nowhere),
    }
  } finally {
    await browser.close()
    site.close()
  }
}

/** Takes the queries from the first English article. */
function queriesOf(dist: string) {
  for (const slug of readdirSync(join(dist, 'articles')).sort()) {
    const html = readFileSync(join(dist, 'articles', slug, 'index.html'), 'utf8')
    if (!/<article [^>]*lang="en"/.test(html)) continue
    const words = html
      .slice(html.indexOf('data-article-body'))
      .replace(/<[^>]*>/g, ' ')
      .match(/\b[a-z]{3,}\b/g)
    if (!words || words.length < 60) continue
    const [a = '', b = '', c = '', d = ''] = words.slice(20).filter((word) => word.length > 6)
    const text = html.slice(html.indexOf('data-article-body')).replace(/<[^>]*>/g, '\n')
    const phrase = /\b[a-z]{3,} [a-z]{3,} [a-z]{5,} [a-z]{2,}\b/.exec(text)?.[0] ?? `${a} ${b}`
    return {
      path: `articles/${slug}/`,
      first: `${a} ${b}`,
      further: c,
      phrase: `"${phrase}"`,
      nowhere: `"${[d, c, b, a].join(' ')}"`,
    }
  }
  throw new Error('The site has no English article.')
}

async function search(page: Page, query: string): Promise<number> {
  await page.keyboard.down('Control')
  await page.keyboard.press('k')
  await page.keyboard.up('Control')
  await page.waitForFunction(() => customElements.get('passage-search') !== undefined)
  return page.evaluate(async (text) => {
    const status = document.querySelector<HTMLElement>('dialog [data-search-status]')
    const before = status?.textContent
    document.execCommand('insertText', false, text)
    const start = performance.now()
    await new Promise<void>((resolve) => {
      const look = () => {
        const now = status?.textContent ?? ''
        if (now !== before && now !== '' && now !== status?.dataset.loading) resolve()
        else setTimeout(look, 5)
      }
      look()
    })
    return performance.now() - start
  }, query)
}
