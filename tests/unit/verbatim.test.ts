import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Root as HastRoot } from 'hast'
import JSZip from 'jszip'
import { parseHTML } from 'linkedom'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { IngestedArticle } from '../../src/ingest/ingest.ts'
import { proveComplete, proveConverted, proveVerbatim } from '../../src/ingest/verbatim.ts'
import { articleOf } from './seed.ts'
import { sharedFolder } from './shared-data.ts'

/**
 * Tests the promise that articles are verbatim with every available text. Nothing in here uses the pipeline: pages are
 * read with another parser, and sources by splitting them into words.
 */

const BLOCKS =
  'p, li, h1, h2, h3, h4, h5, h6, div, blockquote, td, th, tr, dt, dd, pre, br, figure, figcaption, section, ul, ol'

function wordsOnPage(html: string): readonly string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  for (const element of document.querySelectorAll('[data-generated]')) element.remove()
  for (const block of document.querySelectorAll(BLOCKS)) {
    block.before(' ')
    block.append(' ')
  }
  return split(document.body.textContent ?? '')
}

function split(text: string): readonly string[] {
  return text.split(/\s+/u).filter(Boolean)
}

/** Returns the words of a source that are not on the page. Throws if the page has other words, or another order. */
function leftOver(source: readonly string[], page: readonly string[]): readonly string[] {
  const rest: string[] = []
  let next = 0
  for (const word of source) {
    if (word === page[next]) next++
    else rest.push(word)
  }
  expect(page.slice(next, next + 8), 'words on the page that the source does not have there').toEqual([])
  return rest
}

/** Characters of layout: list marks, quote marks, underlines, rules. */
const LAYOUT = /^(?:[-*•–·>+]+|[-=_*]{3,}|\d{1,3}[.)]|\p{L}\))$/u

async function expectVerbatim(text: string, name: string): Promise<void> {
  const { article, html } = await articleOf(text, { name })
  const rest = leftOver(split(text.replace(/^\uFEFF/, '')), wordsOnPage(html))
  expect(unexplained(rest, article), name).toEqual([])
}

/** Returns the words not in the body that are neither metadata nor layout, as often as they occur. */
function unexplained(rest: readonly string[], { title, byline, published }: IngestedArticle['article']) {
  const metadata = [
    ...split([title.generated ? '' : title.text, byline, published].filter(Boolean).join(' ')),
  ]
  return rest.filter((word) => {
    if (LAYOUT.test(word) || HEAD_WORDS.test(word)) return false
    const index = metadata.indexOf(word)
    if (index === -1) return true
    metadata.splice(index, 1)
    return false
  })
}

/** The words in the labels of metadata, and dates. */
const HEAD_WORDS = /^(?:date|By|Published|Source:?|\d{4}-\d{2}-\d{2})$/

/** The shared texts, by name. */
function sharedTexts(): readonly { readonly name: string; readonly text: string }[] {
  const multilingual = textFiles('multilingual', '.txt')
  const quotations = textFiles('quotations/articles', '.txt')
  const revisions = lines<{ id: string; oldText: string; newText: string }>('revisions/pairs.jsonl').flatMap(
    ({ id, oldText, newText }) => [
      { name: `${id}-old.txt`, text: oldText },
      { name: `${id}-new.txt`, text: newText },
    ],
  )
  const contents = lines<{ id: string; paragraphs: string[] }>('contents/gold.jsonl').map(
    ({ id, paragraphs }) => ({
      name: `${id}.txt`,
      text: paragraphs.join('\n\n'),
    }),
  )
  return [...multilingual, ...quotations, ...revisions, ...contents]
}

function textFiles(folder: string, ending: string) {
  const path = sharedFolder(folder)
  const names = path ? readdirSync(path).filter((name) => name.endsWith(ending) && name !== 'README.md') : []
  return names.map((name) => ({ name, text: readFileSync(join(path ?? '', name), 'utf8') }))
}

function lines<T>(file: string): readonly T[] {
  const path = sharedFolder(file)
  return path
    ? readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((line): T => JSON.parse(line))
    : []
}

const SEEDS = new URL('../fixtures/seeds/', import.meta.url)
const OWN = [
  ...readdirSync(SEEDS)
    .filter((name) => !name.endsWith('.yml'))
    .map((name) => ({ name, text: readFileSync(new URL(name, SEEDS), 'utf8') })),
  {
    name: 'seed.txt',
    text: readFileSync(new URL('../../seeds/000_abd6853839a1e8d9.txt', import.meta.url), 'utf8'),
  },
]

describe('a text is on its page word for word', () => {
  test.each(OWN)('$name', ({ name, text }) => expectVerbatim(text, name))

  const texts = sharedTexts()
  test(`so are ${texts.length} shared texts`, async () => {
    expect(texts.length).toBeGreaterThan(500)
    for (const { name, text } of texts) await expectVerbatim(text, name.replaceAll('/', '-'))
  })

  test('so is any text, in any layout', async () => {
    const word = fc.oneof(
      fc.constantFrom(
        'NATO',
        '“said”',
        '<script>',
        '&amp;',
        '**bold**',
        '#',
        '[a](b)',
        '北京',
        'سلام',
        "it's",
        '—',
        '(',
        '-',
        '1.',
        '>',
        '•',
        '*',
      ),
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
        .map((text) => text.replace(/[\p{Cc}\p{Cs}\s\uFEFF]/gu, ''))
        .filter(Boolean),
    )
    const line = fc.tuple(
      fc.constantFrom('', '', '  ', '    ', '> '),
      fc.array(word, { minLength: 1, maxLength: 14 }),
    )
    const text = fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n\n')), { minLength: 1, maxLength: 14 })
      .map((parts) => parts.map(([[indent, words], end]) => `${indent}${words.join(' ')}${end}`).join(''))
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        fc.pre(/\p{L}{3}/u.test(content) && !/^\s*date/i.test(content))
        const { article, html } = await articleOf(content)
        const rest = leftOver(split(content), wordsOnPage(html))
        expect(unexplained(rest, article)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('the build’s own proof', () => {
  const file = () => new VFile({ path: 'seeds/a.txt' })
  const body = (text: string): HastRoot => ({ type: 'root', children: [{ type: 'text', value: text }] })

  test.each([
    ['a lost word', 'one two three', 'one three', /“three” where the file says “two”/],
    ['a word more', 'one two', 'one two three', /a word more, “three”/],
    ['words out of order', 'one two', 'two one', /“two” where the file says “one”/],
  ])('refuses a page with %s', (_, words, shown, message) => {
    expect(() => proveVerbatim(words, body(shown), file())).toThrow(message)
    expect(() => proveVerbatim(words, body(words), file())).not.toThrow()
  })

  test('refuses what a text parser lost, by name', () => {
    expect(() =>
      proveComplete(
        'By Zoë\n\none two three',
        ['one three'],
        ['By Zoë'],
        ['By Zoë', 'one two three'],
        file(),
      ),
    ).toThrow('“two” would be lost')
    expect(() =>
      proveComplete('By Zoë\n\none\ntwo', ['one two'], ['By Zoë'], ['By Zoë', 'one', 'two'], file()),
    ).not.toThrow()
  })

  test('refuses what a conversion changed', () => {
    expect(() => proveConverted('one two three', 'one three', file())).toThrow('where the file says “')
    expect(() => proveConverted('one two', 'one  two', file())).not.toThrow()
  })
})

describe('Markdown is on its page word for word', () => {
  const files = textFiles('multilingual', '.md')
  test(`${files.length} shared files`, async () => {
    expect(files.length).toBeGreaterThan(20)
    for (const { name, text } of files) {
      const { html } = await articleOf(text, { name })
      const body = text.replace(/^---\n[\s\S]*?\n---\n/, '')
      const rest = leftOver(split(unmarked(unescaped(body))), wordsOnPage(html).map(unmarked))
      expect(
        rest.filter((word) => !LAYOUT.test(word)),
        name,
      ).toEqual([])
    }
  })

  test('so is anything that is written with its marks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 10 }), async (blocks) => {
        const content = blocks.map(({ markdown }) => markdown).join('\n\n')
        const { html } = await articleOf(`First words.\n\n${content}`, { name: 'article.md' })
        const words = ['First', 'words.', ...blocks.flatMap((made) => made.words)]
        expect(wordsOnPage(html)).toEqual(words)
      }),
      { numRuns: 300 },
    )
  })
})

/** Returns the words of a page, including hidden ones. */
function wordsOfSource(html: string): readonly string[] {
  const { document } = parseHTML(/<html|<!doctype/i.test(html) ? html : `<html><body>${html}</body></html>`)
  for (const element of document.querySelectorAll(WITHOUT_WORDS)) element.remove()
  for (const block of document.querySelectorAll(
    `${BLOCKS}, main, article, aside, header, footer, nav, form, button`,
  )) {
    block.before(' ')
    block.append(' ')
  }
  return split(document.querySelector('body')?.textContent ?? '')
}

const WITHOUT_WORDS = 'head, script, style, template, iframe, object, video, audio, input, canvas, datalist'

describe('a saved page is on its page word for word', () => {
  const folder = sharedFolder('html')
  const names = folder ? readdirSync(folder).filter((name) => name !== 'README.md') : []

  test.skipIf(names.length === 0).each(names)(
    'of %s, what is shown stands in the source, in order, and what is not is listed',
    async (name) => {
      const source = readFileSync(join(folder ?? '', name, 'source.html'), 'utf8')
      const { html, evidence } = await articleOf(source, { name: `${name}.html` })
      const shown = wordsOnPage(html)
      expect(shown.length).toBeGreaterThan(10)
      const all = wordsOfSource(source)
      leftOver(all, shown)
      const left = evidence.leftOut.flatMap(({ text, isMedium }) => (isMedium ? [] : split(text)))
      const missing = new Map<string, number>()
      for (const word of all) missing.set(word, (missing.get(word) ?? 0) + 1)
      for (const word of [...shown, ...left]) missing.set(word, (missing.get(word) ?? 0) - 1)
      // No word is shown or reported as left out more often than it occurs.
      expect([...missing].filter(([, count]) => count < 0)).toEqual([])
    },
  )

  test('so is any fragment', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(htmlBlock, { minLength: 1, maxLength: 10 }), async (blocks) => {
        const content = blocks.map(({ markdown }) => markdown).join('\n')
        const { html } = await articleOf(`<p>First words.</p>${content}`, { name: 'article.html' })
        expect(wordsOnPage(html)).toEqual(['First', 'words.', ...blocks.flatMap(({ words }) => words)])
      }),
      { numRuns: 300 },
    )
  })
})

test('a document of Word is on its page word for word', async () => {
  const { html } = await articleOf(MILL, { name: 'mill.docx' })
  const { file } = await JSZip.loadAsync(MILL).then((zip) => ({ file: zip.file('word/document.xml') }))
  const xml = (await file?.async('string')) ?? ''
  const source = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, run]) => run).join(''))
    .join(' ')
  const shown = wordsOnPage(html)
  // The title is above the text, and the notes are in a separate file.
  expect(leftOver(split(source), shown.slice(0, split(source).length - split(MILL_TITLE).length))).toEqual(
    split(MILL_TITLE),
  )
})

const MILL = readFileSync(new URL('../fixtures/word/mill.docx', import.meta.url))
const MILL_TITLE = 'The mill at the bend'

describe('text in any encoding is on its page word for word', () => {
  const folder = sharedFolder('encodings') ?? ''
  const cases: readonly { file: string; expect: string; expectedEncoding?: string }[] = JSON.parse(
    readFileSync(join(folder, 'cases.json'), 'utf8'),
  )
  const read = cases.filter(({ expect: verdict, expectedEncoding }) => verdict === 'read' && expectedEncoding)
  test.each(read)('$file', async ({ file, expectedEncoding }) => {
    const bytes = readFileSync(join(folder, file))
    const { article, html } = await articleOf(bytes, { name: file })
    // NEL ends a line, but is not white space in JavaScript.
    const text = new TextDecoder(expectedEncoding).decode(bytes).replaceAll('\u0085', '\n')
    const rest = leftOver(split(text), wordsOnPage(html))
    expect(rest).toEqual(['date', article.date?.iso])
  })
})

/** Replaces entities and escapes of Markdown by the characters that readers see. */
function unescaped(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(
      /&(\w+);/g,
      (entity) => parseHTML(`<p>${entity}</p>`).document.querySelector('p')?.textContent ?? '',
    )
}

/** Removes marks of emphasis and code. */
function unmarked(text: string): string {
  return text.replace(/[*_`~\\]/g, '')
}

interface Piece {
  readonly markdown: string
  readonly words: readonly string[]
}

const word = fc.stringMatching(/^[a-zäß漢字ا-ي]{2,8}$/u)
const run = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const inline: fc.Arbitrary<Piece> = fc
  .tuple(run, fc.constantFrom('', '*', '**', '`', '~~', 'link', 'image', 'b', 'sup', 'comment', 'break'))
  .map(([text, mark]) => {
    const words = text.split(' ')
    if (mark === 'link') return { markdown: `[${text}](https://example.org/)`, words }
    if (mark === 'image') return { markdown: `![${text}](https://example.org/a.png)`, words: [] }
    if (mark === 'comment') return { markdown: `<!-- ${text} -->`, words: [] }
    if (mark === 'break') return { markdown: `${text}<br>`, words }
    if (mark === 'b' || mark === 'sup') return { markdown: `<${mark} onclick="x">${text}</${mark}>`, words }
    return { markdown: `${mark}${text}${mark}`, words }
  })
const line: fc.Arbitrary<Piece> = fc
  .tuple(run, fc.array(inline, { maxLength: 4 }))
  .map(([first, pieces]) => ({
    markdown: [first, ...pieces.map(({ markdown }) => markdown)].join(' '),
    words: [...first.split(' '), ...pieces.flatMap(({ words }) => words)],
  }))
const htmlInline: fc.Arbitrary<Piece> = fc
  .tuple(
    run,
    fc.constantFrom('', 'b', 'i', 'a', 'span', 'sup', 'script', 'style', 'comment', 'img', 'br', 'unknown'),
  )
  .map(([text, tag]) => {
    const words = text.split(' ')
    if (tag === '') return { markdown: text, words }
    if (tag === 'script' || tag === 'style') return { markdown: `<${tag}>${text}</${tag}>`, words: [] }
    if (tag === 'comment') return { markdown: `<!-- ${text} -->`, words: [] }
    if (tag === 'img') return { markdown: `<img src="https://example.org/a.png" alt="${text}">`, words: [] }
    if (tag === 'br') return { markdown: `${text}<br>`, words }
    return {
      markdown: `<${tag} href="https://example.org/" id="x" class="y" onclick="z">${text}</${tag}>`,
      words,
    }
  })
const htmlBlock: fc.Arbitrary<Piece> = fc
  .tuple(
    fc.array(htmlInline, { minLength: 1, maxLength: 5 }),
    fc.constantFrom(
      'p',
      'h1',
      'h3',
      'div',
      'ul',
      'ol',
      'blockquote',
      'table',
      'dl',
      'figure',
      'section',
      'loose',
      'details',
    ),
  )
  .map(([pieces, kind]) => {
    const words = pieces.flatMap((piece) => piece.words)
    const inner = pieces.map(({ markdown }) => markdown).join(' ')
    const each = (tag: string) => pieces.map(({ markdown }) => `<${tag}>${markdown}</${tag}>`).join('')
    const markup: Readonly<Record<string, string>> = {
      ul: `<ul>${each('li')}</ul>`,
      ol: `<ol>${each('li')}</ol>`,
      table: `<table><tr>${each('td')}</tr></table>`,
      dl: `<dl>${each('dd')}</dl>`,
      figure: `<figure>${each('p')}</figure>`,
      details: `<details><summary>${inner}</summary></details>`,
      section: `<section><div>${each('p')}</div></section>`,
      loose: `${inner}<hr>`,
    }
    return { markdown: markup[kind] ?? `<${kind}>${inner}</${kind}>`, words }
  })
const block: fc.Arbitrary<Piece> = fc
  .tuple(
    fc.array(line, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('p', '#', '###', '-', '1.', '>', 'div', 'table', 'raw'),
  )
  .map(([lines, kind]) => {
    const [first] = lines
    const words = lines.flatMap((piece) => piece.words)
    const rows = lines.map(({ markdown }) => markdown)
    if (kind === 'p') return { markdown: rows.join('\n'), words }
    if (kind.startsWith('#')) return { markdown: `${kind} ${first?.markdown}`, words: first?.words ?? [] }
    if (kind === 'div') return { markdown: `<div style="x">\n\n${rows.join('\n\n')}\n\n</div>`, words }
    if (kind === 'raw')
      return { markdown: `<section>${words.map((item) => `<p>${item}</p>`).join('')}</section>`, words }
    if (kind === 'table')
      return {
        markdown: ['| x |', '| - |', ...rows.map((row) => `| ${row} |`)].join('\n'),
        words: ['x', ...words],
      }
    return { markdown: rows.map((row) => `${kind} ${row}`).join(kind === '>' ? '\n>\n' : '\n'), words }
  })
