import type { BrowserContext, Page } from 'puppeteer-core'
import { serveOnFreePort } from '../../scripts/serve.mjs'
import { type Engine, launch, sharedBrowser, TIMEOUT_MS } from './launch.ts'

/** A built site, opened in a browser. */
export interface OpenSite {
  /** The address of the home page. */
  readonly address: string
  /** Opens windows that share nothing with other tests. The caller has to close it. */
  newContext(): Promise<BrowserContext>
  /** Opens a new page of the size of a desktop window. */
  newPage(): Promise<Page>
  /** Closes its pages, and a browser of its own, and stops the server. */
  close(): Promise<void>
}

/** What a browser of its own is started with. */
export interface OwnBrowser {
  /** Preferences of Firefox. */
  readonly preferences?: Readonly<Record<string, unknown>>
  /** Flags of Chromium. */
  readonly flags?: readonly string[]
}

/** Serves a built site, and opens it in the browser that tests share, or in one of its own. */
export async function openSite(folder: string, engine: Engine, own?: OwnBrowser): Promise<OpenSite> {
  const server = await serveOnFreePort(folder)
  const browser = own ? await launch(engine, own.preferences, own.flags) : await sharedBrowser(engine)
  const context = await browser.createBrowserContext()
  if (engine === 'chrome') {
    await context.overridePermissions(new URL(server.address).origin, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ])
  }
  return {
    address: server.address,
    newContext: () => browser.createBrowserContext(),
    async newPage() {
      const page = await context.newPage()
      page.setDefaultTimeout(TIMEOUT_MS)
      await page.setViewport({ width: 1280, height: 800 })
      return page
    },
    async close() {
      await context.close()
      if (own) await browser.close()
      server.close()
    },
  }
}

/** Selects words of the article: `from`, or everything from the beginning of `from` to the end of `to`. */
export async function selectWords(page: Page, from: string, to = from): Promise<void> {
  await page.evaluate(
    (first, last) => {
      const body = document.querySelector('[data-article-body]')
      if (!body) throw new Error('There is no article.')
      const find = (words: string) => {
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
        while (walker.nextNode()) {
          const offset = walker.currentNode.textContent?.indexOf(words) ?? -1
          if (offset >= 0) return { node: walker.currentNode, offset }
        }
        throw new Error(`“${words}” stands nowhere.`)
      }
      const start = find(first)
      const end = find(last)
      getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset + last.length)
    },
    from,
    to,
  )
}

/** Returns the words that the site's own highlight marks. */
export function markedWords(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const ranges = Array.from(CSS.highlights.get('quoted') ?? [], String)
    return ranges.length > 0 ? ranges.join(' ') : undefined
  })
}

/** Returns the address of the page as scripts see it, without the text directive. */
export function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href)
}
