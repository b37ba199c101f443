import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { axe } from './axe.ts'
import { type OpenSite, openSite } from './site.ts'

describe('a search', () => {
  let site: OpenSite
  let page: Page

  beforeAll(async () => {
    site = await openSite(inject('libraryDist'), 'chrome')
  })
  afterAll(() => site.close())
  beforeEach(async () => {
    const context = await site.newContext()
    page = await context.newPage()
    await page.goto(site.address)
  })

  test.each([
    ['a slip in a word', 'rgeatta', 'Showing results for “regatta”', 'The last regatta'],
    ['the author', 'Ada Quill', '1 article', 'The last regatta'],
    ['the topic', 'rowing', '1 article', 'The last regatta'],
    ['the date as it is written', '17 September 2023', '1 article', 'The last regatta'],
    ['the date in figures', '2023-09-17', '1 article', 'The last regatta'],
  ])('finds an article by %s', async (_, query, status, title) => {
    await searchFor(query)
    await waitForStatus(status)
    const titles = await titlesOf()
    expect(titles).toEqual([title])
  })

  test('marks the words that were meant', async () => {
    await searchFor('harbuor mastre')
    await waitForStatus('Showing results for')
    expect(await page.$$eval('mark', (marks) => marks.map(({ textContent }) => textContent))).toEqual(
      expect.arrayContaining(['harbour', 'master']),
    )
  })

  test('leaves out articles with a word behind a minus', async () => {
    await searchFor('grain')
    await waitForStatus('article')
    const all = await titlesOf()
    await searchFor('grain -harbour')
    await page.waitForFunction(
      (before) => document.querySelectorAll('[data-search-results] h2').length === before - 1,
      {},
      all.length,
    )
    expect(all).toEqual(expect.arrayContaining([...(await titlesOf())]))
  })

  test('loads no article for a phrase that stands nowhere', async () => {
    const requests: string[] = []
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await searchFor('"harbour grain master"')
    await waitForStatus('No results')
    expect(requests.filter((path) => path.includes('/fragment/'))).toEqual([])
    expect(requests.length).toBeLessThanOrEqual(20)
  })

  test('is filtered by what is chosen, which the address keeps', async () => {
    await page.goto(`${site.address}search/?q=the`)
    await waitForStatus('article')
    await page.click('[data-search-filters] summary')
    await page.waitForSelector('select[name=author]')
    const authors = await page.$$eval('select[name=author] option', (options) =>
      options.map(({ textContent }) => textContent),
    )
    expect(authors).toEqual(expect.arrayContaining(['Any', 'Ada Quill (1)']))
    await page.select('select[name=author]', 'Ada Quill')
    await waitForStatus('in 1 article')
    expect(await titlesOf()).toEqual(['The last regatta'])
    expect(new URL(page.url()).search).toBe('?q=the&author=Ada+Quill')
    await page.reload()
    await waitForStatus('in 1 article')
    expect(await page.$eval('select[name=author]', ({ value }) => value)).toBe('Ada Quill')
  })

  test('is sorted by date over all languages', async () => {
    await page.goto(`${site.address}search/?q=2024+OR&language=all&sort=date`)
    await page.$eval('input[type=search]', (field) => {
      field.value = '2024'
      field.dispatchEvent(new Event('input'))
    })
    await waitForStatus('4 articles')
    const dates = await page.$$eval('[data-search-results] time', (times) =>
      times.map(({ dateTime }) => dateTime),
    )
    expect(dates).toEqual(['2024-03-05', '2024-03-04', '2024-03-03', '2024-03-02'])
  })

  test.each([
    ['in the dialog', ''],
    ['on the search page', 'search/'],
  ])('is there again after the way back from a result, %s', async (_, path) => {
    await page.goto(site.address + path)
    await searchFor('grain')
    const hit = await page.waitForSelector('[data-search-results] li:last-child [data-hit]')
    const href = await hit?.evaluate((link) => link.getAttribute('href'))
    await Promise.all([page.waitForNavigation(), hit?.click()])
    await page.goBack()
    await page.waitForFunction(
      (followed) => document.activeElement?.getAttribute('href') === followed,
      {},
      href,
    )
    expect(await page.$eval('input[type=search]', ({ value }) => value)).toBe('grain')
  })

  test('is remembered in this browser until the reader clears it', async () => {
    await searchFor('grain')
    const hit = await page.waitForSelector('[data-search-results] [data-hit]')
    await Promise.all([page.waitForNavigation(), hit?.click()])
    await page.goto(`${site.address}search/`)
    await page.waitForSelector('[data-search-recent] li button')
    await page.click('[data-search-recent] li button')
    await page.waitForSelector('[data-search-results] mark')
    await page.goto(`${site.address}search/`)
    await page.waitForSelector('[data-search-recent]')
    await page.click('[data-search-recent] > button')
    expect(await page.$('[data-search-recent]')).toBeNull()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })

  test('shows the passages of the open article first', async () => {
    await searchFor('grain')
    const link = await page.waitForSelector('[data-search-results] li:last-child h2 a')
    const title = await link?.evaluate(({ textContent }) => textContent)
    await Promise.all([page.waitForNavigation(), link?.click()])
    await searchFor('grain')
    await page.waitForSelector('[data-search-results] mark')
    expect((await titlesOf()).filter((own) => own === title)).toEqual([title])
    expect(await page.$eval('[data-search-results] li .hit-facts', ({ textContent }) => textContent)).toBe(
      'In this article',
    )
  })

  test('begins with examples and the newest articles, in the dialog too', async () => {
    await page.keyboard.press('/')
    await page.waitForSelector('dialog [data-search-newest] a')
    expect(await page.$eval('dialog [data-search-start]', ({ textContent }) => textContent)).toContain(
      '-ferry',
    )
  })

  test('fills the screen of a phone and has no fault that axe finds', async () => {
    await page.setBypassCSP(true)
    await page.setViewport({ width: 390, height: 800 })
    await page.goto(site.address)
    await searchFor('grain')
    await page.waitForSelector('[data-search-results] mark')
    await page.click('dialog [data-search-filters] summary')
    await page.waitForSelector('dialog select')
    const { width, height } = await page.$eval('dialog', (dialog) => dialog.getBoundingClientRect().toJSON())
    expect([width, height]).toEqual([390, 800])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await axe(page)).toEqual([])
  })

  async function searchFor(query: string): Promise<void> {
    await page.keyboard.down('Control')
    await page.keyboard.press('k')
    await page.keyboard.up('Control')
    await page.evaluate((text) => document.execCommand('insertText', false, text), query)
  }

  async function waitForStatus(text: string): Promise<void> {
    await page.waitForFunction(
      (part) => document.querySelector('[data-search-status]')?.textContent?.includes(part),
      {},
      text,
    )
  }

  function titlesOf(): Promise<readonly (string | null)[]> {
    return page.$$eval('[data-search-results] h2', (titles) => titles.map(({ textContent }) => textContent))
  }
})
