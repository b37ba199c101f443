import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseHTML } from 'linkedom'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../site/free-port.ts'
import { run } from '../site/shell.ts'
import { buildSiteInFolder, HOME, QUOTED, type SiteInFolder } from '../site/site-in-folder.ts'
import { addressOf, markedWords, type OpenSite, openSite, selectWords } from './site.ts'

const ENGINES = ['chrome', 'firefox'] as const
const WORDS = 'the price of bread'
let built: SiteInFolder

beforeAll(async () => {
  built = await buildSiteInFolder('site-in-folder')
})

describe('a site in a folder of its host', () => {
  test('has only addresses below its home page, and a file for each', () => {
    const { dist } = built.project
    const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    )
    const addresses = pages.flatMap((path) =>
      addressesOf(readFileSync(join(dist, path), 'utf8')).map((address) => {
        const url = new URL(address, HOME + path.replaceAll('\\', '/').replace(/index\.html$/, ''))
        return { path, address, url }
      }),
    )
    const own = addresses.filter(({ url }) => url.origin === new URL(HOME).origin)
    expect(pages.length).toBeGreaterThan(8)
    expect(own.length).toBeGreaterThan(pages.length)
    const isMissing = ({ url }: { readonly url: URL }) => {
      if (!url.href.startsWith(HOME)) return true
      const file = decodeURIComponent(url.pathname.slice(new URL(HOME).pathname.length))
      return !existsSync(join(dist, file.replace(/(^|\/)$/, '$1index.html')))
    }
    expect(own.filter(isMissing).map(({ path, address }) => `${path}: ${address}`)).toEqual([])
  })

  test('has its links checked, and no other site’s', async () => {
    const { root } = built.project
    const id = built.oldLink.replace(/.*#|:.*/g, '')
    const links = [
      `${HOME}articles/deal/#${id}`,
      HOME + built.oldLink,
      `${HOME}articles/none/#${id}`,
      `https://news.example/articles/none/#${id}`,
      `https://news.example/other/articles/none/#${id}`,
      `https://news.example/other/articles/deal/#${id}`,
      // The address of the site before it moved into its folder.
      `https://old.example/articles/deal/#${id}`,
    ]
    await writeFile(join(root, 'links.md'), links.map((link) => `<${link}>`).join('\n'))
    const program = ['src/commands/cited.ts', 'check', '--format', 'json', 'links.md']
    const { output } = await run(built.project, program)
    const outcomes = JSON.parse(output).map(
      ({ line, outcome }: { readonly line: number; readonly outcome: string }) => `${line} ${outcome}`,
    )
    expect(outcomes).toEqual(['1 corrected', '2 reworded', '3 no-article', '7 corrected'])
  })

  test('is served below its path, and `npm start` prints the address with that path', async () => {
    const port = await freePort()
    const serve = resolve(import.meta.dirname, '../../scripts/serve.mjs')
    const code = `import { serve } from '${serve}'; await serve(${JSON.stringify(built.project.dist)}, ${port})`
    const server = spawn(process.execPath, ['--input-type=module', '-e', code])
    let output = ''
    server.stdout.on('data', (chunk) => {
      output += chunk
    })
    await expect.poll(() => output).toContain(`http://localhost:${port}/archive/\n`)
    expect((await fetch(`http://localhost:${port}/archive/articles/deal/`)).status).toBe(200)
    expect((await fetch(`http://localhost:${port}/articles/deal/`)).status).toBe(404)
    server.kill('SIGINT')
    await once(server, 'exit')
  })

  function addressesOf(html: string): readonly string[] {
    const { document } = parseHTML(html)
    const attributes = ['href', 'src', 'action', 'data-history']
    const stated = attributes.flatMap((name) =>
      Array.from(document.querySelectorAll(`[${name}]`), (element) => element.getAttribute(name) ?? ''),
    )
    const redirects = Array.from(document.querySelectorAll('meta[http-equiv=refresh]'), (element) =>
      (element.getAttribute('content') ?? '').replace(/^.*url=/, ''),
    )
    const meta = Array.from(
      document.querySelectorAll('meta[property="og:url"]'),
      (element) => element.getAttribute('content') ?? '',
    )
    return [...stated, ...redirects, ...meta].filter((address) => !address.startsWith('#'))
  }
})

describe.each(ENGINES)('a site in a folder of its host, in %s', (engine) => {
  let site: OpenSite
  let page: Page
  /** Requests that failed or were not to the site. */
  let missed: string[]

  beforeAll(async () => {
    site = await openSite(built.project.dist, engine)
    page = await site.newPage()
    missed = []
    page.on('response', (response) => {
      const isOwn = response.url().startsWith(site.address) || response.url().startsWith('data:')
      if (response.status() >= 400 || !isOwn) missed.push(response.url())
    })
  })
  afterAll(() => site.close())

  test('can be read from its home page on, with pictures and sources', async () => {
    await page.goto(site.address)
    expect(new URL(site.address).pathname).toBe('/archive/')
    await Promise.all([page.waitForNavigation(), page.click('a[href$="/articles/deal/"]')])
    expect(await addressOf(page)).toBe(`${site.address}articles/deal/`)
    await page.waitForFunction(() => {
      const picture = document.querySelector<HTMLImageElement>('[data-article-body] img')
      return picture?.complete && picture.naturalWidth === 1
    })
    const source = await page.$eval('.article-source a[href*="source."]', (link) => link.href)
    expect(await (await fetch(source)).text()).toContain('# A deal on grain')
    await Promise.all([page.waitForNavigation(), page.click('.site-name')])
    expect(await addressOf(page)).toBe(site.address)
    expect(missed).toEqual([])
  })

  test('has links to words', async () => {
    await page.goto(`${site.address}articles/deal/`)
    await selectWords(page, WORDS)
    await page.waitForSelector('selection-toolbar:not([hidden])')
    await page.click('selection-toolbar [data-copy=link]')
    await page.waitForFunction(
      () => document.querySelector('selection-toolbar [role=status]')?.textContent === 'Copied',
    )
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link.startsWith(`${site.address}articles/deal/?at=`)).toBe(true)
    await page.goto('about:blank')
    await page.goto(link)
    await page.waitForFunction(() => CSS.highlights.has('quoted'))
    expect(await markedWords(page)).toBe(WORDS)
    expect(missed).toEqual([])
  })

  test('follows an old link from an earlier address to the present words, and to the quoted edition', async () => {
    await page.goto('about:blank')
    await page.goto(site.address + built.oldLink)
    await page.waitForSelector('.quote-note')
    expect(await addressOf(page)).toMatch(new RegExp(`^${site.address}articles/deal/\\?at=[^#]+#[a-z0-9]+$`))
    expect(await markedWords(page)).toBe('The deal may hold')
    await Promise.all([page.waitForNavigation(), page.click('.quote-note a')])
    await page.waitForFunction(() => CSS.highlights.has('quoted'))
    expect(await addressOf(page)).toContain(`${site.address}articles/deal/editions/1/?at=`)
    expect(await markedWords(page)).toBe(QUOTED)
    expect(missed).toEqual([])
  })

  test('can be searched on every page, and on the search page', async () => {
    await page.goto(`${site.address}corrections/`)
    await page.keyboard.press('/')
    await page.type('dialog[open] input[type=search]', 'ferry')
    await page.waitForSelector('dialog[open] [data-hit]')
    // In one step, because the results are shown again when the search for the last letter answers.
    const click = page.$eval('dialog[open] a[data-hit]', (link) => link.click())
    await Promise.all([page.waitForNavigation(), click])
    await page.waitForFunction(() => CSS.highlights.has('quoted'))
    expect(await markedWords(page)).toBe('ferry')
    await page.goto(`${site.address}search/?q=bread`)
    await page.waitForSelector('[data-search-results] [data-hit]')
    const found = await page.$eval('[data-search-results] a[data-hit]', (link) => link.href)
    expect(found.startsWith(`${site.address}articles/deal/?at=`)).toBe(true)
    expect(missed).toEqual([])
  })

  test('has a page for missing addresses with a link to the home page', async () => {
    const answer = await page.goto(`${site.address}articles/nowhere/at/all/`)
    expect(answer?.status()).toBe(404)
    expect(missed.splice(0)).toEqual([`${site.address}articles/nowhere/at/all/`])
    expect(await page.$eval('main input[name=q]', ({ value }) => value)).toBe('nowhere')
    expect(await page.$eval('[data-meant] a', ({ href }) => href)).toBe(`${site.address}articles/nowhere/`)
    await Promise.all([page.waitForNavigation(), page.click('main a')])
    expect(await addressOf(page)).toBe(site.address)
    expect(missed).toEqual([])
  })
})
