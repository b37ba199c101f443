import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseText } from '../../src/ingest/parse/text/parse-text.ts'
import { processorSeconds, TOO_LONG } from './processor-time.ts'
import { sharedFolder } from './shared-data.ts'

const FIXTURES = new URL('../fixtures/text/', import.meta.url)
const SEEDS = [new URL('../../seeds/', import.meta.url), new URL('../fixtures/seeds/', import.meta.url)]
const toHtml = unified().use(remarkRehype).use(rehypeStringify).freeze()

function parse(text: string) {
  const file = new VFile({ path: 'seeds/article.txt', value: new TextEncoder().encode(text) })
  const { tree, declared, consumed } = parseText(file, {})
  return { tree, stated: declared, taken: consumed, messages: file.messages }
}

/** The blocks of a text as HTML, one each. */
function blocksOf(tree: Root): readonly string[] {
  return tree.children.map((block) => toHtml.stringify(toHtml.runSync({ type: 'root', children: [block] })))
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean)
}

/** The words of a body, in order, block by block. */
function wordsInBody(tree: Root): readonly string[] {
  const texts: string[] = []
  const visit = (node: Nodes) => {
    if ('value' in node) texts.push(node.value)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return texts.flatMap(wordsOf)
}

/**
 * The first word of a source that is neither the next of the body nor the next of what was taken; `undefined` where
 * both together are the source. All ways to deal out equal words are followed at once.
 */
function firstLostWord(source: string, tree: Root, taken: readonly string[]): string | undefined {
  const body = wordsInBody(tree)
  const apart = taken.flatMap(wordsOf)
  let counts = new Set([0])
  const words = wordsOf(source.replace(/^\uFEFF/, ''))
  for (const [index, word] of words.entries()) {
    const next = new Set<number>()
    for (const fromApart of counts) {
      if (apart[fromApart] === word) next.add(fromApart + 1)
      if (body[index - fromApart] === word) next.add(fromApart)
    }
    if (next.size === 0) return `${word} (word ${index})`
    counts = next
  }
  return counts.has(apart.length) && words.length - apart.length === body.length ? undefined : 'the end'
}

function expectVerbatim(text: string) {
  const { tree, taken } = parse(text)
  expect(firstLostWord(text, tree, taken)).toBeUndefined()
}

const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.txt'))

describe('each layout of docs/formats/text.md', () => {
  test.each(names)('%s becomes what stands beside it, and loses no word', (name) => {
    const source = readFileSync(new URL(name, FIXTURES), 'utf8')
    const expected: unknown = JSON.parse(
      readFileSync(new URL(name.replace('.txt', '.json'), FIXTURES), 'utf8'),
    )
    const { tree, stated, taken } = parse(source)
    expect({ stated, taken, blocks: blocksOf(tree) }).toEqual(expected)
    expect(firstLostWord(source, tree, taken)).toBeUndefined()
  })

  test('has a row in the table', () => {
    const table = readFileSync(new URL('../../docs/formats/text.md', import.meta.url), 'utf8')
    expect(names.filter((name) => !table.includes(`\`${name}\``))).toEqual([])
  })
})

const STORY = 'The ferry will sail again from Monday, the harbour office said, and fares stay as they were.'

describe('the head of a text', () => {
  test.each([
    ['English', 'By Zoë Müller', { byline: 'Zoë Müller' }],
    ['an agency’s', 'BY JANE DOE AND THE ASSOCIATED PRESS', { byline: 'JANE DOE AND THE ASSOCIATED PRESS' }],
    ['French', 'Par Hélène d’Arc', { byline: 'Hélène d’Arc' }],
    ['Portuguese', 'Por João da Silva', { byline: 'João da Silva' }],
    ['Italian', 'di Mario Rossi', { byline: 'Mario Rossi' }],
    ['Russian', 'Автор: Анна Иванова', { byline: 'Анна Иванова' }],
    ['Chinese, with a slash', '文/王小明', { byline: '王小明' }],
    ['Chinese, of a reporter', '本报记者 王小明', { byline: '王小明' }],
    ['Japanese', '筆者：山田太郎', { byline: '山田太郎' }],
    ['Arabic', 'بقلم أحمد علي', { byline: 'أحمد علي' }],
    ['a source', 'Source: https://example.org/a', { source: 'https://example.org/a' }],
    ['a French source', 'Source : Le Monde', { source: 'Le Monde' }],
    ['a date alone', '27 July 2022', { date: { kind: 'date', date: { iso: '2022-07-27' } } }],
    ['two on a line', 'Von Zoë Müller | 27. Juli 2022', { byline: 'Zoë Müller' }],
    ['an unclear date', 'Published 03/04/2022', { date: { kind: 'ambiguous' } }],
  ])('is read: %s, “%s”', (_, line, expected) => {
    const text = `Ferry sails again\n\n${line}\n\n${STORY}`
    const { stated, tree } = parse(text)
    expect(stated).toMatchObject({ title: 'Ferry sails again', ...expected })
    expect(blocksOf(tree)).toEqual([`<p>${STORY}</p>`])
  })

  test.each([
    ['a sentence', 'By Monday the ferry will sail.'],
    ['a phrase', 'By the numbers'],
    ['more than a name', 'By Jane Doe, who was there'],
    ['a Dutch headline', 'De Nederlandse Bank'],
    ['a change', 'Updated 28 July 2022'],
  ])('stays where it is %s: “%s”', (_, line) => {
    const { stated, tree } = parse(`Ferry sails again\n\n${line}\n\n${STORY}`)
    expect(stated.byline).toBeUndefined()
    expect(stated.date).toBeUndefined()
    expect(wordsInBody(tree).join(' ')).toContain(line)
  })

  test('a line below the first paragraph stays', () => {
    const { stated, tree } = parse(`${STORY}\n\nBy Jane Doe\n\n27 July 2022\n\n${STORY}`)
    expect(stated).toEqual({})
    expect(tree.children).toHaveLength(4)
  })

  test('what is stated twice is taken once', () => {
    const { stated, tree } = parse(`date 2022-07-27\nFerry sails again\n\nPublished 28 July 2022\n\n${STORY}`)
    expect(stated.date).toMatchObject({ date: { iso: '2022-07-27' } })
    expect(blocksOf(tree)[0]).toBe('<p>Published 28 July 2022</p>')
  })

  test('a date that is none is named with its place, and stays', () => {
    const { stated, tree, messages } = parse(`Ferry sails again\n\nPublished 30 February 2022\n\n${STORY}`)
    expect(stated.date).toBeUndefined()
    expect(messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
      ['unclear-date', 3, 1],
    ])
    expect(blocksOf(tree)[0]).toBe('<p>Published 30 February 2022</p>')
  })

  test.each([
    ['a sentence', 'The ferry sails.'],
    ['an address to a reader', 'Dear reader,'],
    ['a dateline', 'LONDON (Reuters) - Ferry sails again'],
    ['several sentences', 'The ferry sails. Fares stay as they were'],
    ['an item', '• Ferry sails again'],
    ['a credit', '© 2022 Harbour Post'],
    ['all there is', 'Ferry sails again'],
  ])('%s is no headline: “%s”', (kind, line) => {
    const { stated } = parse(kind === 'all there is' ? line : `${line}\n\n${STORY}`)
    expect(stated.title).toBeUndefined()
  })

  test.each(
    SEEDS.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => new URL(name, folder).href),
    ),
  )('a seed without a headline gets none: %s', (seed) => {
    const { stated, taken } = parse(readFileSync(new URL(seed), 'utf8'))
    expect(Object.keys(stated)).toEqual(['date'])
    expect(taken).toHaveLength(1)
  })
})

describe('what is not clear stays a paragraph', () => {
  test.each([
    ['one item', '- the only one'],
    ['a year at a line’s start', '1999. That was the year.'],
    ['numbers that do not count on', '1. One thing.\n3. Another thing.'],
    ['a bullet without a space', '•One\n•Two'],
    ['a comparison', '> 5 per cent of the fares'],
    ['a credit of a quotation', '— @harbour, "The ferry"'],
    ['an introduction', 'What was done:'],
    ['initials', 'a. Smith said so.\nb. Jones did not.'],
  ])('%s', (_, text) => {
    const { tree } = parse(`${STORY}\n\n${text}\n\n${STORY}`)
    expect(new Set(tree.children.map(({ type }) => type))).toEqual(new Set(['paragraph']))
    expect(wordsInBody(tree).join(' ')).toBe(`${STORY} ${text.split(/\s+/).join(' ')} ${STORY}`)
  })

  test('lists in lists in lists end somewhere, and lose no word', () => {
    expectVerbatim(
      Array.from(
        { length: 60 },
        (_, depth) => `${' '.repeat(depth * 3)}- a\n${' '.repeat(depth * 3)}- b`,
      ).join('\n'),
    )
  })
})

describe('no word is lost', () => {
  const words = fc.array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          'the',
          'Harbour',
          'well-',
          'office.',
          'said:',
          '“Yes”',
          'A',
          'zwei',
          '北京',
          'سلام',
          '1999.',
          '—',
        ),
      },
      fc.constantFrom(
        '-',
        '•',
        '>',
        '1.',
        '2.',
        'a)',
        '***',
        '---',
        '====',
        'By',
        'Source:',
        '©',
        '(Photo',
        'date',
        '2022-07-27',
      ),
    ),
    { minLength: 1, maxLength: 40 },
  )
  const indent = fc.constantFrom('', '', '', '  ', '    ', '\t', '\u3000\u3000')
  const line = fc.tuple(indent, words).map(([space, all]) => space + all.join(' '))
  const prefixed = fc
    .tuple(
      fc.constantFrom(
        '- ',
        '* ',
        '> ',
        '>> ',
        '1. ',
        '2. ',
        '3) ',
        'a) ',
        'By ',
        'Published ',
        'Source: ',
        '文/',
      ),
      line,
    )
    .map((parts) => parts.join(''))
  const wrapped = fc.tuple(words, fc.integer({ min: 20, max: 90 })).map(([all, columns]) => {
    const lines = ['']
    for (const word of all) {
      const last = lines.at(-1) ?? ''
      if (last && last.length + word.length >= columns) lines.push(word)
      else lines[lines.length - 1] = last ? `${last} ${word}` : word
    }
    return lines.join('\n')
  })
  const text = fc
    .array(
      fc.tuple(
        fc.oneof(
          line,
          prefixed,
          wrapped,
          fc.constantFrom('----', '====', '* * *', 'SECTION', 'By Jane Doe', '27 July 2022'),
        ),
        fc.constantFrom('\n', '\n\n', '\n \n', '\f\n'),
      ),
      { minLength: 1, maxLength: 30 },
    )
    .map((lines) => lines.flat().join(''))

  test('of any text in any mixture of layouts', () => {
    fc.assert(
      fc.property(text, (source) => {
        expectVerbatim(`Words ${source}\n\nLast words stand here, and they are a sentence.`)
        expectVerbatim(`${source}\n\nLast words stand here, and they are a sentence.`)
      }),
      { numRuns: 1000 },
    )
  })

  const linesOf = (name: string) =>
    readFileSync(sharedFolder(name) ?? '', 'utf8')
      .trim()
      .split('\n')
      .map((json) => JSON.parse(json))

  test('of the articles in 24 languages, and each has its own title', () => {
    const folder = sharedFolder('multilingual') ?? ''
    const index: readonly { file: string; title: string }[] = JSON.parse(
      readFileSync(join(folder, 'index.json'), 'utf8'),
    )
    const texts = index.filter(({ file }) => file.endsWith('.txt'))
    expect(texts).toHaveLength(48)
    for (const { file, title } of texts) {
      const source = readFileSync(join(folder, file), 'utf8')
      const { tree, taken, stated } = parse(source)
      expect(stated, file).toEqual({ title })
      expect(firstLostWord(source, tree, taken), file).toBeUndefined()
    }
  })

  const news = sharedFolder('quotations/articles')
  test.skipIf(!news)('of news articles (skipped without shared/data)', () => {
    for (const name of readdirSync(news ?? '')) {
      expectVerbatim(readFileSync(join(news ?? '', name), 'utf8'))
    }
  })

  test.skipIf(!sharedFolder('revisions'))('of old editions (skipped without shared/data)', () => {
    for (const { oldText } of linesOf('revisions/pairs.jsonl')) expectVerbatim(oldText)
  })

  test.skipIf(!sharedFolder('contents'))(
    'of guides, whose section lines are mostly found and seldom made up (skipped without shared/data)',
    () => {
      let found = 0
      let invented = 0
      let stated = 0
      for (const { title, paragraphs, boundaries, headings } of linesOf('contents/gold.jsonl')) {
        const starts = new Map<number, string | null>(
          [0, ...boundaries].map((start, index) => [start, headings[index]]),
        )
        const blocks = paragraphs.flatMap((paragraph: string, index: number) =>
          [starts.get(index) ?? [], paragraph].flat(),
        )
        expectVerbatim(paragraphs.join('\n\n'))
        const source = [title, ...blocks].join('\n\n')
        const { tree, taken } = parse(source)
        expect(firstLostWord(source, tree, taken)).toBeUndefined()
        const wanted = headings
          .filter((heading: string | null) => heading !== null)
          .map((heading: string) => heading.trim())
        stated += wanted.length
        for (const block of tree.children) {
          if (block.type !== 'heading') continue
          const at = wanted.indexOf(wordsInBody({ type: 'root', children: [block] }).join(' '))
          if (at === -1) invented += 1
          else {
            wanted.splice(at, 1)
            found += 1
          }
        }
      }
      expect(found / stated).toBeGreaterThan(0.75)
      expect(invented / (found + invented)).toBeLessThan(0.08)
    },
  )
})

describe('hostile texts take no time', () => {
  test.each([
    ['one line of 5 MB', 'A sentence of a few words. '.repeat(190_000)],
    ['20,000 paragraphs', 'A paragraph of a few words.\n\n'.repeat(20_000)],
    ['100,000 brackets', `${'('.repeat(100_000)}a`],
    ['dialogues that look like lists', '- a? - b\n'.repeat(30_000)],
    ['quotation marks without end', '> '.repeat(1_000_000).concat('a')],
    ['empty quotations', '>\n'.repeat(30_000).concat('a')],
    ['rules that are none', '* '.repeat(1_000_000).concat('a')],
    ['spaces', `a${' '.repeat(5_000_000)}b`],
    ['stairs of items', Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')],
  ])('%s', async (_, text) => {
    expect(await processorSeconds(() => parse(text))).toBeLessThan(TOO_LONG)
  })
})
