import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { nextFrames } from './next-frames.ts'
import { addressOf, markedWords, type OpenSite, openSite, selectWords } from './site.ts'

const ENGINES = ['chrome', 'firefox'] as const
const WITHIN = 'the danger of NATO’s expansionist policy'
const TOOLBAR = 'selection-toolbar:not([hidden])'

describe.each(ENGINES)('quoting a passage in %s', (engine) => {
  let site: OpenSite
  let article: string
  let page: Page

  beforeAll(async () => {
    site = await openSite(inject('dist'), engine)
    page = await site.newPage()
    await page.goto(site.address)
    article = await page.$eval('[data-article] a', (link) => link.href)
  })
  afterAll(() => site.close())

  async function copy(kind: 'link' | 'short' | 'quote', from: string, to?: string): Promise<string> {
    await page.goto(article)
    await selectWords(page, from, to)
    await page.waitForSelector(TOOLBAR)
    await page.click(`${TOOLBAR} [data-copy=${kind}]`)
    await page.waitForFunction(
      () => document.querySelector('selection-toolbar [role=status]')?.textContent === 'Copied',
    )
    return page.evaluate(() => navigator.clipboard.readText())
  }

  test('selected words can be copied as a link that opens at exactly these words', async () => {
    const link = await copy('link', WITHIN)
    expect(link).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/articles\/[^/]+\/\?at=\d+-\d+\.[0-9a-z]{3}#[a-z][a-z0-9]{3,4}:~:text=/,
    )
    await open(link)
    expect(await markedWords(page)).toBe(WITHIN)
    const passage = await page.evaluate(() => ({
      focused: document.activeElement?.id,
      top: document.activeElement?.getBoundingClientRect().top ?? -1,
    }))
    expect(link).toContain(`#${passage.focused}:~:`)
    expect(passage.top).toBeGreaterThan(0)
    expect(passage.top).toBeLessThan(800)
    expect(await page.$('.quote-note')).toBeNull()
  })

  test('the short link has no text directive, and opens at the same words', async () => {
    const link = await copy('short', WITHIN)
    expect(link).toMatch(/\/articles\/[^/]+\/\?at=\d+-\d+\.[0-9a-z]{3}#[a-z][a-z0-9]{3,4}$/)
    await open(link)
    expect(await markedWords(page)).toBe(WITHIN)
  })

  test('the address keeps the words, so that copying it copies the link to the words', async () => {
    const link = await copy('link', WITHIN)
    await open(link)
    expect(await addressOf(page)).toBe(withoutDirective(link))
    await page.reload()
    await page.waitForFunction(() => CSS.highlights.has('quoted'))
    expect(await markedWords(page)).toBe(WITHIN)
    expect(await addressOf(page)).toBe(withoutDirective(link))
  })

  test('going back marks the words again, but other history entries do not', async () => {
    const link = await copy('link', WITHIN)
    await open(link)
    await page.click('[data-contents] li:last-child a')
    await page.waitForFunction(() => !CSS.highlights.has('quoted'))
    expect(await page.$('.quote-note')).toBeNull()
    const section = await addressOf(page)
    expect(section).toMatch(/\/articles\/[^/?]+\/#[^?]+$/)
    await page.goBack()
    await page.waitForFunction(() => CSS.highlights.has('quoted'))
    expect(await markedWords(page)).toBe(WITHIN)
    expect(await addressOf(page)).toBe(withoutDirective(link))
    await page.goForward()
    await page.waitForFunction(() => !CSS.highlights.has('quoted'))
    expect(await addressOf(page)).toBe(section)
  })

  test('a reader who goes on to a section before the script has loaded stays there', async () => {
    const link = await copy('link', WITHIN)
    const slow = await site.newPage()
    let arrive = () => {}
    const hasArrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await slow.setRequestInterception(true)
    slow.on('request', async (request) => {
      if (request.url().includes('quote-link')) await hasArrived
      await request.continue()
    })
    await slow.goto(link, { waitUntil: 'domcontentloaded' })
    await slow.click('[data-contents] li:last-child a')
    expect(await addressOf(slow)).toContain('?at=')
    arrive()
    await slow.waitForFunction(() => location.search === '')
    expect(await addressOf(slow)).toMatch(/\/articles\/[^/?]+\/#[^?]+$/)
    expect(await markedWords(slow)).toBeUndefined()
    expect(await slow.$('.quote-note')).toBeNull()
    await slow.close()
  })

  test('Escape removes the mark, and the words from the address', async () => {
    const link = await copy('link', WITHIN)
    await open(link)
    const focused = await page.evaluate(() => document.activeElement?.id)
    await page.keyboard.press('Escape')
    expect(await markedWords(page)).toBeUndefined()
    expect(await addressOf(page)).toBe(withoutDirective(link).replace(/\?[^#]*/, ''))
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(focused)
    await page.reload()
    await nextFrames(page)
    expect(await markedWords(page)).toBeUndefined()
  })

  test('Escape closes the search, the settings or the toolbar first', async () => {
    await open(await copy('link', WITHIN))
    await page.keyboard.press('/')
    await page.waitForSelector('dialog[open]')
    await page.keyboard.press('Escape')
    expect(await page.$('dialog[open]')).toBeNull()
    expect(await markedWords(page)).toBe(WITHIN)
    await page.$eval('button[data-settings]', (button) => button.click())
    await page.waitForSelector(':popover-open')
    await page.keyboard.press('Escape')
    expect(await page.$(':popover-open')).toBeNull()
    expect(await markedWords(page)).toBe(WITHIN)
    await selectWords(page, 'The recent developments')
    await page.waitForSelector(TOOLBAR)
    await page.keyboard.press('Escape')
    expect(await page.$(TOOLBAR)).toBeNull()
    expect(await markedWords(page)).toBe(WITHIN)
    await page.keyboard.press('Escape')
    expect(await markedWords(page)).toBeUndefined()
  })

  test('selected words can be across paragraphs, and contain quotation marks', async () => {
    const link = await copy('link', 'Iran and other countries.', 'present in Kazakhstan')
    await open(link)
    expect((await markedWords(page))?.replace(/\s+/g, ' ')).toBe(
      'Iran and other countries. “NATO is trying to reach the Eurasian region. This means that it even wants to cross the Caspian Sea and be present in Kazakhstan',
    )
  })

  test('a selection from a heading into a paragraph quotes only the author’s words', async () => {
    await page.goto(article)
    const [heading, words] = await page.$eval('h2[data-generated]', (element) => [
      element.firstChild?.textContent ?? '',
      element.nextElementSibling?.textContent.split(' ').slice(0, 3).join(' ') ?? '',
    ])
    if (!heading || !words) throw new Error('The article has no section with a heading.')
    await open(await copy('link', heading, words))
    expect(await markedWords(page)).toBe(words)
  })

  test('a copied quotation has the words, the title, the date and the link', async () => {
    const quote = await copy('quote', WITHIN)
    expect(quote).toMatch(
      /^“the danger of NATO’s expansionist policy” — \[NATO is seemingly [^\]]+\], 27 July 2022, http:\/\/\S+\?at=\S+$/,
    )
  })

  test('words can be selected by keyboard, and the toolbar reached and closed', async () => {
    await page.goto(article)
    await selectWords(page, 'The recent')
    await page.keyboard.down('Shift')
    for (let step = 0; step < 13; step++) await page.keyboard.press('ArrowRight')
    await page.keyboard.up('Shift')
    await page.waitForSelector(TOOLBAR)
    for (let step = 0; step < 4 && !(await isCopyLinkFocused(page)); step++) await page.keyboard.press('Tab')
    expect(await isCopyLinkFocused(page)).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      () => document.querySelector('selection-toolbar [role=status]')?.textContent === 'Copied',
    )
    await open(await page.evaluate(() => navigator.clipboard.readText()))
    expect(await markedWords(page)).toBe('The recent developments')
    await selectWords(page, WITHIN)
    await page.waitForSelector(TOOLBAR)
    await page.keyboard.press('Escape')
    expect(await page.$(TOOLBAR)).toBeNull()
  })

  test.each([
    [
      'other words',
      (link: string) => link.replace(/at=(\d+)-/, (_, start: string) => `at=${Number(start) + 2}-`),
    ],
    ['another checksum', (link: string) => link.replace(/\.[0-9a-z]{3}#/, '.zzz#')],
    ['offsets after the end of the passage', (link: string) => link.replace(/at=\d+-\d+/, 'at=4000-4010')],
    ['something that is not an address', (link: string) => link.replace(/at=[^#]+/, 'at=nonsense')],
  ])('a link with %s says so at the passage and marks nothing', async (_, spoil) => {
    const link = spoil(await copy('link', WITHIN))
    await page.goto('about:blank')
    await page.goto(link)
    const note = await page.waitForSelector('.quote-note')
    expect(await note?.evaluate((element) => element.textContent)).toContain(
      'No edition of this article contains',
    )
    expect(await note?.evaluate((element) => element.previousElementSibling?.id)).toBe(
      /#(\w+):/.exec(link)?.[1],
    )
    expect(await note?.isIntersectingViewport()).toBe(true)
    expect(await markedWords(page)).toBeUndefined()
    expect(await nativeMark(page)).toBe('rgba(0, 0, 0, 0)')
    expect(await addressOf(page)).toBe(withoutDirective(link))
    await page.click('.quote-note button')
    expect(await page.$('.quote-note')).toBeNull()
    expect(await addressOf(page)).toBe(withoutDirective(link).replace(/\?[^#]*/, ''))
  })

  test('a link to a removed passage says so before the text', async () => {
    await page.goto('about:blank')
    await page.goto(`${article}?at=3-9.abc#zzzz:~:text=nowhere`)
    const note = await page.waitForSelector('.quote-note')
    expect(await note?.evaluate((element) => element.textContent)).toContain(
      'No edition of this article contains',
    )
    expect(await markedWords(page)).toBeUndefined()
  })

  test('the browser’s own mark is never shown beside ours', async () => {
    await open(await copy('link', WITHIN))
    expect(await nativeMark(page)).toBe('rgba(0, 0, 0, 0)')
  })

  test('the address of a paragraph link leads to the paragraph', async () => {
    await page.goto(article)
    const href = await page.$$eval('[data-passage-link]', (links) => links.at(-2)?.getAttribute('href') ?? '')
    const id = href.slice(1)
    await page.evaluate((hash) => location.assign(hash), href)
    await page.waitForFunction((target) => document.querySelector(':target')?.id === target, {}, id)
    await page.waitForFunction(
      (target) => (document.getElementById(target)?.getBoundingClientRect().top ?? innerHeight) < innerHeight,
      {},
      id,
    )
  })

  async function open(link: string): Promise<void> {
    await page.goto('about:blank')
    await page.goto(link)
    await page.waitForFunction(() => CSS.highlights.has('quoted') && document.activeElement?.id !== '')
  }
})

/** Returns a link in the form that `addressOf` returns. */
function withoutDirective(link: string): string {
  return link.replace(/:~:.*/, '')
}

/** Returns the background of the browser's own mark. */
function nativeMark(page: Page): Promise<string | undefined> {
  return page.$eval('[data-passage]', (passage) => getComputedStyle(passage, '::target-text').backgroundColor)
}

function isCopyLinkFocused(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-copy') === 'link')
}
