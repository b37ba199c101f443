import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { derive, readArticle } from '../../bench/contents/derive.ts'
import { readGold } from '../../bench/contents/gold.ts'

const folder = mkdtempSync(join(tmpdir(), 'gold-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ARTICLE = {
  id: 'a',
  source: 'example.org/one.md',
  language: 'en',
  title: 'Bridges',
  paragraphs: ['Old bridges stand.', 'New bridges sway.'],
  boundaries: [1],
  headings: [null, 'New ones'],
}

function fileOf(...lines: readonly unknown[]): string {
  const path = join(folder, 'gold.jsonl')
  writeFileSync(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  )
  return path
}

test('blank lines are ignored', () => {
  expect(readGold(fileOf(ARTICLE, '', ARTICLE, ''))).toHaveLength(2)
})

const BROKEN: readonly [string, unknown, string][] = [
  ['a line that is not JSON', 'nonsense', 'no JSON'],
  ['JSON of something else', '[1]', 'expected object'],
  ['a field missing', { ...ARTICLE, paragraphs: undefined }, 'paragraphs: '],
  ['a field of another type', { ...ARTICLE, title: 1 }, 'title: '],
  ['no paragraphs', { ...ARTICLE, paragraphs: [], boundaries: [], headings: [null] }, 'paragraphs: '],
  ['a boundary after the end', { ...ARTICLE, boundaries: [2] }, 'boundaries: '],
  ['a boundary twice', { ...ARTICLE, paragraphs: ['a', 'b', 'c'], boundaries: [1, 1] }, 'boundaries: '],
  ['a heading missing', { ...ARTICLE, headings: ['New ones'] }, 'headings: '],
]

test.each(BROKEN)('%s is reported with file and line', (_, line, reason) => {
  const path = fileOf(ARTICLE, '', line)
  expect(() => readGold(path)).toThrow(`${path}:3: `)
  expect(() => readGold(path)).toThrow(reason)
})

test('a file without articles is refused', () => {
  expect(() => readGold(fileOf(''))).toThrow('no articles')
})

test.each(['zh-hans', 'pcm', 'xx', 'x', 'not a tag', ''])('any language is accepted: “%s”', (language) => {
  const paragraphs = Array.from(
    { length: 12 },
    (_, index) => `Paragraph ${index} tells of subject ${index >> 2}.`,
  )
  const article = readArticle({ ...ARTICLE, language, paragraphs })
  expect(derive(article).title).not.toBe('')
})
