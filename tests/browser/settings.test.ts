import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type OpenSite, openSite } from './site.ts'

const ENGINES = ['chrome', 'firefox'] as const
const OPEN = '#reader-settings:popover-open'
const SEPIA = 'rgb(244, 234, 214)'

describe.each(ENGINES)('the settings, in %s,', (engine) => {
  let site: OpenSite
  let page: Page

  beforeAll(async () => {
    site = await openSite(inject('dist'), engine)
    page = await site.newPage()
    // What the page is like as soon as there is anything to paint.
    await page.evaluateOnNewDocument(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return
        observer.disconnect()
        document.body.dataset.firstTheme = document.documentElement.dataset.theme ?? 'none'
      }).observe(document, { childList: true, subtree: true })
    })
    await page.goto(site.address)
  })
  afterAll(() => site.close())

  const look = () =>
    page.evaluate(() => ({
      paper: getComputedStyle(document.documentElement).backgroundColor,
      size: getComputedStyle(document.documentElement).fontSize,
    }))
  const focused = () =>
    page.evaluate(() => document.activeElement?.matches('[data-settings]') || document.activeElement?.id)

  test('work by keyboard alone, and give the focus back', async () => {
    await page.focus('[data-settings]')
    await page.keyboard.press('Enter')
    await page.waitForSelector(OPEN)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('system')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect((await look()).paper).toBe(SEPIA)
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    expect((await look()).size).toBe('19px')
    await page.keyboard.press('Escape')
    expect(await page.$(OPEN)).toBeNull()
    expect(await focused()).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForSelector(OPEN)
    await page.keyboard.press('Escape')
  })

  test('are kept, and applied before the page is painted', async () => {
    await page.goto(new URL('archive/', site.address).href)
    expect(await page.evaluate(() => document.body.dataset.firstTheme)).toBe('sepia')
    expect(await look()).toEqual({ paper: SEPIA, size: '19px' })
  })

  test('can be what they were', async () => {
    await page.click('[data-settings]')
    await page.waitForSelector(OPEN)
    await page.click('#reader-settings [value=system]')
    await page.click('#reader-settings [value=normal]')
    expect((await look()).size).toBe('16px')
    await page.reload()
    expect(await page.evaluate(() => document.body.dataset.firstTheme)).toBe('none')
    expect(await page.evaluate(() => [localStorage.length, location.href])).toEqual([
      0,
      new URL('archive/', site.address).href,
    ])
  })

  test('switch the / key off and on', async () => {
    await page.click('[data-settings]')
    await page.waitForSelector(OPEN)
    await page.click('#reader-settings [name=slash]')
    await page.reload()
    await page.keyboard.press('/')
    expect(await page.$('[data-search-dialog][open]')).toBeNull()
    await page.click('[data-settings]')
    await page.waitForSelector(OPEN)
    expect(await page.$eval('#reader-settings [name=slash]', (box) => box.matches(':checked'))).toBe(false)
    await page.click('#reader-settings [name=slash]')
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await page.waitForSelector('[data-search-dialog][open]')
  })
})
