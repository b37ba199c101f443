import { PNG } from 'pngjs'
import type { Page, ScreenshotClip } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { shownLink } from '../../src/passage/link/describe.ts'
import { type OpenSite, openSite } from './site.ts'

const ENGINES = ['chrome', 'firefox'] as const
/** `--mark` of the light scheme. */
const MARK = [0xff, 0xe5, 0x8f] as const
/** The part of the page above the text. */
const HEADLINE: ScreenshotClip = { x: 0, y: 0, width: 1280, height: 300 }
const PASSAGE = 'Therefore, the expansion of NATO'

// Pages without scripts have no timers either, so waiting has to happen here, and each query runs once.
describe.each(ENGINES)('without scripts in %s', (engine) => {
  let site: OpenSite
  let page: Page
  let article: string
  let id: string

  beforeAll(async () => {
    site = await openSite(inject('dist'), engine, { preferences: { 'javascript.enabled': false } })
    page = await site.newPage()
    if (engine === 'chrome') await page.setJavaScriptEnabled(false)
    await page.goto(site.address)
    article = await page.evaluate(
      () => document.querySelector<HTMLAnchorElement>('[data-article] a')?.href ?? '',
    )
    await page.goto(article)
    id = await page.evaluate((words) => {
      const passages = Array.from(document.querySelectorAll('[data-passage]'))
      return passages.find(({ textContent }) => textContent?.startsWith(words))?.id ?? ''
    }, PASSAGE)
  })
  afterAll(() => site.close())

  test('no script runs, otherwise these tests would prove nothing', async () => {
    await open('?at=0-9.zzz', 'Therefore')
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-quote-link'))).toBe(false)
    expect(await page.evaluate(() => location.search)).toBe('?at=0-9.zzz')
  })

  test('a link to words reaches the passage, and the browser marks the words', async () => {
    await open('?at=53-65.abc', 'global%20peace-,and%20security,-and%20the')
    await expect.poll(isPassageInView).toBe(true)
    expect(await countMarkedPixels()).toBeGreaterThan(200)
  })

  test.each([
    ['at the start of a passage', 'The recent', 'The recent'],
    ['at its end, with the full stop', 'former Soviet Union.', 'former Soviet Union.'],
    ['that are a whole passage', 'Therefore, the expansion', 'this military pact.'],
    ['cut in the middle', 'xpansionist pol', 'xpansionist pol'],
    ['between quotation marks', 'NATO is trying', 'did not succeed there,'],
    ['with dashes and apostrophes', 'Kassym-Jomart', 'Kassym-Jomart'],
    ['across paragraphs', 'raised questions', 'interview with the'],
    ['that are in several passages', 'fall of Gaddafi.', 'fall of Gaddafi.'],
    ['that are a whole passage before a heading', 'In a meeting with Kazakh', 'wherever they can.”'],
    [
      'that stand in a heading, too',
      'repeatedly expressed its opposition',
      'repeatedly expressed its opposition',
    ],
  ])('the browser marks words %s', async (_, from, to) => {
    await page.goto(article)
    const blocks = await page.evaluate(() =>
      Array.from(document.querySelectorAll('main :is(h1, h2, nav a, [data-passage])'), (element) => ({
        id: element.id,
        text: element.textContent.replace(/\s+/g, ' ').trim(),
        isGenerated: !element.matches('[data-passage]'),
      })),
    )
    const passages = blocks.filter(({ isGenerated }) => !isGenerated)
    const select = (texts: readonly { readonly text: string; readonly isGenerated: boolean }[]) => {
      const find = (words: string) => {
        const passage = texts.findIndex(({ text, isGenerated }) => !isGenerated && text.includes(words))
        return { passage, offset: texts[passage]?.text.indexOf(words) ?? 0 }
      }
      const end = find(to)
      return { start: find(from), end: { ...end, offset: end.offset + to.length } }
    }
    const link = shownLink(passages, select(passages), { blocks, selection: select(blocks) })
    await page.goto('about:blank')
    await page.goto(article + link)
    await expect.poll(() => countMarkedPixels()).toBeGreaterThan(200)
    // The headline repeats words of the text, and comes first.
    await page.evaluate(() => scrollTo(0, 0))
    expect(await countMarkedPixels(HEADLINE)).toBe(0)
  })

  test('a link to changed words reaches the passage and marks nothing', async () => {
    await open('?at=53-65.abc', 'global%20peace-,and%20serenity,-and%20the')
    await expect.poll(isPassageInView).toBe(true)
    expect(await countMarkedPixels()).toBe(0)
  })

  test('the contents are beside the text, and lead to its sections', async () => {
    await page.goto(article)
    expect(await isVisible('[data-contents] li:last-child a')).toBe(true)
    await click('[data-contents] li:last-child a')
    const entry = await page.evaluate(
      () => document.querySelector('[data-contents] li:last-child a')?.textContent,
    )
    await expect.poll(() => page.evaluate(() => document.querySelector(':target')?.textContent)).toBe(entry)
  })

  test('on a phone, the contents are folded above the text, and can be opened', async () => {
    await page.setViewport({ width: 390, height: 844 })
    await page.goto(article)
    expect(await isVisible('[data-contents] a')).toBe(false)
    await click('[data-contents] summary')
    expect(await isVisible('[data-contents] a')).toBe(true)
    await page.goto('about:blank')
    await page.goto(`${article}#${id}`)
    expect(await isVisible('[data-contents] a')).toBe(false)
    await click('.reading-bar a')
    expect(await isVisible('[data-contents] a')).toBe(true)
    await page.setViewport({ width: 1280, height: 800 })
  })

  test('the note says on request what the site chose', async () => {
    await page.goto(article)
    expect(await isVisible('#generated-note')).toBe(false)
    await click('header [popovertarget]')
    expect(await isVisible('#generated-note')).toBe(true)
  })

  test('there is no button for settings, which need scripts', async () => {
    await page.goto(article)
    expect(await page.evaluate(() => document.querySelectorAll('[data-settings]').length)).toBe(1)
    expect(await isVisible('[data-settings]')).toBe(false)
  })

  test('the search page says that it needs scripts, and leads to the articles', async () => {
    await page.goto(`${site.address}search/?q=Libya`)
    expect(await isVisible('noscript a[href="/"]')).toBe(true)
  })

  async function open(query: string, directive: string): Promise<void> {
    await page.goto('about:blank')
    await page.goto(`${article}${query}#${id}:~:text=${directive}`)
  }

  function isPassageInView(): Promise<boolean> {
    return page.evaluate(() => {
      const target = document.querySelector('[data-passage]:target')?.getBoundingClientRect()
      return target !== undefined && target.top >= 0 && target.bottom <= innerHeight
    })
  }

  function isVisible(selector: string): Promise<boolean> {
    return page.evaluate((target) => document.querySelector(target)?.checkVisibility() ?? false, selector)
  }

  async function click(selector: string): Promise<void> {
    const { x, y } = await page.evaluate((target) => {
      const { left, top, width, height } =
        document.querySelector(target)?.getBoundingClientRect() ?? new DOMRect()
      return { x: left + width / 2, y: top + height / 2 }
    }, selector)
    await page.mouse.click(x, y)
  }

  /**
   * Counts the pixels of the view, or of a part of the page, with the colour of a mark. Nothing else has that colour.
   */
  async function countMarkedPixels(clip?: ScreenshotClip): Promise<number> {
    const { data } = PNG.sync.read(Buffer.from(await page.screenshot(clip ? { clip } : {})))
    let count = 0
    for (let at = 0; at < data.length; at += 4) {
      if (MARK.every((value, channel) => data[at + channel] === value)) count++
    }
    return count
  }
})
