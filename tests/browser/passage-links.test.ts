import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type OpenSite, openSite } from './site.ts'

const LINK = '[data-passage-link]'
const NOTE = '[data-passage-note]'

describe.each(['chrome', 'firefox'] as const)('the links of passages in %s', (engine) => {
  let site: OpenSite
  let page: Page

  beforeAll(async () => {
    site = await openSite(inject('dist'), engine)
    page = await site.newPage()
    await page.goto(site.address)
    await page.goto(await page.$eval('[data-article] a', (link) => link.href))
  })
  afterAll(() => site.close())

  const note = () => page.$eval(NOTE, ({ textContent }) => textContent)
  const focusedPassage = () => page.evaluate(() => document.activeElement?.closest('[data-passage]')?.id)

  test('copy themselves without a jump, and say so beside them', async () => {
    const third = (await page.$$(LINK))[2]
    if (!third) throw new Error('The article has fewer than three passages.')
    await third.hover()
    const before = await page.evaluate(() => ({ scrollY, href: location.href }))
    await third.click()
    await expect.poll(note).toBe('Link copied')
    expect(await page.evaluate(() => ({ scrollY, href: location.href }))).toEqual(before)
    const id = await third.evaluate((link) => link.closest('[data-passage]')?.id)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${before.href}#${id}`)
    const [link, shown] = [await third.boundingBox(), await (await page.$(NOTE))?.boundingBox()]
    expect(Math.abs((shown?.y ?? 0) - (link?.y ?? 0) - (link?.height ?? 0))).toBeLessThan(20)
  })

  test('are one stop of the Tab key, with the arrow keys among them', async () => {
    await page.reload()
    const passages = await page.$$eval(LINK, (links) =>
      links.map((link) => link.closest('[data-passage]')?.id),
    )
    await page.waitForFunction((link) => document.querySelector(`${link}[tabindex='-1']`), {}, LINK)
    const stops = () =>
      page.$$eval(LINK, (links) => links.filter((link) => link.getAttribute('tabindex') !== '-1').length)
    expect(await stops()).toBe(1)
    await page.focus(LINK)
    expect(await focusedPassage()).toBe(passages[0])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await focusedPassage()).toBe(passages[2])
    await expect.poll(note).toContain('Enter copies the link')
    await page.keyboard.press('ArrowUp')
    expect(await focusedPassage()).toBe(passages[1])
    expect(await stops()).toBe(1)
    await page.keyboard.press('End')
    expect(await focusedPassage()).toBe(passages.at(-1))
    await page.keyboard.press('Home')
    expect(await focusedPassage()).toBe(passages[0])
    await page.keyboard.press('Enter')
    await expect.poll(note).toBe('Link copied')
  })

  test('quote the whole passage with Q, and get the focus back with Escape', async () => {
    const passages = await page.$$eval(LINK, (links) =>
      links.map((link) => link.closest('[data-passage]')?.id),
    )
    await page.focus(LINK)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('q')
    await page.waitForFunction(() => document.activeElement?.closest('selection-toolbar:not([hidden])'))
    const [selected, text] = await page.evaluate((id) => {
      const passage = document.getElementById(id ?? '')?.cloneNode(true) as HTMLElement
      for (const added of passage.querySelectorAll('[data-generated], [data-passage-link]')) added.remove()
      return [String(getSelection()), passage.textContent].map((one) => one.replace(/\s+/g, ' ').trim())
    }, passages[1])
    expect(selected).toBe(text)
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      () => document.querySelector('selection-toolbar [role=status]')?.textContent === 'Copied',
    )
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`#${passages[1]}:~:text=`)
    await page.keyboard.press('Escape')
    expect(await focusedPassage()).toBe(passages[1])
  })
})
