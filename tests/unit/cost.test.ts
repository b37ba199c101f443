import { describe, expect, test } from 'vitest'
import { ingest } from '../../src/ingest/ingest.ts'
import { withEdition } from '../../src/permalinks/edition/with-edition.ts'
import { docx, item, p, r } from './docx.ts'
import { processorSeconds } from './processor-time.ts'
import { refusalOf, seed } from './seed.ts'

/** Twice the text may take three times as long: caches and the collection of garbage add to it. */
const MAX_GROWTH = 3
/** Below this, time says nothing of growth. A busy machine adds to it, so that the best of some runs counts. */
const MIN_JUDGED_SECONDS = 0.5
const TRIES = 3

const HEAD = 'A title\n\nThe first words of the article, as they are.\n\n'
const page = (body: string, head = '') =>
  `<title>A title</title>${head}<body><article><p>The first words of the article.</p>${body}</article>`
const mail = (body: string, fields = '', type = 'text/plain') =>
  `From: Jane Doe <a@example.org>\r\nSubject: News\r\n${fields}MIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${body}`
const document = (body: string) => docx(p(r('The first words.')) + body)
const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('')
const word = (index: number) =>
  String.fromCharCode(97 + (index % 26), 97 + ((index * 7) % 26), 97 + ((index * 3) % 26))

type Kind = readonly [name: string, size: number, make: (size: number) => string | Promise<Uint8Array>]

const KINDS: Readonly<Record<string, readonly Kind[]>> = {
  'article.txt': [
    ['one letter', 60_000, (n) => 'a'.repeat(n)],
    ['apostrophes', 20_000, (n) => "'".repeat(n)],
    ['full stops', 20_000, (n) => '.'.repeat(n)],
    ['hyphens in a word', 20_000, (n) => 'a-'.repeat(n)],
    ['initials', 10_000, (n) => 'A. '.repeat(n)],
    ['abbreviated titles', 10_000, (n) => 'Mr. A '.repeat(n)],
    ['an address', 10_000, (n) => 'http://a.b/'.repeat(n)],
    ['paragraphs of a letter', 1500, (n) => 'a\n\n'.repeat(n)],
    [
      'unlike paragraphs',
      1500,
      (n) => many(n, (i) => `The ${word(i)} of ${word(i + 1)} met in ${word(i + 2)}.\n\n`),
    ],
    ['unclosed quotation marks', 4000, (n) => `${HEAD}${'“He said so. '.repeat(n)}`],
    ['levels of quotation', 300, (n) => HEAD + many(n, (i) => `${'>'.repeat(i)} words\n`)],
    ['levels of indent', 300, (n) => HEAD + many(n, (i) => `${' '.repeat(2 * i)}- words\n`)],
  ],
  'article.md': [
    ['one letter', 60_000, (n) => HEAD + 'a'.repeat(n)],
    ['apostrophes', 20_000, (n) => HEAD + "'".repeat(n)],
    ['rows of a table', 800, (n) => `${HEAD}|a|b|\n|-|-|\n${'|a|b|\n'.repeat(n)}`],
    ['references to one address', 1500, (n) => `${HEAD}[a]: http://x.y/\n\n${'[a] '.repeat(n)}`],
    ['references to one note', 800, (n) => `${HEAD}[^a]: Note.\n\n${'w[^a] '.repeat(n)}`],
    ['hard breaks', 1500, (n) => HEAD + 'a  \n'.repeat(n)],
    ['runs of backticks', 200, (n) => HEAD + many(n, (i) => `${'`'.repeat(i + 1)} `)],
    ['headings', 400, (n) => HEAD + many(n, (i) => `## Heading ${i}\n\nwords\n\n`)],
    ['levels of a list', 45, (n) => HEAD + many(n, (i) => `${' '.repeat(2 * i)}- a\n`)],
    ['open comments', 1000, (n) => HEAD + '<!-- '.repeat(n)],
  ],
  'article.html': [
    ['line breaks', 1500, (n) => page(`<p>${'a<br>'.repeat(n)}</p>`)],
    ['pairs of line breaks', 800, (n) => page(`<p>${'a<br><br>'.repeat(n)}</p>`)],
    [
      'classes that hide',
      500,
      (n) =>
        page(
          many(n, (i) => `<p class=a${i}>words</p>`),
          `<style>${many(n, (i) => `.b${i},.a${i}{display:none}`)}</style>`,
        ),
    ],
    ['selectors of one rule', 5000, (n) => page('', `<style>${'.a,'.repeat(n)}.b{display:none}</style>`)],
    [
      'open comments of a style sheet',
      5000,
      (n) => page('', `<style>a{display:none}${'/*'.repeat(n)}</style>`),
    ],
    [
      'cells that span',
      100,
      (n) => page(`<table>${'<tr><td colspan=1000000 rowspan=1000000>a</td></tr>'.repeat(n)}</table>`),
    ],
    ['links', 1000, (n) => page(`<p>${'<a href="/b">a</a> '.repeat(n)}</p>`)],
    ['tables', 200, (n) => page('<table><tr><td>a</td></tr></table>'.repeat(n))],
    ['empty elements', 300, (n) => page(`<p>a${'<b></b>'.repeat(n)}</p>`)],
    ['pictures in noscript', 300, (n) => page('<noscript><img src=/a.png></noscript>'.repeat(n))],
    [
      'pictures beside their copies in noscript',
      400,
      (n) => page('<noscript><img src=a.png alt=x></noscript><img data-src=a.png alt=x>'.repeat(n)),
    ],
    ['headers with names', 300, (n) => page('', '<header class=logo>a</header>'.repeat(n))],
  ],
  'article.eml': [
    [
      'fields',
      5000,
      (n) =>
        mail(
          'Words.',
          many(n, (i) => `X-${i}: a\r\n`),
        ),
    ],
    ['levels of quotation', 300, (n) => mail(many(n, (i) => `${'>'.repeat(i)} words\r\n`))],
    [
      'tags in the other format',
      5000,
      (n) =>
        mail(
          `--b\r\nContent-Type: text/plain\r\n\r\nWords.\r\n--b\r\nContent-Type: text/html\r\n\r\n${'<style><'.repeat(n)}\r\n--b--`,
          '',
          'multipart/alternative; boundary=b',
        ),
    ],
  ],
  'article.docx': [
    ['texts in a run', 1500, (n) => document(p(`<w:r>${'<w:t>a</w:t><w:br/>'.repeat(n)}</w:r>`))],
    ['runs', 1500, (n) => document(p(many(n, (i) => r('a ', i % 2 ? '<w:b/>' : ''))))],
    ['paragraphs', 800, (n) => document(p(r('a')).repeat(n))],
    [
      'references to one note',
      1000,
      (n) =>
        docx(p('<w:r><w:footnoteReference w:id="2"/></w:r>'.repeat(n)), {
          footnotes: `<w:footnote w:id="2">${p(r('Note.'))}</w:footnote>`,
        }),
    ],
  ],
}

describe.each(Object.entries(KINDS))('in %s, twice as many', (name, kinds) => {
  test.each(kinds)('%s take no more than three times as long', async (_, size, make) => {
    await expectLinear(async (factor) => {
      const inputs = seed(await make(size * factor), { name })
      return () => ingest(inputs)
    })
  })
})

test.each([
  ['unknown keys', 1000, (n: number) => many(n, (i) => `titl${i}: v\n`)],
  ['mistakes', 500, (n: number) => ': : :\n'.repeat(n)],
  ['long keys', 50, (n: number) => many(n, (i) => `${'k'.repeat(500)}${i}: v\n`)],
])('twice as many %s of a sidecar take no more than three times as long', async (_, size, make) => {
  await expectLinear((factor) => {
    const inputs = seed('Words of an article.', { sidecar: make(size * factor) })
    return () => ingest(inputs)
  })
})

test.each([
  [
    'unlike',
    (i: number) => `Old ${word(i)} and ${word(i + 5)} met.`,
    (i: number) => `The ${i * 31} of ${i * 17} was new.`,
  ],
  ['equal', () => 'The same words.', () => 'The same words.'],
  ['replaced by equal ones', (i: number) => `Old ${word(i)} and ${i} met.`, () => 'The same words.'],
])(
  'editions with twice as many passages that are %s take no more than three times as long',
  async (_, before, after) => {
    const passages = (count: number, make: (index: number) => string) =>
      Array.from({ length: count }, (_, index) => ({ text: make(index) }))
    await expectLinear((factor) => {
      const count = 800 * factor
      const { history } = withEdition(undefined, { sha256: 'a', passages: passages(count, before) })
      return () => withEdition(history, { sha256: 'b', passages: passages(count + 1, after) })
    })
  },
)

describe('a file that would take minutes or gigabytes is refused:', () => {
  const wide = 5000
  test.each([
    [
      'article.md',
      'too-long',
      'a ragged table',
      `${HEAD}|${'a|'.repeat(wide)}\n|${'-|'.repeat(wide)}\n${'|a\n'.repeat(wide)}`,
    ],
    [
      'article.html',
      'too-long',
      'a ragged table',
      page(`<table><tr>${'<th>a</th>'.repeat(wide)}</tr>${'<tr><td>a</td></tr>'.repeat(wide)}</table>`),
    ],
    ['article.html', 'too-deep', 'elements that are not closed', page('<button>a'.repeat(2000))],
    ['article.html', 'too-tangled', 'elements closed in another order', page('<b><i>a</b></i>'.repeat(2000))],
    ['article.html', 'too-tangled', 'paragraphs in emphasis', page('<b><p>a</b>'.repeat(2000))],
    ['article.md', 'too-tangled', 'empty elements', `${HEAD}a${'<b></b>'.repeat(3000)}`],
    ['article.txt', 'too-long', 'paragraphs', 'a\n\n'.repeat(30_001)],
    ['article.md', 'too-deep', 'levels of indent', HEAD + many(800, (i) => `${' '.repeat(2 * i)}- a\n`)],
    ['article.md', 'too-tangled', 'open code', HEAD + many(800, (i) => `${'`'.repeat(i + 1)} `)],
    [
      'article.eml',
      'too-long',
      'parts',
      mail('--b\r\n\r\na\r\n'.repeat(3000), '', 'multipart/mixed; boundary=b'),
    ],
  ])('%s, %s, %s', async (name, rule, _, content) => {
    const refusal = await refusalOf(content, { name })
    expect(refusal.rule).toBe(rule)
    expect(refusal.found + refusal.expected).toMatch(/\d|closed/)
  })

  test('a selector with many ways through a page', async () => {
    const deep = `<body>${'<div>'.repeat(300)}<p>Words.</p>${'</div>'.repeat(300)}`
    for (const select of ['div div div div', ':has(div div div)', 'div div ~ p div div']) {
      const refusal = await refusalOf(deep, { name: 'article.html', sidecar: `select: "${select}"` })
      expect([select, refusal.rule]).toEqual([select, 'too-tangled'])
    }
    const plain = await ingest(seed(deep, { name: 'article.html', sidecar: 'select: body > div p' }))
    expect(plain.ingested).toBeDefined()
  })

  test('a document with a list whose number is a book', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="${'%1'.repeat(5000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const { rule } = await refusalOf(await docx(item('words', 1), { numbering }), { name: 'article.docx' })
    expect(rule).toBe('too-long')
  })

  test.each([
    ['article.md', `${HEAD}${'a\n\n'.repeat(30_001)}`],
    ['article.md', `${HEAD}|${'a|'.repeat(wide)}\n|${'-|'.repeat(wide)}\n${'|a\n'.repeat(wide)}`],
  ])('%s, with the line where it is too much', async (name, content) => {
    expect((await refusalOf(content, { name })).line).toBeGreaterThan(1)
  })

  test('article.txt, with the words where it is too much', async () => {
    const { found } = await refusalOf(`${HEAD}${'b\n\n'.repeat(29_999)}Too much.\n\n${'c\n\n'.repeat(10)}`)
    expect(found).toContain('“Too much.”')
  })

  test('a sidecar', async () => {
    const sidecar = many(10_000, (i) => `key${i}: value\n`)
    expect((await refusalOf('Words.', { sidecar })).rule).toBe('too-long')
  })
})

/** Expects that a task of twice the size takes at most three times as long. */
async function expectLinear(
  prepare: (factor: 1 | 2) => (() => unknown) | Promise<() => unknown>,
): Promise<void> {
  const best = { one: Number.POSITIVE_INFINITY, two: Number.POSITIVE_INFINITY }
  for (let run = 0; run < TRIES; run++) {
    best.one = Math.min(best.one, await processorSeconds(await prepare(1)))
    best.two = Math.min(best.two, await processorSeconds(await prepare(2)))
    if (best.two < MIN_JUDGED_SECONDS || best.two <= MAX_GROWTH * best.one) return
  }
  expect(best.two / best.one).toBeLessThanOrEqual(MAX_GROWTH)
}
