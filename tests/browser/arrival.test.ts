import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { quoteLink } from '../../src/passage/link/describe.ts'
import { nextFrames } from './next-frames.ts'
import { markedWords, type OpenSite, openSite } from './site.ts'

const ENGINES = ['chrome', 'firefox'] as const
const PHONE = { width: 390, height: 844 }
const DESKTOP = { width: 1280, height: 800 }
const BAR = '.arrival-bar'
const SHOWN = `${BAR}:not([data-away])`
const WORDS = 'wherever they can'

describe.each(ENGINES)('whoever arrives in the middle of an article, in %s,', (engine) => {
  let site: OpenSite
  let page: Page
  let article: string
  /** A link to words in the middle. */
  let link: string
  /** A link to the passage that has them. */
  let passageLink: string

  beforeAll(async () => {
    site = await openSite(inject('dist'), engine)
    page = await site.newPage()
    await page.goto(site.address)
    article = await page.$eval('[data-article] a', ({ href }) => href)
    await page.goto(article)
    const passages = await page.$$eval('[data-passage]', (elements) =>
      elements.map(({ id, textContent }) => ({ id, text: textContent?.replace(/\s+/g, ' ').trim() ?? '' })),
    )
    const passage = passages.findIndex(({ text }) => text.includes(WORDS))
    const offset = passages[passage]?.text.indexOf(WORDS) ?? 0
    const end = { passage, offset: offset + WORDS.length }
    link = article + quoteLink(passages, { start: { passage, offset }, end })
    passageLink = `${article}#${passages[passage]?.id}`
  })
  afterAll(() => site.close())

  async function open(address: string, view = DESKTOP): Promise<void> {
    await page.setViewport(view)
    await page.goto('about:blank')
    await page.goto(address)
  }
  /** Scrolls in two steps with frames between them, like a finger. */
  async function swipe(distance: number): Promise<void> {
    for (let step = 0; step < 2; step++) {
      await page.evaluate((top) => scrollBy({ top, behavior: 'instant' }), distance / 2)
      await nextFrames(page)
    }
  }
  const isAway = () => page.$eval(BAR, (bar) => bar.matches('[data-away]'))

  test('sees what it is, and that it is a quoted passage', async () => {
    await open(link)
    await page.waitForSelector(SHOWN)
    const [text, headline, date] = await page.evaluate(() =>
      ['.arrival-bar p', 'h1', 'header time'].map((selector) =>
        document.querySelector(selector)?.textContent?.trim(),
      ),
    )
    expect(text).toContain('Quoted passage')
    expect(text).toContain(headline)
    expect(text).toContain(date)
  })

  test('can copy the same link again', async () => {
    await open(link)
    await page.waitForSelector(SHOWN)
    await page.click(`${BAR} button`)
    await page.waitForFunction(
      () => document.querySelector('.arrival-bar [role=status]')?.textContent === 'Link copied',
    )
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.replace(/:~:.*/, '')).toBe(link.replace(/:~:.*/, ''))
    expect(copied).toContain(':~:text=')
  })

  test('is not told any more when they have read on, but again when they return', async () => {
    await open(link, { width: 1280, height: 400 })
    await page.waitForSelector(SHOWN)
    const place = await page.evaluate(() => scrollY)
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }))
    await expect.poll(isAway).toBe(true)
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), place)
    await expect.poll(isAway).toBe(false)
    // A browser that gives up its search goes to the very top, which is not what the reader wants.
    await page.evaluate(() => scrollTo({ top: 1, behavior: 'instant' }))
    await expect.poll(isAway).toBe(true)
  })

  test('dismisses it with the mark by the Escape key', async () => {
    await open(link)
    await page.waitForSelector(SHOWN)
    await page.keyboard.press('Escape')
    expect(await page.$(BAR)).toBeNull()
    expect(await markedWords(page)).toBeUndefined()
  })

  test('sees what it is, also if the link is to a paragraph', async () => {
    await open(passageLink, { width: 390, height: 500 })
    await page.waitForSelector(SHOWN)
    const [bar = 0, passage = 0] = await page.evaluate(() => [
      document.querySelector('.arrival-bar')?.getBoundingClientRect().bottom,
      document.querySelector(':target')?.getBoundingClientRect().top,
    ])
    expect(passage).toBeGreaterThanOrEqual(bar)
    expect(await page.$eval(`${BAR} p`, ({ textContent }) => textContent)).not.toContain('Quoted')
    await open(article)
    expect(await page.$(BAR)).toBeNull()
  })

  test.each([
    ['on a phone', PHONE],
    ['on the smallest phone', { width: 320, height: 568 }],
  ])('finds the words clear of all bars %s', async (_, view) => {
    await open(link, view)
    await page.waitForSelector(SHOWN)
    const { words, above, below } = await page.evaluate(() => {
      const [range] = CSS.highlights.get('quoted') ?? []
      const box = (element: Element | Range | null | undefined) => element?.getBoundingClientRect().toJSON()
      return {
        words: range instanceof Range ? box(range) : undefined,
        above: box(document.querySelector('.arrival-bar')),
        below: box(document.querySelector('.reading-bar')),
      }
    })
    expect(words.top).toBeGreaterThanOrEqual(above.bottom)
    expect(words.bottom).toBeLessThanOrEqual(below.top)
    const padding = await page.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingTop)
    expect(Number.parseFloat(padding)).toBeGreaterThan(above.height)
  })

  test('has the contents, the search and the top one tap away on a phone', async () => {
    await open(link, PHONE)
    await page.waitForSelector(SHOWN)
    const isReady = () =>
      page.$eval('.reading-bar', (bar) => bar.getBoundingClientRect().bottom <= innerHeight + 1)
    await swipe(200)
    await expect.poll(isReady).toBe(false)
    await swipe(-100)
    await expect.poll(isReady).toBe(true)
    await page.click('.reading-bar [data-search-link]')
    await page.waitForSelector('dialog[open]')
    await page.keyboard.press('Escape')
    await page.click('.reading-bar a')
    await page.waitForFunction(() => document.querySelector('#contents-list a')?.checkVisibility())
    await swipe(900)
    await swipe(-100)
    await expect.poll(isReady).toBe(true)
    await page.click('.reading-bar a:last-child')
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  })
})
