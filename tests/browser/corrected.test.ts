import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { passagesOf, presentId } from '../../src/passage/history/history.ts'
import {
  type CorrectedSite,
  copyOfCorrected,
  correctAgain,
  correctedSite,
  correctLedger,
  QUOTED,
} from '../site/corrected-site.ts'
import { nextFrames } from './next-frames.ts'
import { addressOf, markedWords, type OpenSite, openSite } from './site.ts'

const ENGINES = ['chrome', 'firefox'] as const
let corrected: CorrectedSite

beforeAll(async () => {
  corrected = await correctedSite()
})

describe.each(ENGINES)('a link from before a correction, in %s', (engine) => {
  let site: OpenSite
  let page: Page
  /** The requests while a page is open. */
  let requests: string[]

  beforeAll(async () => {
    site = await openSite(corrected.project.dist, engine)
    page = await site.newPage()
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  })
  afterAll(() => site.close())

  async function open(link: string): Promise<void> {
    await page.goto('about:blank')
    requests = []
    await page.goto(site.address.slice(0, -1) + link)
    await page.waitForFunction(
      () =>
        document.querySelector('.quote-note') ?? document.querySelector('[data-quote-status]:not(:empty)'),
    )
  }
  const note = () => page.$eval('.quote-note p', (element) => element.textContent)
  const status = () => page.$eval('[data-quote-status]', (element) => element.textContent)
  const isFocused = (selector: string) =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
  const isInView = async (selector: string) => (await page.$(selector))?.isIntersectingViewport()

  test('marks unchanged words without a note, and does not load earlier wordings', async () => {
    await open(corrected.links.untouched)
    expect(await markedWords(page)).toBe(QUOTED.untouched)
    expect(await page.$('.quote-note')).toBeNull()
    expect(await status()).toBe(`The quoted words are highlighted: ${QUOTED.untouched}`)
    expect(requests.filter((path) => path.includes('history.json') || path.includes('old-link'))).toEqual([])
  })

  test.each(['moved', 'split', 'acrossSplit'] as const)(
    'marks words that stand elsewhere now, without a note: %s',
    async (which) => {
      await open(corrected.links[which])
      await expect.poll(() => markedWords(page)).toBe(QUOTED[which])
      expect(await page.$('.quote-note')).toBeNull()
      await page.waitForFunction(() => document.activeElement?.matches('[data-passage]'))
      expect(await addressOf(page)).toBe(
        site.address.slice(0, -1) + corrected.links[which].replace(/:~:.*/, ''),
      )
      await expect.poll(() => isInView(':focus')).toBe(true)
    },
  )

  test('keeps the focus at words that stand elsewhere now while the browser searches for them', async () => {
    await open(corrected.links.split)
    await expect.poll(() => isFocused('[data-passage]')).toBe(true)
    // Chromium gives up half a second after loading, and then takes the focus away.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)))
    expect(await isFocused('[data-passage]')).toBe(true)
    // A reader who clicks beside the text keeps the focus that this gives.
    await page.mouse.click(5, 400)
    await nextFrames(page)
    expect(await isFocused('[data-passage]')).toBe(false)
  })

  test('marks the words that replaced corrected ones, and shows the quoted wording', async () => {
    await open(corrected.links.corrected)
    expect(await markedWords(page)).toBe('NATO was present in Afghanistan for twenty years and failed there')
    expect(await note()).toBe(
      `This read “${QUOTED.corrected}” in the edition of 27 July 2022. It now reads “NATO was present in Afghanistan for twenty years and failed there”.`,
    )
    expect(await page.$$eval('.quote-note del', (all) => all.map((each) => each.textContent))).toEqual([
      'several',
      'did not succeed',
    ])
    expect(await page.$$eval('.quote-note ins', (all) => all.map((each) => each.textContent))).toEqual([
      'twenty',
      'failed',
    ])
    await expect.poll(() => isFocused('.quote-note')).toBe(true)
    await expect.poll(() => isInView('.quote-note')).toBe(true)
  })

  test('shows the whole note if the view is too small for both the note and the words', async () => {
    await page.setViewport({ width: 320, height: 420 })
    await open(corrected.links.corrected)
    // The page scrolls after it has loaded.
    await page.waitForFunction(() => {
      const { top, bottom } = document.querySelector('.quote-note')?.getBoundingClientRect() ?? {}
      return top !== undefined && bottom !== undefined && top >= 0 && bottom <= innerHeight
    })
    await page.setViewport({ width: 1280, height: 800 })
  })

  test('tells of long quotations in a line, which can be opened', async () => {
    const quoted = `This means that it even wants to cross the Caspian Sea and be present in Kazakhstan and Mongolia. As we have seen, ${QUOTED.corrected}`
    await open(`${corrected.address}?q=${encodeURIComponent(quoted)}`)
    const isShown = () => page.$eval('.quote-note p', (text) => text.checkVisibility())
    expect(await page.$eval('.quote-note summary', ({ textContent }) => textContent)).toBe(
      'These words have been corrected.',
    )
    expect(await isShown()).toBe(false)
    await expect.poll(() => isFocused('.quote-note')).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await isShown()).toBe(true)
    expect(await note()).toContain(QUOTED.corrected.slice(-20))
  })

  test('has its note before the earlier wording of the passage, and beside the words if there is room', async () => {
    await open(corrected.links.corrected)
    const order = () =>
      page.$eval('.quote-note', (element) => ({
        before: element.previousElementSibling?.matches('[data-passage]'),
        behind: element.nextElementSibling?.matches('details[data-correction]:not([open])'),
        isBeside:
          element.getBoundingClientRect().left > (element.parentElement?.getBoundingClientRect().right ?? 0),
      }))
    await expect.poll(order).toEqual({ before: true, behind: true, isBeside: false })
    await page.setViewport({ width: 1720, height: 900 })
    await expect.poll(order).toEqual({ before: true, behind: true, isBeside: true })
    await page.setViewport({ width: 1280, height: 800 })
  })

  test('leads to the quoted edition, where the words are marked', async () => {
    await open(corrected.links.corrected)
    await Promise.all([page.waitForNavigation(), page.click('.quote-note a')])
    await page.waitForFunction(() => CSS.highlights.has('quoted'))
    expect(page.url()).toContain(`${corrected.address}editions/1/`)
    expect(await markedWords(page)).toBe(QUOTED.corrected)
    expect(await page.$eval('.edition-note', (element) => element.textContent)).toContain('earlier edition')
  })

  test('shows the place of removed words, and the words themselves', async () => {
    await open(corrected.links.removed)
    expect(await markedWords(page)).toBeUndefined()
    expect(await note()).toBe(
      `These words were here in the edition of 27 July 2022 and have since been removed: “${QUOTED.removed}”.`,
    )
    const neighbours = await page.$eval('.quote-note', (element) => {
      const passages = Array.from(document.querySelectorAll('[data-passage]'))
      const isBefore = (passage: Element) =>
        Boolean(passage.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
      const before = passages.filter(isBefore).at(-1)
      const behind = passages.find((passage) => !isBefore(passage))
      return [before, behind].map((passage) => passage?.textContent?.slice(0, 20))
    })
    expect(neighbours).toEqual(['With the fall of Gad', 'During the Libyan ci'])
    await expect.poll(() => isFocused('.quote-note')).toBe(true)
  })

  test.each([
    ['tampered with', (link: string) => link.replace(/at=(\d+)/, (_, start) => `at=${Number(start) + 2}`)],
    ['of another article', (link: string) => link.replace(/#\w+/, '#zzzz')],
  ])('with words that were %s says that they were never here, and marks nothing', async (_, spoil) => {
    await open(spoil(corrected.links.corrected))
    expect(await note()).toMatch(/^No edition of this article contains the words of this link\./)
    expect(await markedWords(page)).toBeUndefined()
    await expect.poll(() => isFocused('.quote-note')).toBe(true)
  })

  test('is shown again after a reload, and a button dismisses it', async () => {
    await open(corrected.links.corrected)
    await page.reload()
    await page.waitForSelector('.quote-note')
    expect(await markedWords(page)).toContain('twenty years')
    await page.click('.quote-note button')
    expect(await page.$('.quote-note')).toBeNull()
    expect(await markedWords(page)).toBeUndefined()
    await expect.poll(() => isFocused('[data-passage]')).toBe(true)
    expect(new URL(page.url()).search).toBe('')
  })

  test('that lost its fragment still marks its words if they are unambiguous', async () => {
    await open(corrected.links.untouched.replace(/#.*/, ''))
    expect(await markedWords(page)).toBe(QUOTED.untouched)
  })

  test('?q= marks words wherever they are, follows earlier wordings, and says when it guesses', async () => {
    await open(`${corrected.address}?q=${encodeURIComponent('a fragmented, poor and insecure country')}`)
    expect(await markedWords(page)).toBe('a fragmented, poor and insecure country')
    expect(new URL(page.url()).searchParams.get('q')).toBe('a fragmented, poor and insecure country')
    await page.reload()
    await page.waitForFunction(() => CSS.highlights.has('quoted'))
    await page.keyboard.press('Escape')
    expect(await addressOf(page)).toBe(site.address.slice(0, -1) + corrected.address)
    await open(`${corrected.address}?q=${encodeURIComponent('for several years and did not succeed')}`)
    expect(await markedWords(page)).toBe('for twenty years and failed')
    expect(await note()).toMatch(/^This read “for several years and did not succeed” in the edition of/)
    await open(`${corrected.address}?q=${encodeURIComponent('a fragmented, poor and divided country')}`)
    expect(await markedWords(page)).toBe('a fragmented, poor and insecure country')
    expect(await note()).toMatch(/only a guess/)
    await open(`${corrected.address}?q=${encodeURIComponent('fragmentary land')}`)
    expect(await markedWords(page)).toBeUndefined()
    expect(await note()).toMatch(/^No edition of this article contains/)
  })

  test.each([
    [
      'that are unchanged are left to the browser',
      'fragmented%2C%20poor%20and%20insecure%20country',
      undefined,
    ],
    ['of a headline are left to the browser', 'NATO%20is%20seemingly%20seeking', undefined],
    [
      'of an earlier edition are followed from it',
      'several%20years%20and%20did%20not%20succeed',
      /^This read “several years and did not succeed” in the edition of 27 July 2022\. It now reads “twenty years and failed”/,
    ],
    [
      'that never stood so are guessed, which is said',
      'a%20fragmented%2C%20poor%20and%20divided%20country',
      /^This article does not contain the words of this link, “a fragmented, poor and divided country”\. .* only a guess/,
    ],
    [
      'that are short are not guessed',
      'fragmentary%20land',
      /^No edition of this article contains the words/,
    ],
  ])(
    'words in the link of another program %s, if the browser reveals them to scripts',
    async (_, words, said) => {
      await page.goto('about:blank')
      await page.goto(`${site.address.slice(0, -1)}${corrected.address}#:~:text=${words}`)
      if (engine === 'chrome' && said) {
        await page.waitForSelector('.quote-note')
        expect(await note()).toMatch(said)
      } else {
        if (engine === 'chrome') await page.waitForFunction(scriptHasCome)
        await nextFrames(page)
        expect(await page.$('.quote-note')).toBeNull()
      }
    },
  )

  test('?p= leads to the passage with a number from a printed page', async () => {
    const [id = ''] = corrected.ledger.editions.at(-1)?.passages.split(' ').slice(-2) ?? []
    await page.goto(`${site.address.slice(0, -1)}${corrected.address}?p=${id}`)
    await page.waitForFunction((target) => document.querySelector(':target')?.id === target, {}, id)
    expect(page.url()).toBe(`${site.address.slice(0, -1)}${corrected.address}#${id}`)
    await expect.poll(() => isInView(`#${id}`)).toBe(true)
  })

  test('the id of a removed passage leads to its words, and the id of a renamed heading to its section', async () => {
    const present = corrected.ledger.editions.at(-1)?.passages.split(' ') ?? []
    const removed = corrected.ledger.passages.find(({ id }) => !present.includes(id))?.id ?? ''
    await open(`${corrected.address}#${removed}`)
    expect(await note()).toContain(QUOTED.removed)
    expect(await page.$eval(':target', (element) => element.textContent)).toContain(QUOTED.removed)
    const renamed = corrected.ledger.headings.find(({ former }) => former)
    await page.goto('about:blank')
    await page.goto(`${site.address.slice(0, -1)}${corrected.address}#${renamed?.id ?? ''}`)
    const target = await page.$eval(':target', (element) => element.closest('[data-passage]')?.textContent)
    // Where a derived section begins may change; the ledger says where this one began.
    const place = presentId(corrected.ledger, renamed?.passage ?? '')
    const words = passagesOf(corrected.ledger, corrected.ledger.editions.length).find(
      ({ id }) => id === place,
    )
    expect(target).toContain(words?.text.slice(0, 60))
    await expect.poll(() => isInView(':target')).toBe(true)
  })
})

test('a quotation is followed through several corrections', async () => {
  const again = await copyOfCorrected(corrected, 'corrected-again')
  await correctLedger(again, (text) => text.replace('twenty years', 'a score of years'))
  await correctAgain(again, (text) => text.replace('and failed there', 'and has failed'))
  const site = await openSite(again.project.dist, 'chrome')
  try {
    const page = await site.newPage()
    await page.goto(site.address.slice(0, -1) + corrected.links.corrected)
    await page.waitForSelector('.quote-note')
    expect(await markedWords(page)).toBe(
      'NATO was present in Afghanistan for a score of years and has failed',
    )
  } finally {
    await site.close()
  }
})

/** Whether the page has loaded the script that follows links to words. */
function scriptHasCome(): boolean {
  const entries = performance.getEntriesByType('resource')
  return entries.some((entry) => entry.name.includes('/quote-link.') && entry.duration > 0)
}
