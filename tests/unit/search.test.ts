import { describe, expect, test } from 'vitest'
import { match } from '../../src/passage/link/match.ts'
import { parseLink } from '../../src/passage/link/parse-link.ts'
import { selectedWords } from '../../src/passage/passage.ts'
import { candidates } from '../../src/search/candidates.ts'
import { excerpt } from '../../src/search/excerpt.ts'
import { hitLink } from '../../src/search/hit-link.ts'
import { ADDED_HEADINGS, formatAddedHeadings, hitSection } from '../../src/search/hit-section.ts'
import { passageHits } from '../../src/search/hits.ts'
import { formsForIndex } from '../../src/search/index/index-forms.ts'
import { pageForIndex } from '../../src/search/index/indexed-page.ts'
import { searchFields } from '../../src/search/index/search-fields.ts'
import type { ArticleFragment } from '../../src/search/pagefind/article-fragment.ts'
import type { FoundArticle, FoundPlace, LanguageIndex } from '../../src/search/pagefind/language-index.ts'
import { parseQuery } from '../../src/search/query.ts'
import type { StemEvidence } from '../../src/search/stem-forms.ts'

/** A recorded result of Pagefind 1.6 for an article, reduced to what we use. */
const fragment: ArticleFragment = {
  url: '/articles/x/',
  meta: { title: 'Ships leave the harbour', date: '2024-03-05' },
  content:
    'Ships leave the harbour. A grain deal let ships leave. The deal on “no-fly grain” is older than this one. Grain',
  anchors: [
    { element: 'p', id: 'k3x9', text: 'A grain deal let ships leave.', location: 4 },
    { element: 'h2', id: 'older', text: 'The deal', location: 10 },
    { element: 'p', id: 'm2p8', text: 'The deal on “no-fly grain” is older than this one.', location: 10 },
    { element: 'li', id: 'q7rr', text: 'Grain', location: 20 },
  ],
}

/** What Pagefind says of a word that it found. */
function placeOf(word: string, location: number): FoundPlace {
  return { word, location, isForm: false, isShared: false }
}

describe('a query', () => {
  test.each([
    ['grain deal', [], [['grain', 'deal']]],
    ['"grain deal" Tehran', ['graindeal'], [['grain', 'deal', 'tehran']]],
    ['“grain  deal” «no fly»', ['graindeal', 'nofly'], [['grain', 'deal', 'no', 'fly']]],
    ['"grain de', [], [['grain', 'de']]],
    ['""', [], [[]]],
    ['  ', [], [[]]],
    ['glass—suggesting', [], [['glass', 'suggesting']]],
    ['l’eau', [], [['leau']]],
    [
      'a well-known deal',
      [],
      [
        ['a', 'wellknown', 'deal'],
        ['a', 'well', 'known', 'deal'],
      ],
    ],
    ['expan- sion', [], [['expansion'], ['expan', 'sion']]],
    ['deal deal', [], [['deal']]],
    ['Łódź', [], [['lodz']]],
    ['茶馆', [], [['cjk0px20ubq']]],
    ['运河边', [], [['cjk0seo0lgz', 'cjk0lgz0se1']]],
  ])('%s', (typed, phrases, forms) => {
    const query = parseQuery(typed)
    expect(query.phrases.map(({ letters }) => letters)).toEqual(phrases)
    expect(query.alternatives.map((alternative) => alternative.forms)).toEqual(forms)
  })
})

describe('hits', () => {
  const marked = (typed: string, article = fragment, evidence?: StemEvidence) =>
    passageHits(article, parseQuery(typed), evidence)?.passages.map(({ id, text, marks }) => [
      id,
      ...marks.map(({ start, end }) => text.slice(start, end)),
    ])
  const passage = (text: string): ArticleFragment => ({
    ...fragment,
    meta: {},
    content: text,
    anchors: [{ element: 'p', id: 'k3x9', text, location: 0 }],
  })

  test.each([
    // Words, and words that begin with the query.
    ['Libya', 'In Libya’s north', 'Libya'],
    ['liby', 'In Libya’s north', 'Libya'],
    ['expan', 'an expansionist policy', 'expansionist'],
    ['pansion', 'an expansionist policy', undefined],
    ['k', 'Khamenei', 'Khamenei'],
    ['Khamenie', 'Khamenei', undefined],
    // Elided articles, and words with an apostrophe.
    ['eau', 'De l’eau, dit-il', 'eau'],
    ["l'eau", 'De l’eau, dit-il', 'l’eau'],
    ['isola', "dell'isola", 'isola'],
    ['Oise', 'Val-d’Oise', 'Oise'],
    ['hui', 'aujourd’hui', undefined],
    ['brien', 'O’Brien', undefined],
    ["o'brien", 'O’Brien', 'O’Brien'],
    ['t', 'don’t', undefined],
    ['dont', 'I don’t', 'don’t'],
    ['roll', "rock'n'roll", undefined],
    ['rock’n’roll', "rock'n'roll", "rock'n'roll"],
    // Letters and ligatures.
    ['lodz', 'miasto Łódź', 'Łódź'],
    ['oresund', 'Øresund', 'Øresund'],
    ['thor', 'Þór', 'Þór'],
    ['aegir', 'Ægir', 'Ægir'],
    ['strasse', 'Straße', 'Straße'],
    ['Straße', 'Strasse', 'Strasse'],
    ['izmir', 'İzmir', 'İzmir'],
    ['kadın', 'kadin', 'kadin'],
    ['fine', 'a ﬁne day', 'ﬁne'],
    ['λογοσ', 'ο λόγος', 'λόγος'],
    ['еще', 'ещё', 'ещё'],
    ['мои', 'мой', undefined],
    ['काम', 'कम', undefined],
    ['か', 'が', undefined],
    // Scripts without spaces.
    ['茶馆', '运河边的茶馆很老', '茶馆'],
    ['馆茶', '运河边的茶馆很老', undefined],
    ['茶馆', '运河边的茶\n馆很老', '茶\n馆'],
    ['コンピューター', '新しいコンピューターの', 'コンピューター'],
    ['수', '기술', undefined],
    ['기술', '기술을', '기술을'],
    ['와', 'Docker와', '와'],
    // Compounds, and words that are broken at the end of a line.
    ['fly', 'a no-fly zone', 'fly'],
    ['no-fly', 'a no-fly zone', 'no-fly'],
    ['nofly', 'a no-fly zone', 'no-fly'],
    ['no-fly', 'a nofly zone', 'nofly'],
    ['no-fly', 'a no fly zone', 'no fly'],
    ['expansion', 'the expan- sion of', 'expan- sion'],
    ['expan- sion', 'the expan- sion of', 'expan- sion'],
    ['expan- sion', 'the expansion of', 'expansion'],
    ['expansion', 'the expan\u00AD sion of', 'expan\u00AD sion'],
    ['expansion', 'the expan¬ sion of', 'expan¬ sion'],
    ['international', 'an inter- na- tional', 'inter- na- tional'],
    ['well-known', 'a well- known ship', 'well- known'],
    ['wellknown', 'a well- known ship', 'well- known'],
    ['known', 'a well- known ship', 'known'],
    ['wellknown', 'a well – known ship', undefined],
    // Numbers and abbreviations.
    ['3.5', 'at 3.5 per cent', '3.5'],
    ['35', 'at 3.5 per cent', undefined],
    ['us', 'the U.S. said', 'U.S'],
    ['u.s.', 'the U.S. said', 'U.S'],
    ['U.S.', 'the US said', 'US'],
    ['U.S.', 'they told us', undefined],
    ['1000', 'at 1,000 tonnes', '1,000'],
    ['1,000', 'at 1000 tonnes', '1000'],
    ['1 000', 'at 1,000 tonnes', '1,000'],
    ['1000', 'at 1 000 tonnes', '1 000'],
    ['1000', 'at 1\u202F000 tonnes', '1\u202F000'],
    ['1234567', 'at 1.234.567 tonnes', '1.234.567'],
    ['000', 'at 1 000 tonnes', '000'],
    ['2022300', 'in 2022 300 ships', undefined],
    ['ﾃﾍﾗﾝ', 'テヘランで', 'テヘラン'],
    ['ＮＡＴＯ', 'by NATO', 'NATO'],
  ])('%s in “%s”', (typed, text, words) => {
    expect(marked(typed, passage(text))).toEqual(words === undefined ? undefined : [['k3x9', words]])
  })

  test.each([
    ['policies', 'a policy', 'policy'],
    ['eaux', 'l’eau', 'eau'],
    ['knowing', 'a well-known ship', 'known'],
    ['كتاب', 'الكتاب', 'الكتاب'],
  ])('%s has the stem of a word in “%s”', (typed, text, words) => {
    const location = text.split(' ').findIndex((word) => word.includes(words))
    const places = [placeOf('stem', location)]
    expect(marked(typed, passage(text), { places, stems: ['stem'] })).toEqual([['k3x9', words]])
    expect(marked(typed, passage(text), { places, stems: ['ste'] })).toBeUndefined()
  })

  test.each([
    ['hui', 'aujourd’hui'],
    ['hub', 'GitHub'],
    ['380', 'A380'],
    ['brien', "O'Brien"],
    ['hubs', 'GitHub'],
  ])('%s does not mark a word of which it is only a piece for Pagefind: “%s”', (typed, text) => {
    const evidence = { places: [placeOf('stem', 0)], stems: ['stem'] }
    expect(marked(typed, passage(text), evidence)).toBeUndefined()
  })

  test('an article counts as its worst word fits', () => {
    const fit = (typed: string, text: string) => passageHits(passage(text), parseQuery(typed))?.fit
    expect(fit('grain deal', 'A grain deal')).toBe(3)
    expect(fit('grain del', 'A grain deal, del')).toBe(3)
    expect(fit('grain elysee', 'Élysée grain')).toBe(2)
    expect(fit('grain dea', 'A grain deal')).toBe(1)
    expect(fit('grain quartz', 'A grain deal')).toBeUndefined()
  })

  test('separate words are marked wherever they occur, with the best passage first', () => {
    expect(marked('grain deal')).toEqual([
      ['k3x9', 'grain', 'deal'],
      ['m2p8', 'deal', 'grain'],
      ['q7rr', 'Grain'],
    ])
  })

  test('a passage with all words comes before one that repeats one of them', () => {
    const repetitive = {
      ...fragment,
      content: 'grain grain grain deal on grains',
      anchors: [
        { element: 'p', id: 'k3x9', text: 'grain grain grain', location: 0 },
        { element: 'p', id: 'm2p8', text: 'deal on grains', location: 3 },
      ],
    }
    expect(passageHits(repetitive, parseQuery('grain deal'))?.passages.map(({ id }) => id)).toEqual([
      'm2p8',
      'k3x9',
    ])
  })

  test('a passage with the words themselves comes before one with longer words', () => {
    const anchors = ['Social policies, policies of all, social', 'A social policy'].map((text, index) => ({
      element: 'p',
      id: `p${index}`,
      text,
      location: 0,
    }))
    const found = passageHits({ ...fragment, anchors }, parseQuery('social polic'))
    expect(found?.passages.map(({ id }) => id)).toEqual(['p0', 'p1'])
    const exact = passageHits({ ...fragment, anchors }, parseQuery('social policy'))
    expect(exact?.passages.map(({ id }) => id)).toEqual(['p1', 'p0'])
  })

  test('a phrase is found only if its words occur together', () => {
    expect(marked('"grain deal"')).toEqual([['k3x9', 'grain deal']])
    expect(marked('"Grain Deal" older')).toEqual([['k3x9', 'grain deal']])
  })

  test('a phrase of invisible characters is ignored', () => {
    expect(marked('"\u00AD" grain')).toEqual(marked('grain'))
  })

  test('a short word is not marked within longer words of the query', () => {
    expect(marked('a grain deal')?.[0]).toEqual(['k3x9', 'A', 'grain', 'deal'])
  })

  test('a word is found in its passage after anchors of former ids, and after references to notes', () => {
    const corrected = {
      ...fragment,
      content: 'grain 1 deal',
      anchors: [
        { element: 'p', id: 'k3x9', text: 'grain 1 deal', location: 0 },
        { element: 'span', id: 'grain-deals', text: '', location: 0 },
        { element: 'a', id: 'user-content-fnref-1', text: '1', location: 1 },
      ],
    }
    expect(
      passageHits(corrected, parseQuery('grain deal'))?.passages.map(({ id, terms }) => [id, terms]),
    ).toEqual([['k3x9', 2]])
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
    expect(passageHits(note, parseQuery('"grain deal"'))?.passages.map(({ id }) => id)).toEqual(['k3x9'])
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
    const [first] = passageHits(fragment, parseQuery('grain deal'))?.passages ?? []
    if (!first) throw new Error('There is no hit.')
    const texts = fragment.anchors.map(({ text }) => text)
    const [target] = parseLink(new URL(hitLink('/articles/x/', first, texts), 'http://localhost'))
    if (target?.kind !== 'words') throw new Error('The link names no words.')
    const found = match([first], target.address)
    expect(found && selectedWords([first], found)).toBe('grain deal')
  })
})

describe('the forms of words that Pagefind does not index', () => {
  test.each([
    ['the ships, and (3) sailors.', []],
    ['Häuser', []],
    ['glass—suggesting', ['glass', 'suggesting']],
    ['“no-fly', ['no']],
    ['l’eau', ['l', 'eau']],
    ["l'eau", ['l']],
    ['Łódź', ['lodz']],
    ['expan- sion', ['expan', 'expansion', 'sion']],
    ['expan-\n  sion', ['expan', 'expansion', 'sion']],
    ['expan - sion', []],
    ['1,000 or 1.000', ['1']],
    ['1 000 tonnes', ['1', '000', '1000']],
    ['12\u00A0345\u00A0678', ['12', '345', '678', '12345678', '345678']],
    ['go_to', ['goto']],
    ['_go_', []],
    ['茶馆', ['cjk0px20ubq', 'cjk0ubq']],
  ])('%s', (text, forms) => {
    const unknown = formsForIndex(text)
    expect(unknown.filter((form) => !forms.includes(form))).toEqual([])
    expect(forms.filter((form) => !unknown.includes(form))).toEqual([])
  })
})

describe('a page for the index', () => {
  const page = (words: string) => `<main id="content" data-pagefind-body><p>${words}</p></main>`
  test.each([
    ['words that Pagefind finds are not changed', 'LONDON — rain', 'LONDON — rain', ''],
    ['others are added behind the text', 'an expan-\nsion', 'an expan-\nsion', 'expan expansion sion'],
    ['also within markup', 'glass—<b>sug</b>gest', 'glass—<b>sug</b>gest', 'glass suggest'],
    ['and with entities', 'l&#x2019;eau', 'l&#x2019;eau', 'l eau'],
    ['no word is left out', '<u>a <del lang="en">b</del></u>', '<span>a <span lang="en">b</span></span>', ''],
  ])('%s', (_, html, indexed, forms) => {
    const added = forms && `<div data-pagefind-weight="0.9">${forms}</div>`
    expect(pageForIndex(page(html)).content).toBe(page(indexed).replace('</main>', `${added}</main>`))
  })
})

describe('what is said of an article', () => {
  const article = {
    byline: 'Ada Quill',
    publisher: 'The Łódź Gazette',
    place: undefined,
    tags: ['Rowing', 'C++'],
    date: { iso: '2023-09-17' },
  }
  const fields = searchFields(article, ['17 September 2023', '2023-09-17'])

  test('can be searched', () => {
    const metadata = fields.flatMap(({ metadata: name, content }) => (name ? [`${name}: ${content}`] : []))
    expect(metadata).toEqual([
      'byline: Ada Quill',
      'publisher: The Łódź Gazette',
      'topics: Rowing, C++',
      'dates: 17 September 2023 · 2023-09-17',
    ])
  })

  test('can be filtered and sorted by', () => {
    const filters = fields.flatMap(({ filter, content }) => (filter ? [`${filter}: ${content}`] : []))
    expect(filters).toEqual([
      'year: 2023',
      'topic: Rowing',
      'topic: C++',
      'author: Ada Quill',
      'publisher: The Łódź Gazette',
    ])
    expect(fields.at(-1)).toEqual({ content: '2023-09-17', sort: 'date' })
    expect(searchFields({ ...article, date: undefined }, []).at(-1)?.content).toBe('0000')
  })

  test('is found in all its forms, too', () => {
    const meta = '<meta name="search-publisher" content="Łódź" data-pagefind-meta="publisher[content]">'
    const page = `<head>${meta}</head><main data-pagefind-body><p>ships</p></main>`
    expect(pageForIndex(page).content).toContain('>lodz</div></main>')
  })
})

describe('the candidates of an index', () => {
  /** An index of words without endings. It answers like Pagefind 1.6. */
  function indexOf(articles: Readonly<Record<string, string>>): LanguageIndex {
    const texts = new Map(Object.entries(articles).map(([id, text]) => [id, text.split(' ')]))
    const keys = [...new Set([...texts.values()].flat())]
    const keysOf = (term: string) => {
      const longer = keys.filter((key) => key.startsWith(term))
      const shorter = keys.filter((key) => term.startsWith(key)).sort((a, b) => b.length - a.length)
      return longer.length > 0 ? longer : shorter.slice(0, 1)
    }
    const article = (id: string, text: readonly string[], found: readonly string[]): FoundArticle => ({
      id,
      score: 1,
      places: text.flatMap((word, location) =>
        found.includes(word) ? [{ ...placeOf(word, location), isForm: word === 'form' }] : [],
      ),
      words: new Set(text.filter((word) => found.includes(word))),
      metadata: new Map(),
      load: () => Promise.resolve(fragment),
    })
    return {
      language: 'en',
      search: (forms) => {
        const known = forms.map(keysOf).filter(({ length }) => length > 0)
        const found = [...texts].filter(
          ([, text]) => known.length > 0 && known.every((some) => some.some((key) => text.includes(key))),
        )
        return Promise.resolve([
          { stems: forms, articles: found.map(([id, text]) => article(id, text, known.flat())), counts: {} },
        ])
      },
    }
  }
  const far = Array.from({ length: 80 }, () => 'x').join(' ')
  const index = indexOf({
    a: 'k na run grain cjk0px2',
    b: 'a graining deal running',
    c: `grain deal ${far} old`,
    d: `deal on grain ${far} cairo`,
    e: 'human form',
  })

  test.each([
    ['grain', ['a near', 'b beginning', 'c near', 'd near']],
    ['grain deal', ['b beginning', 'c near', 'd near']],
    ['grain old', ['c stem']],
    ['grain a', ['a near', 'b beginning', 'c near', 'd near']],
    ['graini', ['b beginning']],
    ['runnin', ['b beginning']],
    ['runner', ['a shorter']],
    ['khamenie', []],
    ['aesop', []],
    ['nato', []],
    ['grain khamenie', []],
    ['grain quartz', []],
    ['grain -old', ['a near', 'b beginning', 'd near']],
    // Phrases: words that are not next to each other are not loaded.
    ['"grain deal"', ['c near']],
    ['"deal on grain"', ['d near']],
    ['"grain on deal"', []],
    ['"grain cairo"', []],
    ['"form human"', ['e stem']],
  ])('%s', async (typed, found) => {
    const all = await candidates(index, parseQuery(typed))
    expect(all.candidates.map((candidate) => `${candidate.article.id} ${candidate.found}`)).toEqual(found)
  })
})

describe('the section of a hit', () => {
  const anchor = (element: string, id: string, text: string) => ({ element, id, text, location: 0 })
  const article: ArticleFragment = {
    ...fragment,
    meta: { [ADDED_HEADINGS]: formatAddedHeadings([{ id: 'chosen', text: 'the chosen words' }]) },
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
  const hit = { id: 'k3x9', text: long, marks: [{ start, end: start + 10 }], terms: 1, fit: 3, score: 1 }

  test('shows the words that were found, with text around them, cut between words', () => {
    const parts = excerpt(hit)
    const text = parts.map((part) => part.text).join('')
    expect(parts.filter(({ isMarked }) => isMarked).map((part) => part.text)).toEqual(['grain deal'])
    expect(text).toMatch(/^…before .* the grain deal behind .*behind…$/)
    expect(text.length).toBeLessThan(300)
  })

  test('of a short passage is the whole passage', () => {
    const text = 'A grain deal.'
    const parts = excerpt({ id: 'k3x9', text, marks: [{ start: 2, end: 12 }], terms: 2, fit: 3, score: 1 })
    expect(parts.map((part) => part.text).join('')).toBe(text)
  })
})
