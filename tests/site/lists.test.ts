import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, inject, test } from 'vitest'

const dist = inject('libraryDist')

function pageAt(path: string) {
  return parseHTML(readFileSync(join(dist, path, 'index.html'), 'utf8')).document
}

function textsOf(page: ReturnType<typeof pageAt>, selector: string): string[] {
  return [...page.querySelectorAll(selector)].map(({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  )
}

describe('the home page', () => {
  test('groups articles by day, and leads to the archive and to all lists', () => {
    const page = pageAt('')
    expect(textsOf(page, '.day > h2').slice(0, 2)).toEqual(['5 March 2024', '4 March 2024'])
    expect(page.querySelectorAll('.day [data-article]')).toHaveLength(
      page.querySelectorAll('[data-article]').length,
    )
    expect([...page.querySelectorAll('.browse a')].map((link) => link.getAttribute('href'))).toEqual([
      '/archive/',
      '/topics/',
      '/authors/',
      '/places/',
      '/languages/',
    ])
  })

  test('has the article as the first link of each entry', () => {
    const links = [...pageAt('').querySelectorAll('[data-article]')].map((entry) => entry.querySelector('a'))
    for (const link of links) expect(link?.getAttribute('href')).toMatch(/^\/articles\/[^/]+\/$/)
  })
})

describe('lists', () => {
  test('of the archive have all articles by month', () => {
    const page = pageAt('archive')
    expect(textsOf(page, '.month > h2')).toEqual(['March 2024', 'September 2023', 'July 2022', 'May 2021'])
    expect(page.querySelectorAll('[data-article]')).toHaveLength(
      pageAt('').querySelectorAll('[data-article]').length,
    )
  })

  test('of names lead to the articles that have them', () => {
    const page = pageAt('topics')
    expect([...page.querySelectorAll('[data-names] a')].map((link) => link.getAttribute('href'))).toEqual([
      '/topics/c-plus-plus/',
      '/topics/rowing/',
    ])
    expect(textsOf(pageAt('topics/rowing'), '[data-article] h3')).toEqual(['The last regatta'])
    expect(textsOf(pageAt('languages'), '[data-names] a')).toContain('Persian')
  })

  test('of places are in the letters of the articles', () => {
    expect(textsOf(pageAt('places'), '[data-names] a')).toContain('رشت')
    expect(textsOf(pageAt('places/رشت'), '[data-article] h3')).toHaveLength(1)
  })

  test('stand behind every tag, byline, place and language of an article', () => {
    const names: string[] = []
    for (const slug of readdirSync(join(dist, 'articles'))) {
      const page = pageAt(`articles/${slug}`)
      for (const link of page.querySelectorAll(
        '[data-byline] a, [data-place] a, [data-tags] a, [data-language] a',
      )) {
        names.push(link.textContent ?? '')
        const path = decodeURI(link.getAttribute('href') ?? '')
        expect(existsSync(join(dist, path, 'index.html')), path).toBe(true)
        const listed = [...pageAt(path).querySelectorAll('[data-article] h3 a')].map((each) =>
          each.getAttribute('href'),
        )
        expect(
          listed.map((href) => decodeURI(href ?? '')),
          path,
        ).toContain(`/articles/${slug}/`)
      }
    }
    expect(names).toEqual(
      expect.arrayContaining(['Ada Quill', 'C++', 'Rowing', 'Tehran', 'English', 'فارسی']),
    )
  })
})

test('related articles are named with the reason, beside the earlier and the later one', () => {
  const slugOf = (place: string) =>
    pageAt(`places/${place}`).querySelector('[data-article] h3 a')?.getAttribute('href') ?? ''
  const page = pageAt(slugOf('ankara'))
  expect(page.querySelector('[data-article] .neighbours a[rel=prev]')).not.toBeNull()
  const related = [...page.querySelectorAll('[data-related] a')].map((link) => link.getAttribute('href'))
  expect(related).toEqual([slugOf('tehran')])
  expect(textsOf(page, '[data-related] small')).toEqual(['Both name Mehdi Safari and Kazakhstan.'])
})

test('the page about the site says how many articles it has, of what time and in which languages', () => {
  const page = pageAt('about')
  expect(page.querySelector('h1')?.textContent).toBe('About Pincite')
  expect(textsOf(page, '.about-facts dd')).toEqual([
    '11 articles',
    '1 May 2021 – 5 March 2024',
    'Arabic, German, English, Persian, Hebrew, Japanese, Russian, Simplified Chinese',
  ])
})
