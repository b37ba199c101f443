import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { axe } from './axe.ts'
import { type OpenSite, openSite, selectWords } from './site.ts'

const VIEWS = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 320, height: 640, isMobile: true, hasTouch: true },
} as const
/** Emulates a mouse, which headless browsers do not have. */
const MOUSE = [
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
]

let site: OpenSite
let page: Page
let paths: readonly string[]

beforeAll(async () => {
  site = await openSite(inject('libraryDist'), 'chrome', { flags: MOUSE })
  page = await site.newPage()
  await page.goto(site.address)
  const articles = await page.$$eval('[data-article] h3 a', (links) => links.map((link) => link.pathname))
  paths = [
    '/',
    '/search/',
    '/404.html',
    ...articles,
    '/archive/',
    '/topics/',
    '/authors/ada-quill/',
    '/about/',
  ]
})
afterAll(() => site.close())

test.each(Object.entries(VIEWS))('there are no accessibility problems on a %s', async (_, view) => {
  await page.setBypassCSP(true)
  await page.setViewport(view)
  for (const path of paths) {
    await page.goto(new URL(path, site.address).href)
    expect(await axe(page), path).toEqual([])
  }
  await page.goto(new URL(`${paths[3]}?at=0-3.zzz#${await firstPassage()}`, site.address).href)
  await page.waitForSelector('.quote-note')
  expect(await axe(page), 'a note').toEqual([])
  await page.keyboard.press('/')
  await page.keyboard.type('grain')
  await page.waitForSelector('[data-search-results] mark')
  expect(await axe(page), 'the search').toEqual([])
  await page.goto(new URL(paths.find((path) => path.includes('nato')) ?? '', site.address).href)
  const last = await page.$$eval('[data-passage]', (passages) => passages.at(-1)?.id)
  await page.goto('about:blank')
  await page.goto(new URL(`${paths.find((path) => path.includes('nato'))}#${last}`, site.address).href)
  await page.waitForSelector('.arrival-bar:not([data-away])')
  expect(await axe(page), 'the bar of an arrival').toEqual([])
  await page.goto(site.address)
  await page.click('[data-settings]')
  await page.waitForSelector('#reader-settings:popover-open')
  await page.click('#reader-settings [value=sepia]')
  await page.click('#reader-settings [value=largest]')
  expect(await axe(page), 'the settings').toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.width)
  await page.evaluate(() => localStorage.clear())
  await page.setBypassCSP(false)
})

test('no page is wider than its view, even on the smallest phone', async () => {
  for (const path of paths) {
    await page.goto(new URL(path, site.address).href)
    for (const width of [320, 768, 1280, 3840]) {
      await page.setViewport({ width, height: 800 })
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${path} at ${width}`,
      ).toBeLessThanOrEqual(width)
    }
  }
})

test('lines have 45 to 75 characters if there is room', async () => {
  await page.setViewport(VIEWS.desktop)
  await page.goto(new URL(paths.find((path) => path.includes('nato')) ?? '', site.address).href)
  const longest = await page.$$eval('[data-passage]', (passages) =>
    passages.map((passage) => {
      const range = document.createRange()
      range.selectNodeContents(passage)
      const lines = new Set(Array.from(range.getClientRects(), ({ bottom }) => Math.round(bottom / 8)))
      return (passage.textContent?.length ?? 0) / lines.size
    }),
  )
  const average = longest.reduce((sum, length) => sum + length, 0) / longest.length
  expect(average).toBeGreaterThan(45)
  expect(average).toBeLessThan(75)
})

test('nothing shifts while a page loads, nor when results arrive', async () => {
  await page.setViewport(VIEWS.phone)
  const quoting = `${paths.find((path) => path.includes('nato'))}?q=global%20community`
  for (const path of [...paths, quoting, '/search/?q=NATO']) {
    await page.goto(new URL(path, site.address).href, { waitUntil: 'networkidle0' })
    if (path.includes('/search/?q=')) await page.waitForSelector('[data-search-results] mark')
    expect(await page.evaluate(layoutShifts), path).toEqual([])
  }
})

test('reading, quoting and searching never violate the policy, and send no request to another site', async () => {
  const fresh = await site.newPage()
  const strangers: string[] = []
  const complaints: string[] = []
  fresh.on('request', (request) => {
    if (!request.url().startsWith(site.address)) strangers.push(request.url())
  })
  fresh.on('console', (message) => complaints.push(message.text()))
  fresh.on('pageerror', (error) => complaints.push(String(error)))
  await fresh.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      console.error(`violated: ${violatedDirective}`),
    )
  })
  for (const path of paths) await fresh.goto(new URL(path, site.address).href, { waitUntil: 'networkidle0' })
  await fresh.goto(new URL(paths.find((path) => path.includes('nato')) ?? '', site.address).href)
  await selectWords(fresh, 'Mehdi Safari')
  await selectWords(fresh, 'global community')
  await fresh.waitForSelector('selection-toolbar:not([hidden])')
  await fresh.keyboard.press('Escape')
  await fresh.keyboard.press('/')
  await fresh.keyboard.type('grain')
  await fresh.waitForSelector('[data-search-results] mark')
  // The request for a missing page is expected to fail with 404.
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
  expect(strangers).toEqual([])
  await fresh.close()
})

test('the section that is being read is marked in the contents', async () => {
  await page.setViewport(VIEWS.desktop)
  await page.goto(new URL(paths.find((path) => path.includes('nato')) ?? '', site.address).href)
  expect(await page.$('[data-contents] [aria-current]')).toBeNull()
  await page.click('[data-contents] li:nth-child(2) a')
  await page.waitForFunction(
    () => document.querySelector('[data-contents] li:nth-child(2) [aria-current]') !== null,
  )
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await page.waitForFunction(
    () => document.querySelector('[data-contents] li:last-child [aria-current]') !== null,
  )
})

test('the link of a paragraph is visible on hover and on focus', async () => {
  await page.setViewport(VIEWS.desktop)
  await page.goto(new URL(paths.find((path) => path.includes('nato')) ?? '', site.address).href)
  const opacity = () => page.$eval('[data-passage-link]', (link) => getComputedStyle(link).opacity)
  // The mouse is where an earlier test left it.
  await page.mouse.move(0, 0)
  expect(await opacity()).toBe('0')
  await page.hover('[data-passage]')
  expect(await opacity()).toBe('1')
  await page.mouse.move(0, 0)
  expect(await opacity()).toBe('0')
  await page.focus('[data-passage-link]')
  expect(await opacity()).toBe('1')
})

test('the link of a paragraph is always visible if the device cannot hover', async () => {
  const touched = await openSite(inject('dist'), 'chrome')
  const phone = await touched.newPage()
  await phone.setViewport(VIEWS.phone)
  await phone.goto(touched.address)
  await Promise.all([phone.waitForNavigation(), tapFirstLetter(phone, '[data-article] a')])
  expect(await phone.$eval('[data-passage-link]', (link) => getComputedStyle(link).opacity)).toBe('1')
  const [width = 0, height = 0] = await phone.$eval('[data-passage-link]', (link) => {
    const box = link.getBoundingClientRect()
    return [box.width, box.height]
  })
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  await selectWords(phone, 'North Atlantic Treaty')
  await phone.waitForSelector('selection-toolbar:not([hidden])')
  await phone.tap('selection-toolbar [data-copy=link]')
  await phone.waitForFunction(
    () => document.querySelector('selection-toolbar [role=status]')?.textContent === 'Copied',
  )
  await touched.close()
})

test('a tap on the first letter of a chosen title or heading follows its link', async () => {
  const touched = await openSite(inject('dist'), 'chrome')
  const phone = await touched.newPage()
  await phone.setViewport(VIEWS.phone)
  await phone.goto(new URL('/search/?q=Libya', touched.address).href)
  await phone.waitForSelector('passage-search h2[data-generated] a')
  await Promise.all([phone.waitForNavigation(), tapFirstLetter(phone, 'passage-search h2[data-generated] a')])
  expect(phone.url()).toContain('/articles/nato')
  await phone.tap('[data-contents] summary')
  await tapFirstLetter(phone, '[data-contents] a[data-generated]')
  await phone.waitForFunction(() => location.hash !== '')
  await touched.close()
})

test('selecting words with the mouse shows the toolbar beside them', async () => {
  await page.setViewport(VIEWS.desktop)
  await page.goto(new URL(paths.find((path) => path.includes('nato')) ?? '', site.address).href)
  const { left, top, height } = await page.$eval(
    '[data-passage]',
    (passage) => passage.getClientRects()[0]?.toJSON() ?? {},
  )
  await page.mouse.move(left + 2, top + 12)
  await page.mouse.down()
  await page.mouse.move(left + 300, top + 12, { steps: 4 })
  await page.mouse.up()
  const toolbar = await page.waitForSelector('selection-toolbar:not([hidden])')
  const box = await toolbar?.boundingBox()
  expect(Math.abs((box?.y ?? 0) - top - height)).toBeLessThan(100)
})

test('an article in a right-to-left script is laid out from right to left', async () => {
  await page.setViewport(VIEWS.desktop)
  await page.goto(site.address)
  await Promise.all([page.waitForNavigation(), page.click('[data-article] h3[lang=fa] a')])
  const [text, body] = await page.evaluate(() => {
    const passage = document.querySelector('[data-passage]')
    const range = document.createRange()
    range.selectNodeContents(passage?.firstChild ?? document.body)
    return [range.getClientRects()[0]?.right ?? 0, passage?.getBoundingClientRect().right ?? 0]
  })
  expect(Math.abs((text ?? 0) - (body ?? 0))).toBeLessThan(3)
})

test('type depends on the language: leading, and no slant where a script has no italics', async () => {
  await page.setViewport(VIEWS.desktop)
  const typeOf = async (language: string) => {
    await page.goto(site.address)
    await Promise.all([page.waitForNavigation(), page.click(`[data-article] h3[lang=${language}] a`)])
    return page.evaluate(() => {
      const [title, passage] = ['h1[data-generated]', 'p[data-passage]'].map((selector) =>
        getComputedStyle(document.querySelector(selector) ?? document.body),
      )
      const leading =
        Number.parseFloat(passage?.lineHeight ?? '') / Number.parseFloat(passage?.fontSize ?? '')
      return {
        slant: title?.fontStyle,
        leading: Math.round(leading * 100) / 100,
        strictness: passage?.lineBreak,
      }
    })
  }
  expect(await typeOf('de')).toEqual({ slant: 'italic', leading: 1.6, strictness: 'auto' })
  expect(await typeOf('fa')).toEqual({ slant: 'normal', leading: 1.8, strictness: 'auto' })
  expect(await typeOf('zh-Hans')).toEqual({ slant: 'normal', leading: 1.8, strictness: 'strict' })
})

test('the search on the page of an article speaks its language', async () => {
  await page.goto(site.address)
  await Promise.all([page.waitForNavigation(), page.click('[data-article] h3[lang=fa] a')])
  await page.keyboard.press('/')
  await page.keyboard.type('سپیدرود')
  await page.waitForSelector('[data-search-results] mark')
  const said = await page.$$eval('[data-search-status], [data-search-results] .hit-facts', (found) =>
    found.map(({ textContent }) => textContent?.trim()),
  )
  expect(said).toEqual(['۱ بند در ۱ مقاله', 'در همین مقاله'])
})

test('in print there is the article with its contents and nothing else', async () => {
  await page.setViewport(VIEWS.phone)
  await page.goto(new URL(paths.find((path) => path.includes('nato')) ?? '', site.address).href)
  await page.emulateMediaType('print')
  const isShown = (selector: string) => page.$eval(selector, (element) => element.checkVisibility())
  for (const furniture of [
    '.search-link',
    '.settings-button',
    '[data-contents] summary',
    '[popovertarget]',
    '.neighbours',
    '[data-passage-link]',
    '.reading-bar',
    '.site-footer',
  ]) {
    expect(await isShown(furniture), furniture).toBe(false)
  }
  for (const content of [
    'h1',
    '#generated-note',
    '[data-contents] a',
    '[data-article-body]',
    '.article-source',
    '[data-print-address]',
  ]) {
    expect(await isShown(content), content).toBe(true)
  }
  await page.emulateMediaType()
})

/** Returns what has moved since the page was loaded. Runs in the page. */
function layoutShifts(): Promise<readonly string[]> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      resolve(list.getEntries().map((entry) => JSON.stringify(entry)))
    }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve([]), 200)
  })
}

async function firstPassage(): Promise<string> {
  await page.goto(new URL(paths[3] ?? '', site.address).href)
  return page.$eval('[data-passage]', ({ id }) => id)
}

async function tapFirstLetter(page: Page, link: string): Promise<void> {
  const letter = await page.$eval(link, (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const text = walker.nextNode()
    if (!text) throw new Error('The link has no text.')
    const range = new Range()
    range.setStart(text, 0)
    range.setEnd(text, 1)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    const { left, top, width, height } = range.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  })
  await page.touchscreen.tap(letter.x, letter.y)
}
