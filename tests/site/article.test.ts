import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, inject, test } from 'vitest'

const dist = inject('dist')
const NAME = '000_abd6853839a1e8d9'
const seed = readFileSync(new URL(`../../seeds/${NAME}.txt`, import.meta.url))
const [slug = ''] = readdirSync(join(dist, 'articles'))

function pageAt(path: string) {
  return parseHTML(readFileSync(join(dist, path), 'utf8')).document
}

describe('the page of an article', () => {
  const page = pageAt(`articles/${slug}/index.html`)
  const article = page.querySelector(`main[data-pagefind-body] article[data-article="${NAME}"]`)

  test('shows the headline, the date, the place, the reading time and the language', () => {
    expect(page.querySelectorAll('h1')).toHaveLength(1)
    expect(page.querySelector('h1')?.textContent).toBe(
      'NATO is seemingly seeking to spread its influence all around the world',
    )
    expect(article?.querySelector('time')?.getAttribute('datetime')).toBe('2022-07-27')
    expect(article?.querySelector('time')?.textContent).toBe('27 July 2022')
    expect(article?.querySelector('[data-place]')?.textContent).toBe('Tehran')
    expect(article?.querySelector('[data-reading-time]')?.textContent).toContain('2 minutes')
    expect(article?.getAttribute('lang')).toBe('en')
    expect(page.title).toContain('NATO is seemingly seeking')
  })

  test('marks what the site added, also for screen readers', () => {
    const note = page.querySelector('#generated-note')
    expect(note?.textContent).toContain('from the words of the article')
    const source = page.querySelector(note?.querySelector('a')?.getAttribute('href') ?? 'none')
    expect(source?.textContent).toContain(page.querySelector('h1')?.textContent)
    expect(page.querySelector('h1')?.hasAttribute('data-generated')).toBe(true)
    expect(page.querySelector('h1')?.getAttribute('aria-describedby')).toBe('generated-note')
    for (const heading of page.querySelectorAll('[data-article-body] h2')) {
      expect(heading.hasAttribute('data-generated')).toBe(true)
      expect(heading.getAttribute('aria-describedby')).toBe('generated-note')
    }
  })

  test('has contents that lead to its headings', () => {
    const links = [...page.querySelectorAll('nav[data-contents] a')]
    expect(links.length).toBeGreaterThanOrEqual(3)
    for (const link of links) {
      const target = page.getElementById(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))
      expect(target?.textContent).toBe(link.textContent)
    }
  })

  test('has the words of the seed in order, without the date', () => {
    const body = article?.querySelector('[data-article-body]')?.cloneNode(true)
    if (!body || !('querySelectorAll' in body)) throw new Error('There is no body.')
    const element = body as Element
    for (const added of element.querySelectorAll('[data-generated]')) added.remove()
    const words = (element.textContent ?? '').split(/\s+/).filter(Boolean)
    expect(words).toEqual(seed.toString('utf8').trim().split(/\s+/).slice(2))
  })

  test('offers the seed, byte for byte, with its checksum', () => {
    const source = readFileSync(join(dist, `articles/${slug}/source.txt`))
    expect(source.equals(seed)).toBe(true)
    expect(page.querySelector('[data-source-sha256]')?.textContent).toBe(
      createHash('sha256').update(seed).digest('hex'),
    )
    expect(page.querySelector(`a[href="/articles/${slug}/source.txt"]`)).not.toBeNull()
  })

  test('has one canonical address', () => {
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(
      new RegExp(`^https?://[^/]+/articles/${slug}/$`),
    )
  })

  test('marks the quotations of the text', () => {
    const quotations = [...page.querySelectorAll('q[data-quotation]')].map(({ textContent }) => textContent)
    expect(quotations).toHaveLength(3)
    expect(quotations[1]).toBe(
      'the Westerners want to expand NATO, and they will not hesitate to expand their influence wherever they can.',
    )
  })
})

describe('the other pages', () => {
  test('the home page lists the article with link, date, place and reading time', () => {
    const card = pageAt('index.html').querySelector(`article[data-article="${NAME}"]`)
    expect(card?.querySelector('a')?.getAttribute('href')).toBe(`/articles/${slug}/`)
    expect(card?.querySelector('time')?.getAttribute('datetime')).toBe('2022-07-27')
    expect(card?.textContent).toMatch(/Tehran[\s\S]*2 minutes/)
  })

  test('the search page has a field, and a link for readers without scripts', () => {
    const page = pageAt('search/index.html')
    expect(page.querySelector('input[type=search][name=q]')).not.toBeNull()
    expect(page.querySelector('noscript a[href="/"]')).not.toBeNull()
  })

  test('the page for missing addresses says so, and has a link', () => {
    const page = pageAt('404.html')
    expect(page.querySelector('h1')?.textContent).toBe('Page not found')
    expect(page.querySelector('main a[href="/"]')).not.toBeNull()
    expect(page.querySelector('main form[action="/search/"] input[name=q]')).not.toBeNull()
    expect(page.querySelector(`main a[href="/articles/${slug}/"]`)).not.toBeNull()
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
  })
})

describe('several articles', () => {
  const library = inject('libraryDist')
  const slugs = parseHTML(readFileSync(join(library, 'index.html'), 'utf8')).document.querySelectorAll(
    '[data-article] h3 a',
  )
  const order = [...slugs].map((link) => link.getAttribute('href') ?? '')

  test('are on the home page, newest first', () => {
    const home = parseHTML(readFileSync(join(library, 'index.html'), 'utf8')).document
    const dates = [...home.querySelectorAll('[data-article] time')]
    const values = dates.map((time) => time.getAttribute('datetime'))
    expect(values.length).toBeGreaterThanOrEqual(3)
    expect(values).toEqual([...values].sort().reverse())
  })

  test('have an excerpt on the home page, which says once that it is one', () => {
    const { document } = parseHTML(readFileSync(join(dist, 'index.html'), 'utf8'))
    const standfirst = document.querySelector('[data-article] [data-standfirst]')
    expect(standfirst?.hasAttribute('data-generated')).toBe(true)
    const words = (standfirst?.textContent ?? '').trim()
    expect(seed.toString('utf8').replace(/\s+/g, ' ')).toContain(words)
    const page = pageAt(`articles/${slug}/index.html`)
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toBe(words)
    const notes = [...document.querySelectorAll('[data-list-note]')]
    expect(notes.map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/excerpts/)])
  })

  test('link to the next and the previous one', () => {
    order.forEach((path, index) => {
      const { document } = parseHTML(readFileSync(join(library, decodeURI(path), 'index.html'), 'utf8'))
      const href = (rel: string) => document.querySelector(`a[rel=${rel}]`)?.getAttribute('href')
      expect(href('next')).toBe(order[index - 1])
      expect(href('prev')).toBe(order[index + 1])
    })
  })

  test('have one search index for each language, and one program for each stemmer', () => {
    const indexes: object = JSON.parse(readFileSync(join(library, 'pagefind/indexes.json'), 'utf8'))
    expect(Object.keys(indexes)).toEqual(['ar', 'de', 'en', 'fa', 'he', 'ja', 'ru', 'zh'])
    const programs = readdirSync(join(library, 'pagefind'), { recursive: true, encoding: 'utf8' })
    expect(programs.filter((path) => path.includes('wasm.')).sort()).toEqual([
      'wasm.ar.pagefind',
      'wasm.de.pagefind',
      'wasm.en.pagefind',
      'wasm.ru.pagefind',
      'wasm.unknown.pagefind',
    ])
  })
})
