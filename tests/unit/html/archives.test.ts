import { describe, expect, test } from 'vitest'
import { originalAddress } from '../../../src/ingest/parse/html/addresses/original-address.ts'
import { page, reading, SENTENCE } from './page.ts'

const ORIGINAL = 'https://example.org/x?a=b&c=d#e'

describe('the original of an address is found', () => {
  test.each([
    `https://web.archive.org/web/20200101000000/${ORIGINAL}`,
    `https://web.archive.org/web/20200101000000*/${ORIGINAL}`,
    `http://web.archive.org/web/2020im_/${ORIGINAL}`,
    `//web.archive.org/web/20200101000000id_/${ORIGINAL}`,
    `/web/20200101000000/${ORIGINAL}`,
    `https://web.archive.org/web/20200101000000/https:/example.org/x?a=b&c=d#e`,
    `https://archive.ph/o/AbC1d/${ORIGINAL}`,
    `https://archive.today/2020.01.02-030405/${ORIGINAL}`,
    `https://www.webarchive.org.uk/wayback/archive/20200101000000mp_/${ORIGINAL}`,
    `https://arquivo.pt/wayback/20200101000000/${ORIGINAL}`,
    `https://webarchive.nationalarchives.gov.uk/ukgwa/20200101000000/${ORIGINAL}`,
    `https://wayback.archive-it.org/1234/20200101000000/${ORIGINAL}`,
    `https://www.webcitation.org/query?url=${encodeURIComponent(ORIGINAL)}&date=2010-01-01`,
    `https://www.google.com/url?q=${encodeURIComponent(ORIGINAL)}&sa=D&source=editors&ust=1&usg=x`,
    `https://www.google.co.uk/url?sa=t&url=${encodeURIComponent(ORIGINAL)}&usg=x`,
    `https://l.facebook.com/l.php?u=${encodeURIComponent(ORIGINAL)}&h=x`,
    `https://t.umblr.com/redirect?z=${encodeURIComponent(ORIGINAL)}&t=x`,
    `https://out.reddit.com/t3_x?url=${encodeURIComponent(ORIGINAL)}&token=x`,
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(ORIGINAL)}&data=x`,
    `https://web.archive.org/web/2020/https://www.google.com/url?q=${encodeURIComponent(ORIGINAL)}`,
  ])('in %s', (address) => {
    expect(originalAddress(address)).toBe(ORIGINAL)
  })

  test.each([
    'https://web.archive.org/web/20200101000000/example.org/x',
    'https://web.archive.org/web/20200101000000/http:/example.org/x',
  ])('in %s', (address) => {
    expect(originalAddress(address)).toBe('http://example.org/x')
  })

  test.each([
    'https://example.org/2020/01/02/https-for-all',
    'https://example.org/login?url=https://example.org/x',
    'https://www.google.com/url?q=/search&sa=D',
    'https://www.google.com/search?q=https://example.org/x',
    'https://web.archive.org/web/',
    'https://archive.ph/AbC1d',
    '/web/index.html',
    'https://example.org/web/20200101/notes.html',
  ])('but %s is one itself', (address) => {
    expect(originalAddress(address)).toBe(address)
  })
})

const TOOLBARS = [
  `<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base"><div id="wm-ipp">12 captures, 1 Jan 2020</div></div><!-- END WAYBACK TOOLBAR INSERT -->`,
  `<div id="wm-ipp-print">The Wayback Machine - https://web.archive.org/web/2020/https://example.org/</div>`,
  `<div id="_wb_plain_banner">12 captures</div>`,
  `<div id="ukwa-banner"><p>12 captures</p></div>`,
  `<div style="border:1px solid"><div>This is Google's cache of <a href="https://example.org/">https://example.org/</a>. It has 12 captures.</div></div>`,
]

describe('a page from a web archive', () => {
  test.each(TOOLBARS)('is read without %s', async (toolbar) => {
    const { words, html, leftOut } = await reading(
      `<html><body>${toolbar}<p>${SENTENCE} <a href="https://web.archive.org/web/20200101000000/https://example.org/x">See here</a>.</p></body></html>`,
    )
    expect(words).toBe(`${SENTENCE} See here.`)
    expect(html).toContain('href="https://example.org/x"')
    expect(leftOut.map(({ reason }) => reason)).toContain('archive-toolbar')
  })

  test('of archive.today is read without what surrounds it', async () => {
    const { words, html } = await reading(
      `<html><body><center><div id="HEADER"><table><tr><td>archive.ph webpage capture</td><td>Saved from</td></tr></table></div><div id="CONTENT"><p>${SENTENCE} <a href="https://archive.ph/o/AbC1d/https://example.org/x">See here</a>.</p></div></center></body></html>`,
    )
    expect(words).toBe(`${SENTENCE} See here.`)
    expect(html).toContain('href="https://example.org/x"')
  })

  test('has the original addresses of its pictures and of the article', async () => {
    const { article, html } = await page(
      `<html><head><link rel="canonical" href="https://web.archive.org/web/20200101000000/https://example.org/story"></head><body><p>${SENTENCE}</p><img alt="A bridge" src="/web/20200101000000im_/https://example.org/a.png"><p>Once <a href="https://web.archive.org/web/20200101000000/https://web.archive.org/web/2010/https://example.org/">archived</a>.</p></body></html>`,
    )
    expect(article.published).toBe('https://example.org/story')
    expect(html).toContain('href="https://example.org/a.png"')
    // The author linked to the archive.
    expect(html).toContain('href="https://web.archive.org/web/2010/https://example.org/"')
  })
})

test('a link to an archive in any other page stays', async () => {
  const archived = 'https://web.archive.org/web/20200101000000/https://example.org/x'
  const { html } = await page(
    `<p>${SENTENCE} <a href="https://example.org/">Report</a>, <a href="${archived}">archived</a>.</p>`,
  )
  expect(html).toContain(`href="${archived}"`)
})
