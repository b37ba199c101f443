import { readFile } from 'node:fs/promises'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSite } from '../site/build.ts'
import { axe } from './axe.ts'
import { type OpenSite, openSite, selectWords } from './site.ts'

const ENGINES = ['chrome', 'firefox'] as const
const DESKTOP = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }
const SEED = new URL('../../seeds/000_abd6853839a1e8d9.txt', import.meta.url)

const sentences = (topic: string, count: number) =>
  Array.from({ length: count }, (_, index) => `The ${topic} of year ${index} is in the record.`).join(' ')

/** Sections on three levels. One takes more than a minute to read, and the last ones are short. */
const DEEP = [
  '---\ntitle: A council and its river\n---',
  sentences('opening', 60),
  '## The promise',
  sentences('promise', 60),
  '### The first reading',
  sentences('reading', 60),
  '#### A vote',
  sentences('vote', 60),
  '## Who paid',
  sentences('payment', 60),
  '## Thanks',
  'To all.',
  '## Sources',
  'The record.',
].join('\n\n')
const LONG = [
  '# An article of many parts',
  ...Array.from({ length: 60 }, (_, index) => `## Part ${index}\n\n${sentences('part', 30)}`),
].join('\n\n')
const PERSIAN = [
  '# رودخانه و شهر',
  ...['آغاز', 'میانه', 'پایان'].map(
    (part) => `## ${part}\n\n${'مردم کنار رودخانه خانه ساختند. '.repeat(60)}`,
  ),
].join('\n\n')

let dist: string

beforeAll(async () => {
  const seeds = {
    'derived.txt': await readFile(SEED),
    'deep.md': DEEP,
    'long.md': LONG,
    'persian.md': PERSIAN,
  }
  dist = (await buildSite('contents', seeds)).dist
})

describe.each(ENGINES)('the contents in %s', (engine) => {
  let site: OpenSite
  let page: Page
  let pages: Readonly<Record<string, string>>

  beforeAll(async () => {
    site = await openSite(dist, engine)
    page = await site.newPage()
    await page.goto(site.address)
    pages = Object.fromEntries(
      await page.$$eval('[data-article]', (cards) =>
        cards.map((card) => [card.getAttribute('data-article') ?? '', card.querySelector('a')?.href ?? '']),
      ),
    )
  })
  afterAll(() => site.close())

  test('are nested lists, with numbers that are not part of the text', async () => {
    await open('deep')
    const entries = await page.$$eval('[data-contents] a', (links) =>
      links.map((link) => {
        let level = 0
        for (let list = link.closest('ol'); list; list = list.parentElement?.closest('ol') ?? null) level++
        return [level, link.textContent, getComputedStyle(link, '::before').content !== 'none']
      }),
    )
    expect(entries).toEqual([
      [1, 'The promise', true],
      [2, 'The first reading', true],
      [3, 'A vote', true],
      [1, 'Who paid', true],
      [1, 'Thanks', true],
      [1, 'Sources', true],
    ])
  })

  test.each(['derived', 'long', 'persian'])(
    'are not numbered where they have one level: %s',
    async (name) => {
      await open(name)
      expect(await page.$('[data-contents] ol ol')).toBeNull()
      expect(
        await page.$eval('[data-contents] a', (link) => getComputedStyle(link, '::before').content),
      ).toBe('none')
    },
  )

  test('show the reading time of long sections only, including their subsections', async () => {
    await open('deep')
    expect(await times()).toEqual(['7 minutes', '5 minutes'])
    await open('derived')
    expect(await times()).toEqual([])
  })

  test('stand level with the headline', async () => {
    await open('deep')
    const [list = 0, headline = 0] = await page.evaluate(() =>
      ['[data-contents]', 'h1'].map((part) => document.querySelector(part)?.getBoundingClientRect().top ?? 0),
    )
    expect(Math.abs(list - headline)).toBeLessThan(12)
  })

  test('work by keyboard on a phone, and are still open on the way back', async () => {
    await open('deep', PHONE)
    const isShown = () => page.$eval('[data-contents] a', (link) => link.checkVisibility())
    expect(await isShown()).toBe(false)
    await page.focus('[data-contents] summary')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.querySelector('[data-contents] a')?.checkVisibility())
    await page.keyboard.press('Tab')
    expect(await focusedWords()).toBe('The promise')
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      () => Math.abs(document.querySelector(':target')?.getBoundingClientRect().top ?? 999) < 60,
    )
    // The driver would wait for a page to load, but none does.
    await page.evaluate(() => history.back())
    await page.waitForFunction(() => scrollY < 300)
    expect(await isShown()).toBe(true)
  })

  test('have no tab stops beside the text except their entries', async () => {
    await open('deep')
    await page.waitForSelector('[data-settings]:not([hidden])')
    await page.focus('[data-settings]')
    await page.keyboard.press('Tab')
    expect(await focusedWords()).toBe('The promise')
  })

  test('explain on request what the site chose, by keyboard and by touch', async () => {
    await open('derived', PHONE)
    const isExplained = () => page.$eval('#generated-note', (note) => note.matches(':popover-open'))
    const marks = await page.$$('article [popovertarget]')
    expect(marks).toHaveLength(1)
    for (const mark of marks) {
      expect(await isExplained()).toBe(false)
      await mark.focus()
      await page.keyboard.press('Enter')
      expect(await isExplained()).toBe(true)
      await page.keyboard.press('Escape')
      await mark.click()
      expect(await isExplained()).toBe(true)
      await page.keyboard.press('Escape')
    }
    await open('deep', PHONE)
    expect(await page.$('article [popovertarget]')).toBeNull()
  })

  test('words of derived headings are not copied with the text around them', async () => {
    await open('derived')
    await page.keyboard.press('Tab')
    await selectWords(page, 'The recent developments', 'In an interview with the')
    await page.evaluate(() => document.execCommand('copy'))
    expect(words(await page.evaluate(() => navigator.clipboard.readText()))).toMatch(
      /^The recent developments .* the former Soviet Union\. In an interview with the$/,
    )
  })

  test.each(['link', 'quote'])('words of derived headings are not in a copied %s either', async (kind) => {
    await open('derived')
    await selectWords(page, 'the former Soviet Union.', 'In an interview with')
    await page.waitForSelector('selection-toolbar:not([hidden])')
    await page.click(`selection-toolbar [data-copy=${kind}]`)
    await page.waitForFunction(
      () => document.querySelector('selection-toolbar [role=status]')?.textContent === 'Copied',
    )
    const copied = decodeURIComponent(await page.evaluate(() => navigator.clipboard.readText()))
    expect(copied).toMatch(
      kind === 'link'
        ? /text=.*the former Soviet Union,In an interview with,-the/
        : /Soviet Union\.\s+In an interview with”/,
    )
    expect(copied).not.toContain('Mehdi')
  })

  test('mark the section that is being read, on each level and to its last line', async () => {
    await open('deep')
    for (const [id, entry] of [
      ['the-first-reading', 'The first reading'],
      ['a-vote', 'A vote'],
      ['who-paid', 'Who paid'],
    ] as const) {
      await page.$eval(`#${id}`, (heading) => heading.scrollIntoView())
      await isMarked(entry)
    }
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await isMarked('Sources')
    await page.evaluate(() => scrollTo(0, 0))
    await page.waitForFunction(() => document.querySelector('[data-contents] [aria-current]') === null)
  })

  test('mark the section of the link that was followed, even if it is short', async () => {
    await open('deep')
    for (const entry of ['Sources', 'Thanks', 'Who paid', 'A vote']) {
      await page.$$eval(
        '[data-contents] a',
        (links, wanted) => links.find(({ textContent }) => textContent === wanted)?.click(),
        entry,
      )
      await isMarked(entry)
    }
  })

  test('keep the marked entry in view if they are longer than the view', async () => {
    await open('long')
    await page.$eval('#part-50', (heading) => heading.scrollIntoView())
    await isMarked('Part 50')
    const [top, bottom] = await page.$eval('[data-contents] [aria-current]', (link) => {
      const box = link.getBoundingClientRect()
      return [box.top, box.bottom]
    })
    expect(top).toBeGreaterThanOrEqual(0)
    expect(bottom).toBeLessThanOrEqual(DESKTOP.height)
  })

  test('are on the right of a text from right to left, with the rail and the mark on that side', async () => {
    await open('persian')
    const [list, text] = await page.evaluate(() =>
      ['[data-contents] ol', '[data-article-body]'].map(
        (part) => document.querySelector(part)?.getBoundingClientRect().left ?? 0,
      ),
    )
    expect(list).toBeGreaterThan(text ?? 0)
    await page.$eval('[data-article-body] h2:nth-of-type(2)', (heading) => heading.scrollIntoView())
    await isMarked('میانه')
    expect(
      await page.$eval('[data-contents] [aria-current]', (link) => getComputedStyle(link).borderRightWidth),
    ).toBe('4px')
  })

  test.each(['derived', 'deep', 'persian'])('have no accessibility problems: %s', async (name) => {
    if (engine !== 'chrome') return
    await page.setBypassCSP(true)
    for (const view of [DESKTOP, PHONE]) {
      await open(name, view)
      await page.$eval('[data-contents] details', (details) => details.setAttribute('open', ''))
      await page.$$eval('[data-contents] a', (links) => links[0]?.setAttribute('aria-current', 'true'))
      await page.$$eval(
        'article [popovertarget]',
        (marks) => marks[0] instanceof HTMLElement && marks[0].click(),
      )
      expect(await axe(page)).toEqual([])
    }
    await page.setBypassCSP(false)
  })

  async function open(name: string, view = DESKTOP): Promise<void> {
    await page.setViewport(view)
    await page.goto('about:blank')
    await page.goto(pages[name] ?? '')
  }

  function times(): Promise<string[]> {
    return page.$$eval('[data-contents] [data-reading-time]', (found) =>
      found.map(({ textContent }) => textContent ?? ''),
    )
  }

  function focusedWords(): Promise<string | undefined> {
    return page.evaluate(() => document.activeElement?.textContent ?? undefined)
  }

  async function isMarked(entry: string): Promise<void> {
    await page.waitForFunction(
      (wanted) =>
        Array.from(document.querySelectorAll('[aria-current]'), ({ textContent }) => textContent).join() ===
        wanted,
      {},
      entry,
    )
  }
})

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
