import { readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSite } from '../site/build.ts'
import { collectAlone, type HostileCase, hostileCases, renamedId, together } from '../site/hostile-cases.ts'
import { SECRET } from '../site/hostile-own-cases.ts'
import {
  touchEverything,
  whatActs,
  whatIsBroken,
  whatIsBrokenOfSearch,
  whatIsForged,
  whatLeavesItsPlace,
} from './hostile-page.ts'
import { type OpenSite, openSite } from './site.ts'

/** The kinds of cases that can bring elements of their own onto the page, which could break the search. */
const WITH_MARKUP: ReadonlySet<string> = new Set(['link', 'markup', 'xss'])
/** The number of pages that are tested at the same time. */
const TABS = 3
const SETTINGS = {
  'the policy on, in a wide window': { hasPolicy: true, width: 1280 },
  'the policy off, on a phone': { hasPolicy: false, width: 360 },
} as const
type Setting = (typeof SETTINGS)[keyof typeof SETTINGS]

/** Markup that a sanitiser which lets everything through would leave in a page. */
const UNSANITISED = `<script>window.__ran = 1</script><img src="https://evil.example/a.png" onerror="window.__ran = 1">
  <a href="javascript:void 0">press</a><p id="content" name="x">a second one</p><span data-generated>forged</span>
  <div style="position: fixed; inset: 0; background: white">over the page</div>
  <p data-passage id="bcdf" style="unicode-bidi: bidi-override; direction: rtl">turned</p>`

let site: OpenSite
let dist: string
/** The addresses of the articles, by id. */
let pages: ReadonlyMap<string, string>
/** The cases that have a page, by the id of their article. */
const cases = new Map<string, HostileCase>()

beforeAll(async () => {
  const built: HostileCase[] = []
  // Huge cases are tested separately, see tests/site/huge.test.ts.
  for (const one of hostileCases.filter(({ kind }) => kind !== 'dos')) {
    const { articles, refused } = await collectAlone(one, 'hostile-in-browser')
    if (refused.length > 0) continue
    built.push(one)
    for (const { id } of articles) cases.set(renamedId(id, one), one)
  }
  const harmless = '# A headline\n\nA paragraph of an article that means no harm.\n'
  dist = (await buildSite('hostile-site', { ...together(built), 'harmless.md': harmless })).dist
  site = await openSite(dist, 'chrome')
  // The home page lists only the newest articles.
  pages = new Map(
    readdirSync(join(dist, 'articles')).flatMap((slug) => {
      const html = readFileSync(join(dist, 'articles', slug, 'index.html'), 'utf8')
      const id = parseHTML(html).document.querySelector('[data-article]')?.getAttribute('data-article')
      return id ? [[id, new URL(`articles/${encodeURIComponent(slug)}/`, site.address).href] as const] : []
    }),
  )
})
afterAll(() => site.close())

describe('the pages of hostile articles', () => {
  test('exist, one for each article', () => {
    expect([...pages.keys()].sort()).toEqual([...cases.keys(), 'harmless'].sort())
    expect(new Set([...pages.values()].map((address) => address.normalize('NFC').toLowerCase())).size).toBe(
      pages.size,
    )
  })

  test.each(Object.entries(SETTINGS))(
    'do nothing, take nothing over and stay in their place with %s',
    async (_, setting) => {
      const queue = [...pages]
      const all: Record<string, readonly string[]> = {}
      await Promise.all(
        Array.from({ length: TABS }, async () => {
          const tab = await openTab(setting)
          for (let next = queue.shift(); next; next = queue.shift()) {
            const [id, address] = next
            const found = await tab.lookAt(address, cases.get(id))
            if (found.length > 0) all[id] = found
          }
          await tab.close()
        }),
      )
      expect(all).toEqual({})
    },
    600_000,
  )

  test.each(Object.entries(SETTINGS))(
    'would be detected if nothing were sanitised, with %s',
    async (_, setting) => {
      const [slug = ''] = readdirSync(join(dist, 'articles')).filter((name) => /^a-headline/.test(name))
      const html = readFileSync(join(dist, 'articles', slug, 'index.html'), 'utf8')
      await mkdir(join(dist, 'unsanitised'), { recursive: true })
      await writeFile(
        join(dist, 'unsanitised/index.html'),
        html.replace('data-article-body>', `$&${UNSANITISED}`),
      )
      const tab = await openTab(setting)
      const found = (await tab.lookAt(`${site.address}unsanitised/`)).join('\n')
      for (const harm of [
        'event-handler',
        'javascript-url',
        'external-request',
        'dom-clobbering',
        'markup',
      ]) {
        expect(found).toContain(harm)
      }
      for (const harm of ['script-run', 'overlay', 'bidi-spill']) {
        expect(found.includes(harm), harm).toBe(!setting.hasPolicy)
      }
      expect(found.includes('the policy had to stop')).toBe(setting.hasPolicy)
      await tab.close()
    },
  )

  test('do not affect the lists of articles', async () => {
    for (const setting of Object.values(SETTINGS)) {
      const tab = await openTab(setting)
      expect(await tab.lookAt(site.address)).toEqual([])
      await tab.close()
    }
  })

  test('do not let combining marks reach into the header', async () => {
    const page = await site.newPage()
    const headerAt = async (address = '') => {
      await page.goto(address)
      return page.screenshot({ clip: { x: 0, y: 0, width: 1280, height: 40 }, encoding: 'base64' })
    }
    const header = await headerAt(pages.get('harmless'))
    for (const [id, address] of pages) {
      if (cases.get(id)?.kind === 'unicode') expect((await headerAt(address)) === header, id).toBe(true)
    }
  })

  test('offer their sources as files whose scripts no browser runs', async () => {
    for (const address of pages.values()) {
      const html = await (await fetch(address)).text()
      const source = /href="([^"]*\/source\.[^"]+)"/.exec(html)?.[1] ?? ''
      const response = await fetch(new URL(source, address))
      expect(response.status, source).toBe(200)
      expect(response.headers.get('content-type') ?? '', source).not.toMatch(/html|xml|svg|script/)
    }
  })

  test('contain nothing from outside the folder of seeds', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((path) => join(dist, path))
    const leaks = files.filter((path) => statSync(path).isFile() && readFileSync(path).includes(SECRET))
    expect(leaks).toEqual([])
  })
})

/** Opens a tab in its own window. */
async function openTab({ hasPolicy, width }: Setting) {
  const context = await site.newContext()
  const page = await context.newPage()
  let found: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) found.push(`external-request: ${request.url().slice(0, 80)}`)
  })
  page.on('pageerror', (error) => found.push(`crash: ${error}`))
  page.on('dialog', (dialog) => {
    found.push(`script-run: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.setViewport({ width, height: 800 })
  await page.setBypassCSP(!hasPolicy)
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      setTimeout(() => {
        throw new Error(`the policy had to stop something: ${violatedDirective}`)
      })
    })
  })
  return {
    /** Returns what is wrong with a page, each finding once. */
    async lookAt(address: string, one?: HostileCase): Promise<readonly string[]> {
      found = []
      await page.goto(address)
      found.push(...(await findings(page, hasPolicy, one)))
      if (new URL(page.url()).pathname !== new URL(address).pathname)
        found.push(`the page went to ${page.url()}`)
      return [...new Set(found)]
    },
    close: () => context.close(),
  }
}

async function findings(page: Page, hasPolicy: boolean, one?: HostileCase): Promise<readonly string[]> {
  const found = [...(await page.evaluate(whatIsForged)), ...(await page.evaluate(whatLeavesItsPlace))]
  if (
    one?.shows &&
    !(await page.$eval('[data-article-body]', (body, words) => body.textContent.includes(words), one.shows))
  ) {
    found.push(`“${one.shows}” is not shown`)
  }
  await page.evaluate(touchEverything)
  // An article that shadows names would break the site's own links, contents and search.
  if (hasPolicy && one) found.push(...(await page.evaluate(whatIsBroken)))
  if (hasPolicy && one && WITH_MARKUP.has(one.kind))
    found.push(...(await page.evaluate(whatIsBrokenOfSearch)))
  return [...found, ...(await page.evaluate(whatActs))]
}
