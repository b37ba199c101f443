import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { citationKey } from '../../src/citation/citation-key.ts'
import { type CitedArticle, cslItem } from '../../src/citation/csl-item.ts'
import type { Quotation } from '../../src/citation/quotation.ts'
import { inQuotationMarks } from '../../src/citation/quotation-marks.ts'
import { bibtex } from '../../src/citation/styles/bibtex.ts'
import { chicago } from '../../src/citation/styles/chicago.ts'
import { html } from '../../src/citation/styles/html.ts'
import { markdown } from '../../src/citation/styles/markdown.ts'
import { plain } from '../../src/citation/styles/plain.ts'
import { CITATION_STYLES } from '../../src/citation/styles.ts'
import { normalise } from '../../src/passage/flatten.ts'

const LINK = 'https://example.org/articles/typhoon/?at=0-9.a7f#k3x9:~:text=Rice%20(cheap),-now'

const STATED: CitedArticle = {
  title: { text: 'The Typhoon’s Path', generated: false },
  byline: 'Mike Wong and Anna Li',
  publisher: 'The Paper',
  date: { iso: '2022-07-27' },
  language: 'en',
}
const BARE: CitedArticle = { title: { text: 'NATO is seeking', generated: true }, language: 'en' }

function quote(
  article: CitedArticle = STATED,
  passages: readonly string[] = ['Rice is cheap now.'],
  link = LINK,
): Quotation {
  return {
    passages,
    item: cslItem(article, 'typhoon', link),
    direction: ['fa', 'ar'].includes(article.language) ? 'rtl' : 'ltr',
    date: article.date && '27 July 2022',
  }
}

const titled = (text: string): CitedArticle => ({ ...STATED, title: { text, generated: false } })

test('an article becomes a CSL-JSON item with the metadata that it declares and nothing else', () => {
  expect(cslItem(STATED, 'typhoon', LINK)).toEqual({
    id: 'typhoon',
    type: 'article-newspaper',
    title: 'The Typhoon’s Path',
    author: [{ literal: 'Mike Wong and Anna Li' }],
    'container-title': 'The Paper',
    issued: { 'date-parts': [[2022, 7, 27]] },
    URL: LINK,
    language: 'en',
  })
  expect(cslItem(BARE, 'nato', LINK)).toEqual({
    id: 'nato',
    type: 'webpage',
    title: '[NATO is seeking]',
    URL: LINK,
    language: 'en',
    custom: { titleIsSupplied: true },
  })
})

test.each([
  ['2022', [2022]],
  ['2022-07', [2022, 7]],
  ['2015-07-24T05:36+01:00', [2015, 7, 24]],
])('the date %s has no more parts than were declared', (iso, parts) => {
  expect(cslItem({ ...BARE, date: { iso } }, 'nato', LINK).issued).toEqual({ 'date-parts': [parts] })
})

describe('quotation marks', () => {
  test.each([
    ['are those of the language', 'Reis', 'de-AT', '„Reis“'],
    ['have the spaces of the language', 'Riz', 'fr', '«\u202fRiz\u202f»'],
    ['are turned by the script', 'برنج', 'fa', '«برنج»'],
    ['are English where the language is unknown', 'Rice', '', '“Rice”'],
    ['are not doubled', '“Rice,” he said.', 'en', '““Rice,” he said.”'],
    ['stay around a whole quotation', '“Rice is cheap.”', 'en', '“Rice is cheap.”'],
    ['stay whatever their style', '«Рис»', 'en', '«Рис»'],
    ['are closed where the end was not selected', '“Rice is', 'en', '“Rice is”'],
    ['are opened where the beginning was not selected', 'is cheap.”', 'en', '“is cheap.”'],
    ['are opened as the language has it', 'tani ryż”', 'pl', '„tani ryż”'],
    ['surround two quotations', '“Rice” and “wheat”', 'en', '““Rice” and “wheat””'],
    ['take straight ones for marks', '"Rice"', 'en', '"Rice"'],
    ['do not mind apostrophes', '’Tis the farmers’', 'en', '“’Tis the farmers’”'],
  ])('%s', (_, words, language, expected) => {
    expect(inQuotationMarks(words, language)).toBe(expected)
  })
})

describe('plain text', () => {
  test.each([
    [
      'has all declared fields',
      quote(),
      `“Rice is cheap now.” — Mike Wong and Anna Li, The Typhoon’s Path, The Paper, 27 July 2022, ${LINK}`,
    ],
    [
      'leaves out what is not, and has titles of the site in brackets',
      quote(BARE),
      `“Rice is cheap now.” — [NATO is seeking], ${LINK}`,
    ],
    ['is one line', quote(BARE, ['One.', 'Two.']), `“One. Two.” — [NATO is seeking], ${LINK}`],
  ])('%s', (_, quotation, expected) => {
    expect(plain(quotation)).toEqual({ text: expected })
  })
})

describe('Markdown', () => {
  test('is a block quotation with one paragraph for each passage and the source below', () => {
    expect(markdown(quote(STATED, ['One.', 'Two.'], 'https://example.org/?at=1#a')).text).toBe(
      [
        '> One.',
        '>',
        '> Two.',
        '',
        '— Mike Wong and Anna Li, [The Typhoon’s Path](https://example.org/?at=1#a), The Paper, 27 July 2022',
      ].join('\n'),
    )
  })

  test.each([
    ['prose is left alone', 'The U.S. paid $5 (no more), he said: 3-1!', undefined],
    ['emphasis', '*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
    ['a heading', '# One', '\\# One'],
    ['a list', '1. One', '1\\. One'],
    ['a rule', '---', '\\---'],
    ['a link', '[a](b)', '\\[a\\](b)'],
    ['markup', '<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['an entity', 'AT&amp;T & co', 'AT\\&amp;T & co'],
    ['an address', 'https://a.org www.a.org a@b.org', 'https\\://a.org www\\.a.org a\\@b.org'],
  ])('%s', (_, words, expected) => {
    expect(markdown(quote(BARE, [words])).text.split('\n')[0]).toBe(`> ${expected ?? words}`)
  })

  test.each(hostileTexts())('%s survives a round trip through remark', (text) => {
    expectMarkdownRoundTrip(text)
  })

  test('any text survives a round trip through remark', () => {
    fc.assert(fc.property(prose(), expectMarkdownRoundTrip), { numRuns: 500 })
  })

  function expectMarkdownRoundTrip(text: string): void {
    const tree = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(markdown(quote(titled(text), [text, text])).text)
    expect(tree.children.map(({ type }) => type)).toEqual(['blockquote', 'paragraph'])
    const [blockquote, source] = tree.children
    if (blockquote?.type !== 'blockquote' || source?.type !== 'paragraph') throw new Error('unreachable')
    expect(blockquote.children.map((child) => [child.type, textOf(child)])).toEqual([
      ['paragraph', text],
      ['paragraph', text],
    ])
    const link = source.children.find((child) => child.type === 'link')
    expect(link && textOf(link)).toBe(text)
    expect(decodeURIComponent(link?.url ?? '')).toBe(decodeURIComponent(LINK))
    expect(source.children.filter(({ type }) => type !== 'text')).toHaveLength(1)
  }
})

describe('HTML', () => {
  test('is a block quotation with its language, direction and source', () => {
    const article: CitedArticle = { title: { text: 'توفان', generated: true }, language: 'fa' }
    const { text, html: formatted } = html(quote(article, ['برنج', 'گندم'], 'https://example.org/?a=1&b=2'))
    expect(formatted).toBe(text)
    expect(text).toBe(
      '<blockquote cite="https://example.org/?a=1&amp;b=2" lang="fa" dir="rtl"><p>برنج</p><p>گندم</p></blockquote>\n' +
        '<p>— <a href="https://example.org/?a=1&amp;b=2" lang="fa" dir="rtl">[توفان]</a></p>',
    )
  })

  test.each(hostileTexts())('%s survives a round trip through an HTML parser', (text) => {
    expectHtmlRoundTrip(text)
  })

  test('any text survives a round trip through an HTML parser', () => {
    fc.assert(fc.property(prose(), expectHtmlRoundTrip))
  })

  function expectHtmlRoundTrip(text: string): void {
    const link = `https://example.org/?${text}`
    const article = { ...titled(text), byline: text, publisher: text }
    const { document } = parseHTML(`<body>${html(quote(article, [text, text], link)).text}</body>`)
    expect(Array.from(document.querySelectorAll('body *'), ({ localName }) => localName)).toEqual([
      'blockquote',
      'p',
      'p',
      'p',
      'a',
    ])
    expect(document.querySelector('blockquote')?.textContent).toBe(text + text)
    expect(document.querySelector('blockquote')?.getAttribute('cite')).toBe(link)
    expect(document.querySelector('a')?.textContent).toBe(text)
    expect(document.querySelector('a')?.getAttribute('href')).toBe(link)
  }
})

describe('BibTeX', () => {
  test('is an entry with a key and the quoted words as its annotation', () => {
    expect(bibtex(quote()).text).toBe(
      [
        '@online{wong2022typhoons,',
        '  author = {{Mike Wong and Anna Li}},',
        '  title = {{The Typhoon’s Path}},',
        '  organization = {{The Paper}},',
        '  date = {2022-07-27},',
        `  url = {${LINK}},`,
        '  annote = {Rice is cheap now.},',
        '}',
      ].join('\n'),
    )
  })

  test('has no empty fields', () => {
    expect(bibtex(quote(BARE)).text).toBe(
      `@online{nato,\n  title = {{[NATO is seeking]}},\n  url = {${LINK}},\n  annote = {Rice is cheap now.},\n}`,
    )
  })

  test('special characters of TeX are escaped, and braces are removed', () => {
    const { text } = bibtex(quote(titled('50% & #1_{x}')))
    expect(text).toContain('title = {{50\\% \\& \\#1\\_\\textbraceleft{}x\\textbraceright{}}}')
  })

  test('braces are balanced for any text', () => {
    fc.assert(
      fc.property(prose(), (text) => {
        const entry = bibtex(
          quote({ ...titled(text), byline: text }, [text], `https://example.org/${text}`),
        ).text
        const braces = entry.match(/[{}]/g) ?? []
        const depths = braces.map((_, index) =>
          braces.slice(0, index + 1).reduce((depth, brace) => depth + (brace === '{' ? 1 : -1), 0),
        )
        // Only the last brace ends the entry.
        expect(depths.indexOf(0)).toBe(depths.length - 1)
      }),
    )
  })

  test.each([
    ['last name, year, word', STATED, 'wong2022typhoons'],
    ['the publisher where nobody is named', { ...STATED, byline: undefined }, 'thepaper2022typhoons'],
    ['no accents', { ...STATED, byline: 'José Núñez' }, 'nunez2022typhoons'],
    ['the word first where there is neither', { ...BARE, date: { iso: '2022-07' } }, 'nato2022'],
    ['a letter first', { ...BARE, title: { text: '50 dead', generated: false } }, 'q50'],
  ])('the key has %s', (_, article, expected) => {
    expect(citationKey(cslItem(article, 'id', LINK))).toBe(expected)
  })

  test('every key is ASCII, begins with a letter and never changes', () => {
    fc.assert(
      fc.property(prose(), prose(), (text, byline) => {
        const item = cslItem({ ...titled(text), byline }, 'id', LINK)
        expect(citationKey(item)).toMatch(/^[a-z][a-z0-9]*$/)
        expect(citationKey(item)).toBe(citationKey(item))
      }),
    )
    const persian = (text: string) =>
      citationKey(cslItem({ ...titled(text), byline: undefined, publisher: undefined }, 'id', LINK))
    expect(persian('توفان')).not.toBe(persian('برنج'))
  })
})

describe('a Chicago note', () => {
  test.each([
    [
      'has all declared fields',
      STATED,
      `Mike Wong and Anna Li, “The Typhoon’s Path,” The Paper, July 27, 2022, ${LINK}.`,
    ],
    ['has a description in place of a title', BARE, `[NATO is seeking], ${LINK}.`],
    [
      'has only the known parts of a date',
      { ...BARE, date: { iso: '2022-07' } },
      `[NATO is seeking], July 2022, ${LINK}.`,
    ],
    [
      'has single marks within a title',
      { ...BARE, title: { text: '“Rice” is cheap.', generated: false } },
      `“‘Rice’ is cheap,” ${LINK}.`,
    ],
    [
      'keeps question marks and abbreviations',
      { ...BARE, title: { text: 'Who rules the U.S.', generated: false } },
      `“Who rules the U.S.,” ${LINK}.`,
    ],
  ])('%s', (_, article, note) => {
    expect(chicago(quote(article)).text).toBe(`“Rice is cheap now.”\n\n${note}`)
  })
})

test.each(CITATION_STYLES)('the style $name loses no text of an article', ({ format }) => {
  const { text } = format(quote(STATED, ['Rice is cheap', 'and wheat.']))
  for (const part of [
    'Rice is cheap',
    'and wheat',
    'Mike Wong',
    'The Typhoon',
    'Path',
    'The Paper',
    '2022',
  ]) {
    expect(text).toContain(part)
  }
  expect(text.replaceAll('%28', '(').replaceAll('%29', ')')).toContain(LINK)
})

function hostileTexts(): readonly string[] {
  return [
    '"><script>alert(1)</script>',
    "O'Brien & “Sons” &amp; <!-- -->",
    '](https://evil.example) [x]: y',
    '`code` ``` ~~~ $x$ \\',
    '- [ ] task',
    '+1. [^1]: note',
    '===',
    '| a | b |',
    'www.example.org, mailto:a@b.example http://example.org/a_b_c',
    'توفان *در* راه',
    '123456789) x',
    '{\\LaTeX} % ~^',
  ]
}

/** Text as passages have it: white space is normalised, and there are no control characters. */
function prose(): fc.Arbitrary<string> {
  const special = fc.constantFrom(...'\\`*_{}[]()#+-.!|<>~&:;@="\'“”„« \n'.split(''))
  const words = fc.constantFrom(
    'www',
    'http',
    'https',
    '://',
    'a',
    'b.c',
    '1',
    'amp;',
    '#35;',
    'می‌خواهد',
    'é',
  )
  return fc
    .array(fc.oneof(special, words, fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 24 })
    .map((parts) => normalise(parts.join('').replace(/\p{C}/gu, '')).trim())
    .filter((text) => /\S/.test(text))
}
