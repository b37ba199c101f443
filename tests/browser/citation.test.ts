import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type OpenSite, openSite, selectWords } from './site.ts'

const ENGINES = ['chrome', 'firefox'] as const
const WORDS = 'the danger of NATO’s expansionist policy'
const TOOLBAR = 'selection-toolbar:not([hidden])'
/** Longer than the toolbar waits before it reacts to a selection. */
const LONGER_THAN_REST = 400

describe.each(ENGINES)('quoting with a citation in %s', (engine) => {
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

  test.each([
    ['plain', /^“the danger[^”]+” — \[NATO is [^\]]+\], 27 July 2022, http\S+$/],
    ['markdown', /^> the danger[^\n]+\n\n— \[\\\[NATO is [^\n]+\\\]\]\(http[^\s()]+\), 27 July 2022$/],
    [
      'html',
      /^<blockquote cite="http[^"]+" lang="en" dir="ltr"><p>the danger[^<]+<\/p><\/blockquote>\n<p>— <a /,
    ],
    ['bibtex', /^@online\{nato2022,\n {2}title = \{\{\[NATO is [^\n]+\n {2}date = \{2022-07-27\},\n/],
    ['chicago', /^“the danger[^”]+”\n\n\[NATO is [^\]]+\], July 27, 2022, http\S+\.$/],
  ])('in the style %s', async (style, expected) => {
    await selectAndWait(page)
    await page.select(`${TOOLBAR} select`, style)
    await copyQuote(page)
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(expected)
    expect(copied).toContain(WORDS)
  })

  test.each([
    ['by the clipboard', () => {}],
    ['if the browser can copy only one format', () => Reflect.deleteProperty(globalThis, 'ClipboardItem')],
    [
      'where the page may not use the clipboard',
      () => {
        Clipboard.prototype.write = () => Promise.reject(new DOMException('', 'NotAllowedError'))
      },
    ],
  ])('HTML is copied as formatted text, too: %s', async (_, restrict) => {
    await selectAndWait(page)
    await page.select(`${TOOLBAR} select`, 'html')
    await page.evaluate(restrict)
    await copyQuote(page)
    await pasteIntoEditor(page)
    const pasted = await page.$eval('#editor', (editor) => ({
      quote: editor.querySelector('blockquote')?.textContent,
      link: editor.querySelector('a')?.href,
      text: editor.textContent,
    }))
    expect(pasted.quote).toBe(WORDS)
    expect(pasted.link).toContain('?at=')
    expect(pasted.text).not.toContain('<')
  })

  test('the chosen style is remembered', async () => {
    await selectAndWait(page)
    await page.select(`${TOOLBAR} select`, 'chicago')
    await selectAndWait(page)
    expect(await page.$eval(`${TOOLBAR} select`, ({ value }) => value)).toBe('chicago')
    await copyQuote(page)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('July 27, 2022')
    await page.evaluate(() => localStorage.clear())
  })

  test('if storage is forbidden, a choice lasts as long as the page is open', async () => {
    const strict = await site.newPage()
    await strict.evaluateOnNewDocument(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('', 'SecurityError')
        },
      })
    })
    await selectAndWait(strict)
    await strict.select(`${TOOLBAR} select`, 'bibtex')
    await selectWords(strict, 'global community')
    // The toolbar moves to the words.
    await rest()
    await copyQuote(strict)
    expect(await strict.evaluate(() => navigator.clipboard.readText())).toMatch(/^@online/)
    await strict.close()
  })

  test('the list of styles can be opened with the mouse, and the selection and the toolbar stay', async () => {
    await selectAndWait(page)
    await page.click(`${TOOLBAR} select`)
    await rest()
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('select')
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(WORDS)
    expect(await page.$(TOOLBAR)).not.toBeNull()
    await page.select(`${TOOLBAR} select`, 'markdown')
    await rest()
    await copyQuote(page)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`> ${WORDS}`)
    await page.click('[data-passage]')
    await page.waitForSelector(TOOLBAR, { hidden: true })
    await page.evaluate(() => localStorage.clear())
  })

  test('if the system clears the selection when the list opens, the toolbar keeps its words', async () => {
    await selectAndWait(page)
    await page.focus(`${TOOLBAR} select`)
    await page.evaluate(() => getSelection()?.removeAllRanges())
    await rest()
    await copyQuote(page)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(WORDS)
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    await page.waitForSelector(TOOLBAR, { hidden: true })
  })

  test('a style can be chosen by keyboard, and Escape returns the focus', async () => {
    await selectAndWait(page)
    const passage = await page.evaluate(() => {
      const element = getSelection()?.anchorNode?.parentElement?.closest<HTMLElement>('[data-passage]')
      element?.setAttribute('tabindex', '-1')
      element?.focus()
      return element?.id
    })
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('data-copy') ?? document.activeElement?.localName,
      )
    const path: unknown[] = []
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Tab')
      path.push(await focused())
    }
    expect(path).toEqual(['link', 'short', 'quote', 'select'])
    await page.keyboard.type('c')
    expect(await page.$eval(`${TOOLBAR} select`, ({ value }) => value)).toBe('chicago')
    await rest()
    await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    await page.keyboard.up('Shift')
    expect(await focused()).toBe('quote')
    await page.keyboard.press('Enter')
    await waitForStatus(page, 'Copied')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('July 27, 2022')
    await page.keyboard.press('Escape')
    await rest()
    expect(await page.$(TOOLBAR)).toBeNull()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(passage)
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(WORDS)
    await page.evaluate(() => localStorage.clear())
  })

  test.each([
    ['succeeds', undefined, ''],
    ['is cancelled', 'AbortError', ''],
    ['fails', 'NotAllowedError', 'The link could not be shared. Here it is: http'],
  ])('words are shared if the system can, and sharing %s', async (_, failure, message) => {
    const sharing = await site.newPage()
    await sharing.evaluateOnNewDocument((name) => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.documentElement.dataset.shared = JSON.stringify(data)
          return name ? Promise.reject(new DOMException('', name)) : Promise.resolve()
        },
      })
    }, failure)
    await selectAndWait(sharing)
    await sharing.click(`${TOOLBAR} [data-share]`)
    await sharing.waitForFunction(() => document.documentElement.dataset.shared !== undefined)
    await rest()
    expect(JSON.parse((await sharing.$eval('html', ({ dataset }) => dataset.shared)) ?? '')).toEqual({
      title: expect.stringMatching(/^\[NATO is /),
      text: `“${WORDS}”`,
      url: expect.stringMatching(/^http\S+\?at=/),
    })
    expect(await status(sharing)).toMatch(new RegExp(`^${message}`))
    if (!message) expect(await status(sharing)).toBe('')
    await sharing.close()
  })

  test('there is no button for sharing if the system cannot share', async () => {
    const alone = await site.newPage()
    await alone.evaluateOnNewDocument(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
    await selectAndWait(alone)
    expect(await alone.$eval('[data-share]', (button) => button.checkVisibility())).toBe(false)
    await alone.close()
  })

  test('the toolbar fits into a view of 320 pixels', async () => {
    const small = await site.newPage()
    await small.setViewport({ width: 320, height: 640 })
    await small.evaluateOnNewDocument(() =>
      Object.defineProperty(navigator, 'share', { value: () => Promise.resolve() }),
    )
    await selectAndWait(small)
    for (const style of ['plain', 'chicago']) {
      await small.select(`${TOOLBAR} select`, style)
      const edges = await small.$$eval(`${TOOLBAR}, ${TOOLBAR} *:not(option)`, (parts) =>
        parts.map((part) => part.getBoundingClientRect()).flatMap(({ left, right }) => [left, right]),
      )
      expect(Math.min(...edges)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...edges)).toBeLessThanOrEqual(320)
    }
    expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await small.evaluate(() => localStorage.clear())
    await small.close()
  })

  async function selectAndWait(target: Page): Promise<void> {
    await target.goto(article)
    await selectWords(target, WORDS)
    await target.waitForSelector(TOOLBAR)
  }
})

async function copyQuote(page: Page): Promise<void> {
  await page.click(`${TOOLBAR} [data-copy=quote]`)
  await waitForStatus(page, 'Copied')
}

async function waitForStatus(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (expected) => document.querySelector('selection-toolbar [role=status]')?.textContent === expected,
    {},
    text,
  )
}

function status(page: Page): Promise<string> {
  return page.$eval('selection-toolbar [role=status]', ({ textContent }) => textContent)
}

/** Pastes into an editor that accepts formatted text, as a person would. */
async function pasteIntoEditor(page: Page): Promise<void> {
  await page.evaluate(() => {
    const editor = document.createElement('div')
    editor.id = 'editor'
    editor.contentEditable = 'true'
    document.body.append(editor)
    editor.focus()
  })
  await page.keyboard.down('Control')
  await page.keyboard.press('v')
  await page.keyboard.up('Control')
  await page.waitForFunction(() => document.querySelector('#editor')?.textContent)
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LONGER_THAN_REST))
}
