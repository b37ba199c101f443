import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Nodes } from 'mdast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { remarkQuotations } from '../../../src/ingest/enrich/quotations.ts'
import { parserFor } from '../../../src/ingest/parse/parsers.ts'
import { findQuotations } from '../../../src/ingest/quotations/find-quotations.ts'
import { seed } from '../seed.ts'
import { sharedFolder } from '../shared-data.ts'

/** A shared article with its labelled quotations. */
interface GoldArticle {
  readonly file: string
  readonly language: string
  readonly quotations: readonly { readonly start: number; readonly end: number }[]
}

const folder = sharedFolder('quotations') ?? ''

describe.skipIf(folder === '')('in real articles (skipped where ../shared/data is absent)', () => {
  test('all 147 quotations are found exactly, with few false ones', () => {
    const sum = { expected: 0, found: 0, right: 0 }
    for (const { file, language, quotations } of lines<GoldArticle>(join(folder, 'gold.jsonl'))) {
      const expected = new Set(quotations.map(({ start, end }) => `${start}-${end}`))
      const found = outermostOf(readFileSync(join(folder, file), 'utf8'), language)
      sum.expected += expected.size
      sum.found += found.length
      sum.right += found.filter(({ start, end }) => expected.has(`${start}-${end}`)).length
    }
    expect(sum.expected).toBe(147)
    // Measured: all 147, and three in single marks that are not labelled.
    expect(sum.right / sum.expected).toBeGreaterThan(0.99)
    expect(sum.right / sum.found).toBeGreaterThan(0.97)
  })

  test('nothing but quotations is added to the text and markup of the authors', async () => {
    const mark = unified().use(remarkQuotations).freeze()
    const texts = sharedTexts()
    expect(texts.length).toBeGreaterThan(450)
    let quotations = 0
    for (const { name, content } of texts) {
      const { path, bytes } = seed(content, { name }).seed
      const file = new VFile({ path, value: bytes })
      const parse = await parserFor(file)
      const { tree } = (await parse?.(file, {})) ?? {}
      if (!tree) throw new Error(`${name} is not read`)
      const before = plain(tree)
      const after = mark.runSync(structuredClone(tree), file)
      expect(plain(after), name).toEqual(before)
      quotations += count(after)
    }
    expect(quotations).toBeGreaterThan(2500)
  })
})

/** Returns all shared articles that can have quotations. */
function sharedTexts(): readonly { readonly name: string; readonly content: string | Uint8Array }[] {
  const plainTexts = ['multilingual', 'quotations/articles'].flatMap((name) => {
    const path = sharedFolder(name) ?? ''
    return readdirSync(path)
      .filter((file) => /\.(?:md|txt)$/.test(file) && file !== 'README.md')
      .map((file) => ({ name: file, content: readFileSync(join(path, file)) }))
  })
  const pages = sharedFolder('html') ?? ''
  const saved = readdirSync(pages, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name: `${name}.html`, content: readFileSync(join(pages, name, 'source.html')) }))
  const pairs = lines<{ readonly oldText: string; readonly newText: string }>(
    join(sharedFolder('revisions') ?? '', 'pairs.jsonl'),
  )
  const revisions = pairs.flatMap(({ oldText, newText }) =>
    [oldText, newText].map((content) => ({ name: 'article.txt', content })),
  )
  return [...plainTexts, ...saved, ...revisions]
}

function lines<T>(path: string): readonly T[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): T => JSON.parse(line))
}

/** Returns a tree without quotations and positions, with adjacent texts joined. */
function plain(node: Nodes): unknown {
  const { position: _, ...own } = node
  if (!('children' in own)) return own
  const children: unknown[] = []
  let text = ''
  const endText = () => {
    if (text !== '') children.push(text)
    text = ''
  }
  const add = (child: Nodes) => {
    if (child.type === 'text') text += child.value
    else if (child.type === 'quotation') child.children.forEach(add)
    else {
      endText()
      children.push(plain(child))
    }
  }
  own.children.forEach(add)
  endText()
  return { ...own, children }
}

function count(node: Nodes): number {
  const within = 'children' in node ? node.children.map(count).reduce((sum, each) => sum + each, 0) : 0
  return within + (node.type === 'quotation' ? 1 : 0)
}

/** Returns the outermost quotations of a text, each from its first word to its last, also across paragraphs. */
function outermostOf(text: string, language: string) {
  const paragraphs = [...text.matchAll(/(?:(?!\n\s*\n)[\s\S])+/g)].map(({ 0: words, index }) => ({
    words,
    index,
  }))
  const spans = findQuotations(
    paragraphs.map((paragraph) => paragraph.words),
    language,
  ).flatMap(({ pieces }) => {
    const [first, last] = [pieces[0], pieces.at(-1)]
    if (!first || !last) return []
    const offset = (paragraph: number) => paragraphs[paragraph]?.index ?? 0
    return { start: offset(first.paragraph) + first.start, end: offset(last.paragraph) + last.end }
  })
  return spans.filter(
    (span) => !spans.some((other) => other !== span && other.start <= span.start && other.end >= span.end),
  )
}
