import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type CorrectedSite,
  copyOfCorrected,
  correctAgain,
  correctedSite,
  correctLedger,
} from '../site/corrected-site.ts'
import { axe } from './axe.ts'
import { type OpenSite, openSite } from './site.ts'

const VIEWS = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 320, height: 640, isMobile: true, hasTouch: true },
} as const

let corrected: CorrectedSite
let site: OpenSite
let page: Page
let addresses: readonly string[]

beforeAll(async () => {
  corrected = await correctedSite()
  site = await openSite(corrected.project.dist, 'chrome')
  page = await site.newPage()
  const { address, links } = corrected
  addresses = [
    address,
    links.corrected,
    links.removed,
    `${address}?q=a%20fragmented%2C%20poor%20and%20divided%20country`,
    `${address}editions/1/`,
    `${address}changes/`,
    '/corrections/',
  ].map((path) => site.address.slice(0, -1) + path)
})
afterAll(() => site.close())

test.each(Object.entries(VIEWS))(
  'the pages of a corrected article have no accessibility problems and nothing too wide on a %s',
  async (_, view) => {
    await page.setBypassCSP(true)
    await page.setViewport(view)
    for (const address of addresses) {
      await page.goto('about:blank')
      await page.goto(address)
      if (address.includes('?')) await page.waitForSelector('.quote-note')
      await page.$$eval('details', (all) => {
        for (const details of all) details.open = true
      })
      expect(await axe(page), address).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
        view.width,
      )
    }
    await page.setBypassCSP(false)
  },
)

test('results of a search say when and why an article was corrected', async () => {
  await page.goto(new URL('search/?q=Afghanistan', site.address).href)
  await page.waitForSelector('[data-search-results] mark')
  expect(await page.$eval('.hit-facts', ({ textContent }) => textContent)).toContain(
    'Corrected 3 August 2022: The interview was misquoted.',
  )
})

describe('in print', () => {
  test('passages have numbers, corrections have the earlier wording, and changes are marked', async () => {
    await page.setViewport(VIEWS.desktop)
    await page.goto(site.address.slice(0, -1) + corrected.address)
    await page.emulateMediaType('print')
    const number = await page.$eval('[data-passage]', (passage) => {
      return [passage.id, getComputedStyle(passage, '::after').content]
    })
    expect(number[1]).toContain(number[0])
    expect(await heightOf('[data-correction=corrected] > p')).toBeGreaterThan(10)
    expect(await heightOf('[data-editions]')).toBeGreaterThan(10)
    await page.goto(`${site.address.slice(0, -1)}${corrected.address}changes/`)
    expect(await heightOf('[data-change=corrected] del')).toBeGreaterThan(5)
    await page.emulateMediaType()
  })
})

test('the page of an article does not grow with the number of editions if the same passages change', async () => {
  const again = await copyOfCorrected(corrected, 'corrected-many-times')
  const change = (years: string) => (text: string) =>
    text.replace(/\w+ years and failed/, `${years} years and failed`)
  const length = async () =>
    (await readFile(join(again.project.dist, again.address, 'index.html'), 'utf8')).length
  for (const years of ['thirty', 'ninety', 'eighty']) await correctLedger(again, change(years))
  await correctAgain(again, change('eleven'))
  const before = await length()
  await correctAgain(again, change('twelve'))
  expect(await length()).toBeLessThanOrEqual(before + 20)
})

function heightOf(selector: string): Promise<number> {
  return page.$eval(selector, (element) => element.getBoundingClientRect().height)
}
