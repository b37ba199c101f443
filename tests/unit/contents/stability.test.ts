import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatLedger } from '../../../src/permalinks/ledger.ts'
import { type Pair, readLines } from '../../bench/passages/revisions.ts'
import { articleOf } from '../seed.ts'
import { sharedFolder } from '../shared-data.ts'
import { ledgerOf, type Stability, sectionsOf, stabilityOf, sum, withoutHeadings } from './stability.ts'

/** The minimum share of sections that must not change if an edit changed something else. */
const FLOOR = 0.98

const revisions = sharedFolder('revisions')
const pairs = revisions ? readLines<Pair>(join(revisions, 'pairs.jsonl')) : []
const revised = pairs.map(({ oldText, newText }) => {
  return { earlier: withoutHeadings(oldText), later: withoutHeadings(newText) }
})
const contents = sharedFolder('contents')
const articles = contents
  ? readLines<{ readonly paragraphs: readonly string[] }>(join(contents, 'gold.jsonl'))
  : []

function expectStable(name: string, figures: readonly Stability[]): void {
  const { sections, boundaries, headings } = sum(figures)
  const percent = (count: number) => `${((count / sections) * 100).toFixed(1)} %`
  console.log(`${name}: of ${sections} sections stay ${percent(boundaries)}, headings ${percent(headings)}`)
  expect(boundaries / sections).toBeGreaterThanOrEqual(FLOOR)
  expect(headings / sections).toBeGreaterThanOrEqual(FLOOR)
}

/** Returns the paragraphs with one word replaced. A number decides which. */
function corrected(paragraphs: readonly string[], number: number): readonly string[] {
  const at = (number * 7919 + 3) % paragraphs.length
  const words = (paragraphs[at] ?? '').split(' ')
  return paragraphs.with(at, words.with((number * 31) % words.length, 'corrected').join(' '))
}

describe('derived sections do not change if an edit changed something else', () => {
  test.skipIf(!contents)('of one word, in 120 articles (skipped without shared/data)', () => {
    const figures = articles.flatMap(({ paragraphs }) =>
      [0, 1, 2, 3, 4].map((number) => stabilityOf(paragraphs, corrected(paragraphs, number))),
    )
    expectStable('one word corrected', figures)
  })

  test.skipIf(!revisions)('in 181 real revisions (skipped without shared/data)', () => {
    const figures = revised.map(({ earlier, later }) => stabilityOf(earlier, later))
    expectStable('real revisions', figures)
  })
})

test.skipIf(!revisions)('an article that was not changed keeps its sections, from its ledger', () => {
  const texts = [...revised.map(({ later }) => later), ...articles.map(({ paragraphs }) => paragraphs)]
  for (const paragraphs of texts) {
    const sections = sectionsOf(paragraphs)
    expect(sectionsOf(paragraphs, ledgerOf(paragraphs, sections))).toEqual(sections)
  }
})

test.skipIf(!revisions)(
  'a link to a section that an article had leads to a place in it (skipped without shared/data)',
  async () => {
    for (const { oldText, newText } of pairs.slice(0, 60)) {
      const text = (whole: string) => withoutHeadings(whole).join('\n\n')
      const { history, article } = await articleOf(text(oldText))
      const ledger = formatLedger({ slug: 'a', earlierSlugs: [], ...history })
      const { html } = await articleOf(text(newText), { ledger })
      for (const { id } of article.headings) expect(html).toContain(` id="${id.replaceAll('&', '&#x26;')}"`)
    }
  },
)
