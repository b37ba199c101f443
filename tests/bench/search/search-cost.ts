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

/** Takes the queries from the first English article or, if there is none, from the first one. */
function queriesOf(dist: string) {
  const pages = readdirSync(join(dist, 'articles'))
    .sort()
    .flatMap((slug) => {
      const html = readFileSync(join(dist, 'articles', slug, 'index.html'), 'utf8')
      return html.includes('data-article-body') ? [{ slug, html }] : []
    })
  const chosen = pages.find(({ html }) => /<article [^>]*lang="en"/.test(html)) ?? pages[0]
  if (!chosen) throw new Error('The site has no article.')
  const text = chosen.html.slice(chosen.html.indexOf('data-article-body')).replace(/<[^>]*>/g, '\n')
  const long = [...new Set(text.match(/(?<!\p{L})\p{Ll}{7,}(?!\p{L})/gu) ?? text.match(/\p{L}+/gu))]
  const [a = '', b = '', c = '', d = ''] = long
  const phrase = /\p{L}{3,} \p{L}{3,} \p{L}{5,} \p{L}{2,}/u.exec(text)?.[0] ?? `${a} ${b}`
  return {
    path: `articles/${chosen.slug}/`,
    first: `${a} ${b}`,
    further: c,
    phrase: `"${phrase}"`,
    nowhere: `"${[d, c, b, a].join(' ')}"`,
  }
}

async function search(page: Page, query: string): Promise<number> {
  await page.keyboard.down('Control')
  await page.keyboard.press('k')
  await page.keyboard.up('Control')
  await page.waitForFunction(() => customElements.get('passage-search') !== undefined)
  return page.evaluate(async (text) => {
    const status = document.querySelector<HTMLElement>('dialog [data-search-status]')
    const start = performance.now()
    await new Promise<void>((resolve) => {
      // The same words can be said of two searches, so every change counts but the first, which says that it searches.
      new MutationObserver((_, observer) => {
        const said = status?.textContent ?? ''
        if (said === '' || said === status?.dataset.loading) return
        observer.disconnect()
        resolve()
      }).observe(document.querySelector('dialog [data-search-status]') ?? document.body, { childList: true })
      document.execCommand('insertText', false, text)
    })
    return performance.now() - start
  }, query)
}
