import { describe, expect, test } from 'vitest'
import { explain } from '../../../src/commands/explain.ts'
import { canBeginSection } from '../../../src/ingest/contents/boundaries/can-begin-section.ts'
import { headings } from '../../../src/ingest/contents/sections/heading.ts'
import { wordReader } from '../../../src/languages/words/words.ts'
import { measureContents } from '../../bench/contents/contents.ts'
import { articleOf } from '../seed.ts'
import { sharedFolder } from '../shared-data.ts'

/** Repeats a paragraph's sentences, because short articles get no sections. */
const longer = (paragraph: string) => `${paragraph} ${paragraph} ${paragraph}`

/** Two subjects, each in four paragraphs. */
const RIVER = [
  'The river Arden rose by two metres on Monday, and the river flooded the lower town before noon came.',
  'The flood of the river reached the market, where the water of the river stood at the height of a table.',
  'By night the river had left its bed beside the mill, and the flood carried two boats of the mill away.',
  'Engineers of the river office measured the flood at nine places along the river, more than in any year.',
].map(longer)
const SCHOOL = [
  'The school of the upper town opens its new library in May, with eleven thousand books for its pupils.',
  'Teachers of the school chose the books, and the pupils of the school painted the shelves of the library.',
  'A bequest paid for the library: the school had been given a house by one of its first pupils in autumn.',
  'The library will lend its books to everybody, the school wrote, and be open to pupils in the holidays.',
].map(longer)

describe('sections', () => {
  test('begin where the subject changes, and are named after it', async () => {
    const { article, html } = await articleOf([...RIVER, ...SCHOOL].join('\n\n'))
    const headings = article.headings.map(({ text }) => text)
    expect(headings.some((text) => /library|school/i.test(text))).toBe(true)
    expect(html).toMatch(/<h2[^>]*data-generated[^>]*>(?:(?!<h2).)*<p[^>]*>The school of the upper town/s)
  })

  test('never separate a list from the paragraph before it', async () => {
    const list = '- boats of the mill\n- tables of the market\n- a bridge'
    const { html } = await articleOf([...RIVER, 'What the flood took:', list, ...SCHOOL].join('\n\n'), {
      name: 'article.md',
    })
    expect(html).toContain('<ul')
    expect(html).not.toMatch(/<\/h2>\s*<ul/)
  })

  test('are not derived for a text of five paragraphs', async () => {
    expect((await articleOf([...RIVER, 'It went on.'].join('\n\n'))).article.headings).toEqual([])
  })

  test('are not derived for an article of fewer than 300 words', async () => {
    const short = [...RIVER, ...SCHOOL].map((paragraph) => paragraph.slice(0, paragraph.length / 3))
    expect((await articleOf(short.join('\n\n'))).article.headings).toEqual([])
  })

  test('never begin with a quotation, a credit, or a paragraph that refers back', () => {
    const readWords = wordReader('en')
    const canBegin = (text: string) => canBeginSection(text, readWords(text), 'en')
    for (const text of [
      '“It rose,” he said.',
      'He said so.',
      'But the river rose.',
      'Read more: The flood',
      'Photo: AP',
      '[Read: The river and the school]',
    ])
      expect(canBegin(text)).toBe(false)
    expect(canBegin('The river rose.')).toBe(true)
  })

  test('show their first words where no phrase says what they are about', async () => {
    const letters = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't']
    // No word occurs twice in this paragraph.
    const odd = `The ${letters.map((one) => letters.map((other) => `${one}a${other}o${one}`).join(' ')).join(', the ')}.`
    const { article } = await articleOf([...RIVER, odd, ...SCHOOL].join('\n\n'))
    const texts = article.headings.map(({ text }) => text)
    for (const text of texts)
      expect(text.endsWith('…') || /river|flood|mill|school|library|pupils/i.test(text)).toBe(true)
  })

  test('are not named after a person alone if another phrase recurs', () => {
    const text =
      'When Anna Berg opened it, she saw the harbour bridge. It is where Anna Berg was when the harbour burned.'
    const words = wordReader('en')(text)
    const [{ text: heading } = { text: '' }] = headings([{ paragraphs: [{ text, words }] }], 'en', new Set())
    expect(heading).toBe('harbour bridge')
  })

  test('show no quotation mark without its partner among their first words', () => {
    const text = 'Berg said: “Nothing will ever come back, I am sure.”'
    const words = wordReader('en')(text)
    const [{ text: heading } = { text: '' }] = headings([{ paragraphs: [{ text, words }] }], 'en', new Set())
    expect(heading).toBe('Berg…')
  })

  test('have different headings, which do not repeat the title', async () => {
    const { article } = await articleOf([...RIVER, ...SCHOOL].join('\n\n'))
    const texts = [article.title, ...article.headings].map(({ text }) => text.toLowerCase())
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('are explained: what was chosen, from which candidates, and why', async () => {
    const { article, evidence } = await articleOf([...RIVER, ...SCHOOL].join('\n\n'))
    const told = explain(
      { path: 'seeds/article.txt', article: { ...article, slug: 'a', earlierSlugs: [] } },
      evidence,
    )
    expect(told).toMatch(/Why this headline:\n {2}- \d\.\d\d “/)
    expect(told).toMatch(/a section begins: probability 0\.\d\d \(vocabulary -?\d/)
    expect(told).toMatch(/\d\.\d\d “[^”]+”: [a-z]+ 0\.\d\d, /)
    for (const { text } of article.headings) expect(told.toLowerCase()).toContain(`“${text.toLowerCase()}”`)
  })
})

test.skipIf(!sharedFolder('contents'))(
  'of 120 real articles (skipped without shared/data), every heading and title is well-formed, and all fare no worse than they did',
  () => {
    const all = measureContents({})?.all
    expect(Object.entries(all?.samples.failures ?? {}).filter(([, count]) => count > 0)).toEqual([])
    expect(all?.segmentations.Pincite.f1).toBeGreaterThan(0.35)
    expect(all?.segmentations.Pincite.pk).toBeLessThan(0.405)
    expect((all?.segmentations.Pincite.sections ?? 0) / (all?.goldSections ?? 1)).toBeLessThan(1.3)
    expect(all?.headings.pincite).toBeGreaterThan(0.35)
    expect(all?.titles.Pincite).toBeGreaterThan(0.13)
  },
)
