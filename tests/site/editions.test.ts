import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, test } from 'vitest'
import { passagesOf } from '../../src/passage/history/history.ts'
import { type CorrectedSite, correctedSite } from './corrected-site.ts'

let site: CorrectedSite
/** Returns the document at an address of the site. */
const open = async (address: string) =>
  parseHTML(await readFile(join(site.project.dist, address, 'index.html'), 'utf8')).document
const textsOf = (root: ParentNode, selector: string) =>
  Array.from(root.querySelectorAll(selector), ({ textContent }) => textContent.replace(/\s+/g, ' ').trim())

beforeAll(async () => {
  site = await correctedSite()
})

describe('corrections without scripts', () => {
  test('a corrected passage has a disclosure with the date and the earlier wording, with removed words marked', async () => {
    const page = await open(site.address)
    const [id] = site.ledger.passages.flatMap(({ id, texts }) =>
      Object.keys(texts).length === 2 && id !== 'jdhh' ? id : [],
    )
    const disclosure = page.querySelector(`#${id} + details`)
    expect(disclosure?.querySelector('summary')?.textContent).toBe(
      'Corrected on 3 August 2022: earlier wording',
    )
    expect(disclosure?.querySelector('p')?.textContent).toContain(
      'NATO was present in Afghanistan for several years and did not succeed there',
    )
    expect(textsOf(page, 'details[data-correction=corrected] del')).toEqual(['several', 'did not succeed'])
  })

  test('passages that were only moved or divided have no disclosure', async () => {
    expect(textsOf(await open(site.address), 'details[data-correction] summary')).toEqual([
      'Corrected on 3 August 2022: earlier wording',
      'A passage was removed here on 3 August 2022',
    ])
  })

  test('the place of a removed passage has its words and its id', async () => {
    const page = await open(site.address)
    const removed = page.querySelector('details[data-correction=removed]')
    expect(removed?.querySelector('p')?.textContent).toMatch(/^During these years, NATO not only/)
    const present = site.ledger.editions.at(-1)?.passages.split(' ') ?? []
    const gone = site.ledger.passages.find(({ id }) => !present.includes(id))
    expect(removed?.querySelector('p')?.id).toBe(gone?.id)
  })

  test('every former id still leads somewhere, and no id is there twice', async () => {
    const page = await open(site.address)
    const ids = Array.from(page.querySelectorAll('[id]'), ({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id } of [...site.ledger.passages, ...site.ledger.headings]) expect(ids).toContain(id)
  })

  test('disclosures are marked as the site’s, and are not part of the article', async () => {
    const page = await open(site.address)
    for (const element of page.querySelectorAll('[data-article-body] [data-generated]')) element.remove()
    const words = textsOf(page, '[data-passage]')
    expect(words).toEqual(passagesOf(site.ledger, 2).map(({ text }) => text))
  })

  test('the page says under the headline when and why it was corrected, and so does the list', async () => {
    const page = await open(site.address)
    const [line, ...others] = textsOf(page, 'header [data-corrected-on]')
    expect(line?.replace(/\s+/g, ' ')).toBe(
      'Corrected 3 August 2022: The interview was misquoted. Changes, word by word',
    )
    expect(others).toEqual([])
    expect(page.querySelector('[data-corrected-on] a')?.getAttribute('href')).toBe(`${site.address}changes/`)
    expect(textsOf(await open('/'), '[data-correction-date]')).toEqual(['Corrected 3 August 2022'])
  })

  test('the feed and the sitemap have the correction', async () => {
    const read = (name: string) => readFile(join(site.project.dist, name), 'utf8')
    const feed = await read('feed.xml')
    expect(feed).toContain('<summary>Corrected 3 August 2022: The interview was misquoted.</summary>')
    expect(feed).toContain(`${site.address}changes/#edition-2"/>`)
    expect(await read('sitemap.xml')).toContain(`${site.address}</loc><lastmod>2022-08-03</lastmod>`)
    const head = (await open(site.address)).querySelector('link[type="application/atom+xml"]')
    expect(head?.getAttribute('href')).toBe('/feed.xml')
  })

  test('the end of the page lists the editions', async () => {
    const page = await open(site.address)
    expect(textsOf(page, '[data-editions] li')).toEqual([
      'Current text 3 August 2022',
      'Edition 1 27 July 2022',
    ])
    const links = Array.from(page.querySelectorAll('[data-editions] a'), (link) => link.getAttribute('href'))
    expect(links).toEqual([`${site.address}editions/1/`, `${site.address}changes/`])
  })

  test('an earlier edition has a complete page, marked as such, with its own ids, and is not indexed', async () => {
    const page = await open(`${site.address}editions/1/`)
    expect(textsOf(page, '[data-passage]')).toEqual(passagesOf(site.ledger, 1).map(({ text }) => text))
    expect(Array.from(page.querySelectorAll('[data-passage]'), ({ id }) => id)).toEqual(
      passagesOf(site.ledger, 1).map(({ id }) => id),
    )
    expect(page.querySelector('.edition-note')?.textContent).toMatch(
      /Edition 1.*27 July 2022.*earlier edition/s,
    )
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(
      new RegExp(`${site.address}$`),
    )
    expect(page.querySelector('[data-pagefind-body]')).toBeNull()
    expect(existsSync(join(site.project.dist, site.address, 'editions/2'))).toBe(false)
  })

  test('the changes are compared word by word', async () => {
    const page = await open(`${site.address}changes/`)
    expect(textsOf(page, '[data-changes] [data-change=corrected] del')).toEqual([
      'several',
      'did not succeed',
    ])
    expect(textsOf(page, '[data-changes] [data-change=corrected] ins')).toEqual(['twenty', 'failed'])
    expect(textsOf(page, '[data-change=removed]')[0]).toMatch(/^During these years/)
    expect(textsOf(page, '[data-change=added]')).toEqual([])
    expect(page.querySelector('.reason')?.textContent).toContain('The interview was misquoted.')
  })

  test('in long runs of unchanged passages, only those beside a change are shown', async () => {
    const page = await open(`${site.address}changes/`)
    expect(page.querySelectorAll('[data-changes] [data-change]')).toHaveLength(
      passagesOf(site.ledger, 2).length + 1,
    )
    const closed = Array.from(page.querySelectorAll('[data-changes] details'), (details) => [
      details.querySelector('summary')?.textContent,
      details.querySelectorAll('[data-change=same]').length,
      details.querySelectorAll(':not([data-change=same])[data-change]').length,
    ])
    expect(closed).toEqual([['3 unchanged passages', 3, 0]])
  })

  test('a passage that moved is told with both places, on the changes page and among all corrections', async () => {
    const changes = await open(`${site.address}changes/`)
    expect(changes.querySelectorAll('[data-change=moved]')).toHaveLength(1)
    const [told, ...others] = textsOf(changes, '[data-moved]')
    expect(told).toMatch(/^Moved: it was after “.+”; it is now after “.+”\./)
    expect(others).toEqual([])
    const corrections = await open('/corrections/')
    expect(textsOf(corrections, '[data-moved]')).toEqual([expect.stringContaining(told ?? '')])
    expect(corrections.querySelector('[data-moved] a')?.getAttribute('href')).toMatch(/#[a-z0-9]+$/)
  })

  test('all corrections of the site are listed with date, reason and the changes in a line of context', async () => {
    const page = await open('/corrections/')
    expect(textsOf(page, '[data-corrected] time')).toEqual(['3 August 2022'])
    expect(textsOf(page, '[data-corrected] .reason')).toEqual(['Reason: The interview was misquoted.'])
    expect(textsOf(page, '[data-corrected] [data-change=corrected] del')).toEqual([
      'several',
      'did not succeed',
    ])
    expect(textsOf(page, '[data-corrected] [data-change=corrected] ins')).toEqual(['twenty', 'failed'])
    const [corrected = ''] = textsOf(page, '[data-corrected] [data-change=corrected]')
    expect(corrected).toMatch(/\[…\].+NATO was present in Afghanistan for/)
    expect(corrected.length).toBeLessThan(300)
    expect(textsOf(page, '[data-corrected] [data-change=removed]')[0]).toMatch(
      /^Removed:\s+During these years/,
    )
    expect(page.querySelector('[data-corrected] h3 a')?.getAttribute('href')).toBe(site.address)
    const id = page.querySelector('[data-corrected]')?.getAttribute('id')
    expect(page.querySelector('[data-corrected] .anchor')?.getAttribute('href')).toBe(`#${id}`)
  })

  test('all wordings are available to scripts', async () => {
    const history = JSON.parse(await readFile(join(site.project.dist, site.address, 'history.json'), 'utf8'))
    const { editions, headings, passages } = site.ledger
    expect(history).toEqual({ editions, headings, passages })
  })

  test('the HTML of all these pages is valid', async () => {
    const validate = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        'no-trailing-whitespace': 'off',
        'void-style': 'off',
        'doctype-style': 'off',
        'no-inline-style': 'off',
        'long-title': 'off',
        'require-sri': 'off',
        'no-raw-characters': 'off',
      },
    })
    for (const address of [
      site.address,
      `${site.address}editions/1/`,
      `${site.address}changes/`,
      '/corrections/',
    ]) {
      const report = await validate.validateString(
        await readFile(join(site.project.dist, address, 'index.html'), 'utf8'),
      )
      expect(
        report.results.flatMap(({ messages }) => messages.map(({ message }) => `${address} ${message}`)),
      ).toEqual([])
    }
  })
})
