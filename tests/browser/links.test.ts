import { PNG } from 'pngjs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { quoteLink } from '../../src/passage/link/describe.ts'
import {
  HEADLINES,
  idOf,
  type LinkedArticle,
  linkedArticle,
  PASSAGES,
  STANDFIRSTS,
} from '../site/linked-article.ts'
import { nextFrames } from './next-frames.ts'
import { markedWords, type OpenSite, openSite } from './site.ts'

const ENGINES = ['chrome', 'firefox'] as const
/** `--mark` of the light scheme. */
const MARK = [0xff, 0xe5, 0x8f] as const
const NOTE = '.quote-note'
let article: LinkedArticle

beforeAll(async () => {
  article = await linkedArticle()
})

describe.each(ENGINES)('a link to a passage, in %s', (engine) => {
  let site: OpenSite
  let page: Page

  beforeAll(async () => {
    site = await openSite(article.project.dist, engine)
    page = await site.newPage()
  })
  afterAll(() => site.close())

  async function open(link: string, path = article.address): Promise<void> {
    await page.goto('about:blank')
    await page.goto(site.address.slice(0, -1) + path + link)
  }
  const note = async () => {
    const element = await page.waitForSelector(`${NOTE} p`)
    return element?.evaluate(({ textContent }) => textContent)
  }
  const hashOf = () => page.evaluate(() => location.hash)

  test.each([
    ['#', (id: string) => `#${id}`],
    ['?p=', (id: string) => `?p=${id}`],
    ['a full stop behind it', (id: string) => `#${id}.`],
    ['a bracket and a comma behind it', (id: string) => `?p=${id}),`],
  ])('that was removed shows what was there, with %s', async (_, linkTo) => {
    await open(linkTo(idOf(article, PASSAGES.removed)))
    expect(await note()).toContain(`have since been removed: “${PASSAGES.removed}”`)
    await page.waitForFunction(() => document.activeElement?.matches('.quote-note'))
    const before = await page.$eval(NOTE, (element) => element.previousElementSibling?.textContent)
    expect(before).toContain('The river rose')
  })

  test.each([
    ['headline', 'h1', 4, 'ships'],
    ['standfirst', 'h1 + p', 10, 'four'],
  ] as const)('to a %s can be copied, and marks its words', async (id, element, start, words) => {
    await open('')
    await page.evaluate(
      (selector, from, to) => {
        const text = document.querySelector(selector)?.firstChild
        if (text) getSelection()?.setBaseAndExtent(text, from, text, to)
      },
      element,
      start,
      start + words.length,
    )
    await page.waitForSelector('selection-toolbar:not([hidden])')
    await page.click('selection-toolbar [data-copy=link]')
    await page.waitForFunction(
      () => document.querySelector('selection-toolbar [role=status]')?.textContent === 'Copied',
    )
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toMatch(new RegExp(`\\?at=${start}-${start + words.length}\\.[0-9a-z]{3}#${id}:~:text=`))
    await page.goto('about:blank')
    await page.goto(link)
    await expect.poll(() => markedWords(page)).toBe(words)
    await page.waitForFunction((selector) => document.activeElement?.matches(selector), {}, element)
    expect(await page.$(NOTE)).toBeNull()
  })

  test.each([
    ['headline', HEADLINES],
    ['standfirst', STANDFIRSTS],
  ] as const)('to a %s that was corrected shows both', async (id, [former, present]) => {
    const whole = { start: { passage: 0, offset: 0 }, end: { passage: 0, offset: former.length } }
    await open(quoteLink([{ id, text: former }], whole))
    expect(await note()).toContain(`This read “${former}”`)
    expect(await note()).toContain(`It now reads “${present}”`)
    expect(await markedWords(page)).toBe(present)
    const link = await page.$eval(`${NOTE} a`, ({ href }) => href)
    await page.goto('about:blank')
    await page.goto(link)
    await expect.poll(() => markedWords(page)).toBe(former)
  })

  test('that was merged into another marks its words there', async () => {
    await open(`#${idOf(article, PASSAGES.merged)}`)
    await expect.poll(() => markedWords(page)).toBe(PASSAGES.merged)
    expect(await page.$(NOTE)).toBeNull()
  })

  test('that moved leads to it', async () => {
    await open(`#${idOf(article, PASSAGES.moved)}`)
    await page.waitForFunction(() => document.querySelector(':target')?.matches('[data-passage]'))
    await nextFrames(page)
    expect(await page.$(NOTE)).toBeNull()
  })

  test('that is a removed heading shows its words', async () => {
    await open('#the-old-town')
    expect(await note()).toContain('The old town')
  })

  test.each(['#zzzz', '?p=zzzz', '#no-such-heading', '#zzzz).'])(
    'that never was says so: %s',
    async (link) => {
      await open(link)
      expect(await note()).toContain('No edition of this article has a passage with the number of this link')
      expect(await markedWords(page)).toBeUndefined()
    },
  )

  test.each(['#content', '#top', '#xtor=RSS-1', '#'])(
    'that names no passage says nothing: %s',
    async (link) => {
      await open(link)
      await nextFrames(page)
      expect(await page.$(NOTE)).toBeNull()
    },
  )

  test.each([
    ['#', '.'],
    ['#', ')'],
    ['#', '%22'],
    ['#', '%E2%80%9D.'],
    ['#', '?utm_source=mail'],
    ['?p=', ','],
    ['?p=', '%C2%BB'],
    ['?p=', '.%20'],
  ])('tolerates what got into it: %sID%s', async (before, behind) => {
    const id = idOf(article, PASSAGES.standing)
    for (const written of [id, id.toUpperCase()]) {
      await open(`${before}${written}${behind}`)
      await page.waitForFunction((own) => document.querySelector(':target')?.id === own, {}, id)
      expect(await hashOf()).toBe(`#${id}`)
    }
    await nextFrames(page)
    expect(await page.$(NOTE)).toBeNull()
  })

  test('an earlier edition says only that it has not the passage itself', async () => {
    await open('#zzzz', `${article.address}editions/1/`)
    expect(await note()).toContain('This edition of the article has no passage')
    await open('?q=Two%20equal%20paragraphs%20stand%20here', `${article.address}editions/1/`)
    expect(await note()).toContain('This edition of the article does not contain the words')
  })

  test.each([
    ['several times', 'Odesa', 'Odesa'],
    ['with a full stop that is not there', 'the grain deal.', 'the grain deal'],
    ['in other letters', 'THE GRAIN DEAL', 'the grain deal'],
    ['with the number of a note', 'were loaded1 at night', 'were loaded1 at night'],
    ['without the number of a note', 'were loaded at night', 'were loaded1 at night'],
  ])('words that are there are marked: %s', async (_, words, marked) => {
    await open(`?q=${encodeURIComponent(words)}`)
    await page.waitForFunction(() => CSS.highlights.has('quoted'))
    expect(await markedWords(page)).toBe(marked)
    expect(await page.$(NOTE)).toBeNull()
  })

  test('if the earlier editions cannot be loaded, nothing is said about them', async () => {
    const offline = await site.newPage()
    await offline.setRequestInterception(true)
    offline.on('request', (request) =>
      request.url().endsWith('history.json') ? request.abort() : request.continue(),
    )
    await offline.goto(
      `${site.address.slice(0, -1)}${article.address}?q=words%20that%20are%20not%20here%20at%20all`,
    )
    const told = await offline.waitForSelector(`${NOTE} p`)
    expect(await told?.evaluate(({ textContent }) => textContent)).toContain('could not be loaded')
    await offline.close()
  })
})

// Firefox hides text directives from scripts.
describe('a text fragment of another program', () => {
  let site: OpenSite
  let page: Page

  beforeAll(async () => {
    site = await openSite(article.project.dist, 'chrome')
    page = await site.newPage()
  })
  afterAll(() => site.close())

  test.each([
    ['with the number of a note', 'barley%20for%20Tunis%20were%20loaded1%20at'],
    ['without the number of a note', 'barley%20for%20Tunis%20were%20loaded%20at'],
    ['with a heading before it that is there no more', 'A%20derived%20heading-,Only%20the%20mayor'],
    ['with a heading behind it that is there no more', 'said%20nothing,-A%20derived%20heading'],
    ['with the label of the notes before it', 'Footnotes-,Sunflower%20oil'],
    ['with the arrow of a note', 'Sunflower%20oil%20followed.%E2%86%A9'],
    ['with a pilcrow behind it', 'would%20hold%2C%20whatever%20happens%20in%20the%20autumn.%20%C2%B6'],
    ['in the headline', 'ships%20of%20Odesa'],
    ['in the header of the page', '1%20January%202024'],
    ['in the footer', 'Every%20passage%20of%20every%20article'],
    ['in a cell', 'Polarnet-,Odesa,-100'],
  ])('is not denied: %s', async (_, directive) => {
    await page.goto('about:blank')
    await page.goto(`${site.address.slice(0, -1)}${article.address}#:~:text=${directive}`)
    await expect.poll(async () => (await markedPixels(page)).inView).toBeGreaterThan(30)
    await nextFrames(page)
    expect(await page.$(NOTE)).toBeNull()
  })

  test('of words that are here, but beside others than it says, is told apart', async () => {
    await page.goto('about:blank')
    await page.goto(`${site.address.slice(0, -1)}${article.address}#:~:text=never-,Odesa,-again`)
    const told = await page.waitForSelector(`${NOTE} p`)
    expect(await told?.evaluate(({ textContent }) => textContent)).toContain('but not beside the words')
  })

  test('of words of another article is told', async () => {
    await page.goto('about:blank')
    await page.goto(`${site.address.slice(0, -1)}${article.address}#:~:text=something%20else%20entirely`)
    const told = await page.waitForSelector(`${NOTE} p`)
    expect(await told?.evaluate(({ textContent }) => textContent)).toContain(
      'No edition of this article contains',
    )
  })
})

describe.each(ENGINES)('without scripts, in %s', (engine) => {
  let scripted: OpenSite
  let open: Page
  let plain: OpenSite
  let page: Page

  beforeAll(async () => {
    scripted = await openSite(article.project.dist, engine)
    open = await scripted.newPage()
    plain = await openSite(article.project.dist, engine, { preferences: { 'javascript.enabled': false } })
    page = await plain.newPage()
    // A small view, because it is photographed often.
    await page.setViewport({ width: 800, height: 500 })
    if (engine === 'chrome') await page.setJavaScriptEnabled(false)
  })
  afterAll(() => Promise.all([scripted.close(), plain.close()]))

  test('a link to a removed passage opens the disclosure with its words', async () => {
    const id = idOf(article, PASSAGES.removed)
    await page.goto(`${plain.address.slice(0, -1)}${article.address}#${id}`)
    const shown = () =>
      page.evaluate((own) => {
        const words = document.getElementById(own)
        const { top = -1 } = words?.getBoundingClientRect() ?? {}
        return words?.checkVisibility({ contentVisibilityAuto: true }) && top >= 0 && top < innerHeight
          ? words.textContent
          : ''
      }, id)
    await expect.poll(shown).toBe(PASSAGES.removed)
  })

  test.each([
    ['the second of two equal cells', 'td', 'Odesa', 1],
    ['the third', 'td', 'Odesa', 2],
    ['a cell below its like', 'td', '100', 1],
    ['a word of the second of two equal items', 'li', 'Wheat', 1],
    ['the second of two equal items', 'li', 'Wheat for Cairo', 1],
    ['the second of two equal quotations', 'blockquote', 'A sailor never counts the sacks.', 1],
    ['the end of the first of two equal paragraphs', 'p', 'stand here.', 0],
    ['the beginning of the second', 'p', 'Two equal', 1],
    ['words in an item with the number of a note', 'li', 'Barley for Tunis', 0],
    ['words in a note', 'li', 'Sunflower oil', 0],
  ])('the browser marks %s', async (_, tag, words, which) => {
    const { link, id } = await linkTo(tag, words, which)
    await page.goto('about:blank')
    await page.goto(`${plain.address.slice(0, -1)}${article.address}${link}`)
    await expect.poll(async () => (await markedPixels(page, id)).inElement).toBeGreaterThan(30)
    const { inView, inElement } = await markedPixels(page, id)
    expect(inView).toBe(inElement)
  })

  /** Copies the link to words in one of several passages that have them. */
  async function linkTo(tag: string, words: string, which: number): Promise<{ link: string; id: string }> {
    await open.goto(`${scripted.address.slice(0, -1)}${article.address}`)
    const id = await open.evaluate(
      (name, wanted, index) => {
        const passages = Array.from(document.querySelectorAll(`[data-article-body] ${name}`))
          .flatMap((element) =>
            element.matches('[data-passage]') ? element : [...element.querySelectorAll('[data-passage]')],
          )
          .filter((element) =>
            element.textContent?.replace(/\d/g, (digit) => (name === 'td' ? digit : '')).includes(wanted),
          )
        const passage = [...new Set(passages)][index]
        if (!passage) throw new Error(`There is no passage number ${index} with “${wanted}”.`)
        const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT)
        const [first = '', last = first] = wanted.match(/^\S+|\S+$/g) ?? []
        const range = document.createRange()
        let hasStart = false
        while (walker.nextNode()) {
          const { data = '' } = walker.currentNode instanceof Text ? walker.currentNode : {}
          if (!hasStart && data.includes(first)) {
            range.setStart(walker.currentNode, data.indexOf(first))
            hasStart = true
          }
          if (data.includes(last)) range.setEnd(walker.currentNode, data.indexOf(last) + last.length)
        }
        getSelection()?.removeAllRanges()
        getSelection()?.addRange(range)
        return passage.id
      },
      tag,
      words,
      which,
    )
    await open.waitForSelector('selection-toolbar:not([hidden])')
    await open.click('selection-toolbar [data-copy=link]')
    await open.waitForFunction(
      () => document.querySelector('selection-toolbar [role=status]')?.textContent === 'Copied',
    )
    const link = await open.evaluate(() => navigator.clipboard.readText())
    return { link: link.slice(link.indexOf('?')), id }
  }
})

/** Counts the pixels with the colour of a mark, in the view and in the part of it that an element has. */
async function markedPixels(page: Page, id = ''): Promise<{ inView: number; inElement: number }> {
  const box = await page.evaluate((own) => {
    const {
      left = 0,
      top = 0,
      right = 0,
      bottom = 0,
    } = document.getElementById(own)?.getBoundingClientRect() ?? {}
    return { left: left - 3, top: top - 3, right: right + 3, bottom: bottom + 3 }
  }, id)
  const { data, width } = PNG.sync.read(Buffer.from(await page.screenshot()))
  let [inView, inElement] = [0, 0]
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] !== MARK[0] || data[at + 1] !== MARK[1] || data[at + 2] !== MARK[2]) continue
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)]
    inView++
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) inElement++
  }
  return { inView, inElement }
}
