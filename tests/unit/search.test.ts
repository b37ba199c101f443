import { describe, expect, test } from 'vitest'
import { match } from '../../src/passage/link/match.ts'
import { parseLink } from '../../src/passage/link/parse-link.ts'
import { selectedWords } from '../../src/passage/passage.ts'
import { excerpt } from '../../src/search/excerpt.ts'
import type { ArticleFragment } from '../../src/search/fragment.ts'
import { hitLink } from '../../src/search/hit-link.ts'
import { generatedHeadingKey, hitSection } from '../../src/search/hit-section.ts'
import { passageHits } from '../../src/search/hits.ts'
import { fragmentOfPage, pageForIndex } from '../../src/search/indexed-text.ts'
import { markWithin } from '../../src/search/locate.ts'
import { parseQuery } from '../../src/search/query.ts'

/** A recorded result of Pagefind 1.6 for an article, reduced to what we use. */
const fragment: ArticleFragment = {
  url: '/articles/x/',
  meta: { title: 'Ships leave the harbour', date: '2024-03-05' },
  raw_content:
    'Ships leave the harbour. A grain deal let ships leave. The deal on “no-fly grain” is older than this one. Grain',
  anchors: [
    { element: 'p', id: 'k3x9', text: 'A grain deal let ships leave.', location: 4 },
    { element: 'h2', id: 'older', text: 'The deal', location: 10 },
    { element: 'p', id: 'm2p8', text: 'The deal on “no-fly grain” is older than this one.', location: 10 },
    { element: 'li', id: 'q7rr', text: 'Grain', location: 20 },
  ],
  weighted_locations: [
    { location: 5, balanced_score: 2 },
    { location: 6, balanced_score: 2 },
    { location: 11, balanced_score: 1 },
    { location: 14, balanced_score: 1 },
  ],
}

describe('a query', () => {
  test.each([
    ['grain deal', [], 'grain deal'],
    ['"grain deal" Tehran', ['grain deal'], 'grain deal Tehran'],
    ['“grain  deal” «no fly»', ['grain deal', 'no fly'], 'grain deal no fly'],
    ['"grain de', [], 'grain de'],
    ['""', [], ''],
    ['  ', [], ''],
    ['glass—suggesting', [], 'glass suggesting'],
  ])('%s', (typed, phrases, text) => {
    expect(parseQuery(typed)).toEqual({ phrases, text })
  })
})

describe('hits', () => {
  const marked = (typed: string) =>
    passageHits(fragment, parseQuery(typed))?.map(({ id, text, marks }) => [
      id,
      ...marks.map(({ start, end }) => text.slice(start, end)),
    ])

  test('separate words are marked wherever they occur, with the best passage first', () => {
    expect(marked('grain deal')).toEqual([
      ['k3x9', 'grain', 'deal'],
      ['m2p8', 'deal', 'grain'],
    ])
  })

  test('a passage with all words comes before one that repeats one of them', () => {
    const repetitive = {
      ...fragment,
      raw_content: 'grain grain grain deal on grains',
      anchors: [
        { element: 'p', id: 'k3x9', text: 'grain grain grain', location: 0 },
        { element: 'p', id: 'm2p8', text: 'deal on grains', location: 3 },
      ],
      weighted_locations: [0, 1, 2, 3, 5].map((location) => ({ location, balanced_score: 9 - location })),
    }
    expect(passageHits(repetitive, parseQuery('grain deal'))?.map(({ id }) => id)).toEqual(['m2p8', 'k3x9'])
  })

  test('a phrase is found only if its words occur together', () => {
    expect(marked('"grain deal"')).toEqual([['k3x9', 'grain deal']])
    expect(marked('"Grain Deal" older')).toEqual([['k3x9', 'grain deal']])
  })

  test('a phrase of invisible characters is ignored', () => {
    expect(marked('"\u00AD" grain')).toEqual(marked('grain'))
  })

  test('a short word is not marked within longer words of the query', () => {
    expect(marked('a grain deal')?.[0]).toEqual(['k3x9', 'grain', 'deal'])
  })

  test('a word is found in its passage after anchors of former ids, and after references to notes', () => {
    const corrected = {
      ...fragment,
      raw_content: 'grain 1 deal',
      anchors: [
        { element: 'p', id: 'k3x9', text: 'grain1 deal', location: 0 },
        { element: 'span', id: 'grain-deals', text: '', location: 0 },
        { element: 'a', id: 'user-content-fnref-1', text: '1', location: 1 },
      ],
      weighted_locations: [0, 2].map((location) => ({ location, balanced_score: 1 })),
    }
    expect(passageHits(corrected, parseQuery('grain deal'))?.map(({ id, terms }) => [id, terms])).toEqual([
      ['k3x9', 2],
    ])
  })

  test('a phrase in a note is found once', () => {
    const anchors = ['li', 'p'].map((element) => ({ element, text: 'A grain deal.', location: 0 }))
    const note = {
      ...fragment,
      anchors: anchors.map((anchor, index) => ({
        ...anchor,
        id: ['user-content-fn-1', 'k3x9'][index] ?? '',
      })),
    }
    expect(passageHits(note, parseQuery('"grain deal"'))?.map(({ id }) => id)).toEqual(['k3x9'])
  })

  test('a syllable that matches only in part is marked as a whole', () => {
    const { mark } = markWithin('기술 ', { start: 0, end: 2 }, ['수'.normalize('NFKD')])
    expect(mark).toEqual({ start: 1, end: 2 })
  })

  test('an article without the phrase is not a hit', () => {
    expect(marked('"deal grain"')).toBeUndefined()
    expect(marked('"rain deal"')).toBeUndefined()
    expect(marked('"grain deal" "deal grain"')).toBeUndefined()
  })

  test('a phrase in the title makes the article a hit', () => {
    expect(marked('"leave the harbour"')).toEqual([])
  })

  test('a hit links to its words', () => {
    const [first] = passageHits(fragment, parseQuery('grain deal')) ?? []
    if (!first) throw new Error('There is no hit.')
    const texts = fragment.anchors.map(({ text }) => text)
    const [target] = parseLink(new URL(hitLink('/articles/x/', first, texts), 'http://localhost'))
    if (target?.kind !== 'words') throw new Error('The link names no words.')
    const found = match([first], target.address)
    expect(found && selectedWords([first], found)).toBe('grain deal')
  })
})

describe('a page for the index', () => {
  test.each([
    ['dashes separate words', '<p>glass—suggesting</p>', '<p>glass—\uFDD0 suggesting</p>'],
    [
      'also before a quotation and an element',
      '<p>he—“no”–<b>x</b></p>',
      '<p>he—\uFDD0 “no”–\uFDD0 <b>x</b></p>',
    ],
    ['dashes between spaces are not changed', '<p>LONDON — rain</p>', '<p>LONDON — rain</p>'],
    [
      'no word is left out',
      '<p><u>a <del lang="en">b</del></u> <ul></ul></p>',
      '<p><span>a <span lang="en">b</span></span> <ul></ul></p>',
    ],
  ])('%s', (_, html, indexed) => {
    expect(pageForIndex(html)).toBe(indexed)
  })

  test('is restored exactly', () => {
    const anchor = { element: 'p', id: 'k3x9', location: 0 }
    const returned = {
      ...fragment,
      meta: { title: 'Glass—\uFDD0 clear' },
      raw_content: 'glass—\uFDD0 clear…\uFDD0',
      anchors: [{ ...anchor, text: 'glass—\uFDD0 clear…\uFDD0' }],
    }
    expect(fragmentOfPage(returned)).toMatchObject({
      meta: { title: 'Glass—clear' },
      anchors: [{ ...anchor, text: 'glass—clear…' }],
    })
  })
})

describe('the section of a hit', () => {
  const anchor = (element: string, id: string, text: string) => ({ element, id, text, location: 0 })
  const article: ArticleFragment = {
    ...fragment,
    meta: { [generatedHeadingKey('chosen')]: 'the chosen words' },
    anchors: [
      anchor('p', 'k3x9', 'The opening.'),
      anchor('h2', 'chosen', ''),
      anchor('p', 'm2p8', 'Under a chosen heading.'),
      anchor('h2', 'stated', 'Stated'),
      anchor('span', 'q7rr', 'Stated'),
      anchor('p', 'w2w2', 'Under a stated heading.'),
      anchor('h3', 'within', 'Within'),
      anchor('li', 'x4x4', 'Under one of a lower level.'),
      anchor('div', 'footnote-label', ''),
      anchor('p', 'z8z8', 'A note.'),
    ],
  }

  test.each([
    ['for the opening, none', 'k3x9', undefined],
    ['with a heading that the site chose', 'm2p8', { heading: 'the chosen words', isGenerated: true }],
    ['with a heading of the author', 'w2w2', { heading: 'Stated', isGenerated: false }],
    ['the nearest of several levels', 'x4x4', { heading: 'Within', isGenerated: false }],
    ['for a heading itself, none', 'q7rr', undefined],
    ['for a note, none', 'z8z8', undefined],
    ['for a missing passage, none', 'none', undefined],
  ])('%s', (_, id, section) => {
    expect(hitSection(article, id)).toEqual(section)
  })
})

describe('an excerpt', () => {
  const long = `${'before '.repeat(40)}the grain deal ${'behind '.repeat(40)}`.trim()
  const start = long.indexOf('grain')
  const hit = { id: 'k3x9', text: long, marks: [{ start, end: start + 10 }], terms: 1, score: 1 }

  test('shows the words that were found, with text around them, cut between words', () => {
    const parts = excerpt(hit)
    const text = parts.map((part) => part.text).join('')
    expect(parts.filter(({ isMarked }) => isMarked).map((part) => part.text)).toEqual(['grain deal'])
    expect(text).toMatch(/^…before .* the grain deal behind .*behind…$/)
    expect(text.length).toBeLessThan(300)
  })

  test('of a short passage is the whole passage', () => {
    const text = 'A grain deal.'
    const parts = excerpt({ id: 'k3x9', text, marks: [{ start: 2, end: 12 }], terms: 2, score: 1 })
    expect(parts.map((part) => part.text).join('')).toBe(text)
  })
})
