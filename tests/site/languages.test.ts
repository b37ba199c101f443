import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, inject, test } from 'vitest'
import { LANGUAGES, stringsFor } from '../../src/strings/strings.ts'

const dist = inject('libraryDist')
const pageAt = (path: string) =>
  parseHTML(readFileSync(join(dist, path, 'index.html'), 'utf8')).document.documentElement
const articles = readdirSync(join(dist, 'articles')).map((slug) => pageAt(`articles/${slug}`))
const ofLanguage = (language: string) => {
  const page = articles.find((each) => each.querySelector(`article[lang="${language}"]`))
  if (!page) throw new Error(`There is no article in ${language}.`)
  return page
}

describe.each([
  ['de', 'de', 'ltr'],
  ['fa', 'fa', 'rtl'],
  ['zh-Hans', 'zh', 'ltr'],
  ['ar', 'ar', 'rtl'],
  ['ja', 'ja', 'ltr'],
  ['ru', 'ru', 'ltr'],
  ['en', 'en', 'ltr'],
])('the page of an article in %s', (language, file, direction) => {
  const page = ofLanguage(language)
  const strings = stringsFor(file)

  test('declares its language and direction', () => {
    expect([page.lang, page.dir]).toEqual([language, direction])
  })

  test('speaks that language, in the frame, in the body and to the scripts', () => {
    const textOf = (selector: string) => page.querySelector(selector)?.textContent?.trim()
    expect(textOf('.skip-link')).toBe(strings.skipToContent)
    expect(textOf('.search-link')).toBe(strings.search)
    expect(textOf('.article-source dt')).toBe(strings.source)
    expect(textOf('[data-copy=link]')).toBe(strings.copyLink)
    expect(page.querySelector('[data-search-dialog]')?.getAttribute('aria-label')).toBe(strings.searchLabel)
    const [before] = strings.passageLink.split('{number}')
    expect(
      page
        .querySelector('[data-passage-link]')
        ?.getAttribute('aria-label')
        ?.startsWith(before ?? ''),
    ).toBe(true)
  })

  test('has no language on the words of the site, which the page has', () => {
    for (const selector of ['.article-source', 'selection-toolbar', '[data-reading-time] bdi']) {
      const found = page.querySelector(selector)
      expect([selector, found?.hasAttribute('lang'), found?.hasAttribute('dir')]).toEqual([
        selector,
        false,
        false,
      ])
    }
  })

  test('has no words in another language of the interface', () => {
    const others = LANGUAGES.filter((each) => each !== file).map(stringsFor)
    const text = page.outerHTML
    for (const { footer, searchLabel, copyLink } of others)
      for (const foreign of [footer, searchLabel, copyLink])
        expect(text.includes(foreign) && foreign).toBe(false)
  })
})

test('the date of an article is found in its language, in that of the site, and as a number', () => {
  const date = ofLanguage('fa').querySelector('meta[name=search-dates]')?.getAttribute('content')
  for (const written of ['۱۳ اسفند ۱۴۰۲', '3 March 2024', '2024-03-03']) expect(date).toContain(written)
})

test('a passage in another direction than its article has that of its letters', () => {
  const page = ofLanguage('he')
  expect([page.lang, page.dir, page.querySelector('article')?.getAttribute('dir')]).toEqual([
    'en',
    'ltr',
    'rtl',
  ])
  const passages = [...page.querySelectorAll('[data-article-body] p')]
  expect(passages.map((each) => each.getAttribute('dir'))).toEqual([null, 'ltr', null])
})

test.each(['', 'archive', 'search', 'about', 'languages'])(
  'the page /%s speaks the language of the site',
  (path) => {
    expect([pageAt(path).lang, pageAt(path).dir]).toEqual(['en', 'ltr'])
    expect(pageAt(path).querySelector('.skip-link')?.textContent).toBe(stringsFor('en').skipToContent)
  },
)

test('each language is a script of its own, and no page loads one before the search is opened', () => {
  const scripts = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.js'))
  const holding = LANGUAGES.map((language) => {
    const { footer } = stringsFor(language)
    return scripts.filter((name) => readFileSync(join(dist, '_astro', name), 'utf8').includes(footer))
  })
  for (const names of holding) expect(names).toHaveLength(1)
  expect(new Set(holding.flat()).size).toBe(LANGUAGES.length)
  for (const page of articles) for (const [name] of holding) expect(page.outerHTML).not.toContain(name)
})
