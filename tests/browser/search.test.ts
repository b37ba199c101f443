import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { nextFrames } from './next-frames.ts'
import { markedWords, type OpenSite, openSite } from './site.ts'

const ENGINES = ['chrome', 'firefox'] as const

describe.each(ENGINES)('searching in %s', (engine) => {
  let site: OpenSite
  let page: Page

  beforeAll(async () => {
    site = await openSite(inject('libraryDist'), engine)
    page = await site.newPage()
  })
  afterAll(() => site.close())
  beforeEach(async () => {
    await page.goto(site.address)
  })

  test.each([
    ['English', 'ISIS', 'ISIS', /Even ISIS has dominated/],
    ['English, which is not the first language', 'policy', 'policy', /expansionist policy/],
    ['German', 'Häuser', 'Häuser', /Die Häuser hinter dem Deich/],
    ['Persian', 'سپیدرود', 'سپیدرود', /مردم کنار سپیدرود/],
    ['Chinese', '茶馆', '茶馆', /运河边的茶馆/],
  ])('finds words in %s and opens their passage with the words marked', async (_, query, words, passage) => {
    await searchFor(query)
    const hit = await page.waitForSelector('[data-search-results] [data-hit]')
    expect(await hit?.evaluate(({ textContent }) => textContent)).toMatch(passage)
    expect(await hit?.$eval('mark', ({ textContent }) => textContent)).toBe(words)
    await Promise.all([page.waitForNavigation(), hit?.click()])
    await page.waitForFunction(() => CSS.highlights.has('quoted'))
    expect(await markedWords(page)).toBe(words)
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-passage'))
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(passage)
  })

  test('a result shows article and date', async () => {
    await searchFor('harbour master')
    const result = await page.waitForSelector('[data-search-results] li:has(mark)')
    expect(await page.$eval('[data-search-status]', ({ textContent }) => textContent)).toBe(
      '2 passages in 1 article',
    )
    expect(await result?.$eval('h2 a', ({ href }) => href)).toMatch(/\/articles\/[^/]+\/$/)
    expect(await result?.$eval('time', ({ textContent }) => textContent)).toBe('5 March 2024')
  })

  test('a result names its section, with the heading as in the article', async () => {
    await searchFor('ISIS')
    const section = await page.waitForSelector('[data-hit] small')
    expect(await section?.evaluate(({ textContent }) => textContent)).toBe(
      'in: Libya since the fall of Gaddafi',
    )
    expect(await section?.$eval('bdi', ({ lang, dataset }) => [lang, 'generated' in dataset])).toEqual([
      'en',
      true,
    ])
    expect(await section?.$eval('bdi', (heading) => getComputedStyle(heading).fontStyle)).toBe('italic')
  })

  test('a result of which only the title was found shows the standfirst', async () => {
    await searchFor('regatta')
    const paragraph = await page.waitForSelector('[data-search-results] li > p:not(.hit-facts)')
    expect(await page.$eval('[data-search-results] h2 [data-hit]', ({ textContent }) => textContent)).toBe(
      'The last regatta',
    )
    expect(
      await page.$$eval('.search-note:not([hidden])', (notes) => notes.map((note) => note.textContent)),
    ).toEqual(['The introductions are excerpts from the articles.'])
    expect(await paragraph?.$eval('bdi', ({ textContent }) => textContent)).toMatch(
      /^Nine boats came to the island/,
    )
  })

  test('a result in the opening, which has no heading, names no section', async () => {
    await searchFor('"military entity"')
    await page.waitForSelector('[data-search-results] mark')
    expect(await page.$('[data-hit] small')).toBeNull()
  })

  test('a phrase finds only the words together, even if they are also separate in the article', async () => {
    await searchFor('"grain deal" Tehran')
    await page.waitForSelector('[data-search-results] mark')
    expect(await marks()).toEqual(['grain deal'])
    await searchFor('"deal on grain"')
    await page.waitForFunction(
      () => document.querySelector('[data-search-results] mark')?.textContent === 'deal on grain',
    )
    await searchFor('"grain on deal"')
    await page.waitForFunction(() =>
      document.querySelector('[data-search-status]')?.textContent?.startsWith('No results'),
    )
    expect(await marks()).toEqual([])
  })

  test('says what to do if nothing is found', async () => {
    await searchFor('xylophone quartz')
    await page.waitForFunction(() =>
      document.querySelector('[data-search-status]')?.textContent?.startsWith('No results'),
    )
    expect(await page.$eval('[data-search-status]', ({ textContent }) => textContent)).toContain(
      'list of articles',
    )
  })

  test('words of headings that the site chose are found only in the text', async () => {
    await searchFor('"true intentions"')
    await page.waitForSelector('[data-search-results] mark')
    const links = await page.$$eval('[data-hit]', (hits) => hits.map((hit) => hit.getAttribute('href') ?? ''))
    expect(links.every((link) => /\?at=.*#[a-z][a-z0-9]{3,4}:~:/.test(link))).toBe(true)
  })

  test('opens with /, Ctrl+K or its link, and closes with Escape', async () => {
    const isOpen = () => page.$eval('dialog', ({ open }) => open)
    await page.keyboard.press('/')
    expect(await isOpen()).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
    await page.keyboard.press('Escape')
    expect(await isOpen()).toBe(false)
    await page.keyboard.down('Control')
    await page.keyboard.press('k')
    await page.keyboard.up('Control')
    expect(await isOpen()).toBe(true)
    await page.keyboard.press('Escape')
    await page.click('[data-search-link]')
    expect(await isOpen()).toBe(true)
    expect(page.url()).toBe(site.address)
  })

  test('arrow keys move through the field and the results, and Enter opens a result', async () => {
    await searchFor('grain')
    await page.waitForSelector('[data-search-results] [data-hit]')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.matches('[data-hit]'))).toBe(true)
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate(() => document.activeElement?.matches('input'))).toBe(true)
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    expect(page.url()).toContain('/articles/')
  })

  test('an opened article says which of the passages that were found it is, and leads to the others', async () => {
    await page.goto(new URL('search/?q=NATO', site.address).href)
    await page.waitForSelector('[data-search-results] [data-hit] mark')
    const found = await page.$$eval('[data-search-results] li:first-child [data-hit]', (hits) => hits.length)
    await Promise.all([page.waitForNavigation(), page.click('[data-search-results] [data-hit]:has(mark)')])
    const position = async () => {
      const text = await page.$eval('.arrival-bar strong', ({ textContent }) => textContent)
      return text.split(' of ').map(Number)
    }
    await page.waitForSelector('.arrival-bar:not([data-away]) strong')
    const [first = 0, count] = await position()
    expect(count).toBe(found)
    const next = '.arrival-bar button[aria-label="Next passage found"]'
    for (const step of [1, 2]) {
      await page.focus(next)
      await page.keyboard.press('Enter')
      await expect.poll(position).toEqual([((first - 1 + step) % found) + 1, found])
      // Whoever uses the keyboard can press it again.
      await page.waitForFunction((button) => document.activeElement?.matches(button), {}, next)
      expect(await page.evaluate(() => CSS.highlights.has('quoted'))).toBe(true)
    }
    await page.goBack()
    await page.waitForSelector('[data-search-results] [data-hit] mark')
    expect(new URL(page.url()).searchParams.get('q')).toBe('NATO')
  })

  test('Enter never opens a result of an earlier query', async () => {
    await searchFor('grain')
    await page.waitForSelector('[data-search-results] [data-hit]')
    await page.click('dialog input[type=search]', { count: 3 })
    await page.keyboard.type('Libya')
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    expect(decodeURIComponent(page.url())).not.toContain('grain')
  })

  test('loads nothing until it is opened', async () => {
    const requests: string[] = []
    const note = (request: { url(): string }) => requests.push(new URL(request.url()).pathname)
    page.on('request', note)
    await page.reload()
    await nextFrames(page)
    expect(requests.filter((path) => /pagefind|passage-search/.test(path))).toEqual([])
    await searchFor('grain')
    await page.waitForSelector('[data-search-results] [data-hit]')
    page.off('request', note)
    expect(requests.filter((path) => path.startsWith('/pagefind/')).length).toBeGreaterThan(0)
  })

  test('the search page reads the query from its address and keeps it up to date', async () => {
    await page.goto(`${site.address}search/?q=%22grain+deal%22`)
    await page.waitForSelector('[data-search-results] mark')
    expect(await marks()).toEqual(['grain deal'])
    await page.click('input[type=search]', { count: 3 })
    await page.keyboard.type('Libya')
    await page.waitForFunction(
      () => document.querySelector('[data-search-results] mark')?.textContent === 'Libya',
    )
    expect(new URL(page.url()).searchParams.get('q')).toBe('Libya')
  })

  test('says when the index cannot be loaded, and tries again', async () => {
    await page.setRequestInterception(true)
    let isBlocked = true
    page.on('request', (request) => {
      if (isBlocked && request.url().includes('/pagefind/')) void request.abort()
      else void request.continue()
    })
    await searchFor('grain')
    await page.waitForFunction(() =>
      document.querySelector('[data-search-status]')?.textContent?.includes('could not be loaded'),
    )
    isBlocked = false
    await page.keyboard.type(' ')
    await page.waitForSelector('[data-search-results] mark')
  })

  /**
   * Opens the dialog, or uses the field on the page, and enters a query at once, so that no shorter query is searched.
   */
  async function searchFor(query: string): Promise<void> {
    await page.keyboard.down('Control')
    await page.keyboard.press('k')
    await page.keyboard.up('Control')
    await page.evaluate((text) => document.execCommand('insertText', false, text), query)
  }

  function marks(): Promise<string[]> {
    return page.$$eval('[data-search-results] mark', (found) =>
      found.map(({ textContent }) => textContent ?? ''),
    )
  }
})
