import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { formatLedger } from '../../src/permalinks/ledger.ts'
import { generatedNote } from '../../src/strings/generated-note.ts'
import { articleOf, refusalOf, refusalsOf } from './seed.ts'

const SEED = readFileSync(new URL('../../seeds/000_abd6853839a1e8d9.txt', import.meta.url), 'utf8')
const LIBYA = 'During the Libyan civil war and the efforts'

/** A sidecar that declares sections: the words with which each begins, and its heading, if it has one. */
function sidecarOf(...sections: readonly (readonly [at: string, heading?: string])[]): string {
  const items = sections.map(
    ([at, heading]) => `  - at: ${JSON.stringify(at)}\n${heading ? `    heading: ${heading}\n` : ''}`,
  )
  return `headings:\n${items.join('')}`
}

/** The headings of a page, each with the first words below it. */
function headingsOf(html: string) {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  return [...document.querySelectorAll('h2, h3, h4')].map((heading) => ({
    level: heading.localName,
    text: heading.textContent,
    below: heading.nextElementSibling?.textContent?.slice(0, 12),
    isGenerated: heading.hasAttribute('data-generated'),
  }))
}

describe('the sections that an owner declares', () => {
  test('are the only ones of the article, in the order of the text', async () => {
    const sidecar = sidecarOf(['Therefore, the expansion', 'What Iran says'], [LIBYA, 'Libya'])
    const { html, article } = await articleOf(SEED, { sidecar })
    expect(headingsOf(html)).toEqual([
      { level: 'h2', text: 'Libya', below: 'During the L', isGenerated: true },
      { level: 'h2', text: 'What Iran says', below: 'Therefore, t', isGenerated: true },
    ])
    expect(article.headings).toEqual([
      { id: 'libya', depth: 2, text: 'Libya', generated: true, declared: true, words: 133 },
      { id: 'what-iran-says', depth: 2, text: 'What Iran says', generated: true, declared: true, words: 68 },
    ])
  })

  test('get a heading of their own words if none is declared', async () => {
    const { article } = await articleOf(SEED, { sidecar: sidecarOf([LIBYA]) })
    expect(article.headings).toHaveLength(1)
    const [heading] = article.headings
    expect(heading?.declared).toBeUndefined()
    expect(SEED.slice(SEED.indexOf(LIBYA)).replace(/\s+/g, ' ')).toContain(heading?.text)
  })

  test('are removed by an empty list', async () => {
    expect((await articleOf(SEED)).article.headings).not.toEqual([])
    expect((await articleOf(SEED, { sidecar: 'headings: []' })).article.headings).toEqual([])
  })

  test('may begin with the article', async () => {
    const { html } = await articleOf('The first words.\n\nThe last words.', {
      sidecar: sidecarOf(['The first', 'Before all']),
    })
    expect(headingsOf(html)).toMatchObject([{ text: 'Before all', below: 'The first wo' }])
  })

  test.each([
    ['straight quotation marks and hyphens', '"NATO is trying to reach', '“NATO is trying to reach the'],
    ['white space', 'Russia  said\n  so', 'Russia said so on Monday.'],
    ['composed letters', 'Zoe\u0308 said', 'Zo\u00EB said it all.'],
    ['an ellipsis after shortened words', 'The river rose by…', 'The river rose by two metres.'],
  ])('are found despite different %s', async (_, at, text) => {
    const { article } = await articleOf(`An opening.\n\n${text}`, { sidecar: sidecarOf([at, 'Here']) })
    expect(article.headings).toMatchObject([{ text: 'Here' }])
  })

  test('are one level below the author’s, which are kept', async () => {
    const markdown = '## Before\n\nOne.\n\n### Within\n\nTwo.\n\nBefore it was three.\n\n## After\n\nFour.\n'
    const { html } = await articleOf(markdown, {
      name: 'a.md',
      sidecar: sidecarOf(['Before it', 'Three'], ['Four', 'And four']),
    })
    expect(headingsOf(html).map(({ level, text, isGenerated }) => [level, text, isGenerated])).toEqual([
      ['h2', 'Before', false],
      ['h3', 'Within', false],
      ['h4', 'Three', true],
      ['h2', 'After', false],
      ['h3', 'And four', true],
    ])
  })

  test('add no words to the article', async () => {
    const { html, article, history } = await articleOf(SEED, { sidecar: sidecarOf([LIBYA, 'A war']) })
    const bare = await articleOf(SEED)
    expect(article.words).toBe(bare.article.words)
    expect(history.passages).toEqual(bare.history.passages)
    expect(html).not.toMatch(/<h2[^>]*data-passage/)
  })

  test('keep the link of a heading that is renamed', async () => {
    const { history } = await articleOf(SEED, { sidecar: sidecarOf([LIBYA, 'Libya']) })
    const ledger = formatLedger({ slug: 'a', earlierSlugs: [], ...history })
    const { html } = await articleOf(SEED, { ledger, sidecar: sidecarOf([LIBYA, 'The war']) })
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
    expect(document.getElementById('libya')?.closest('p')?.textContent).toContain(LIBYA)
  })
})

describe('a declared section is an error', () => {
  test.each([
    ['that begins no passage', SEED, ['As NATO bombarded'], 'lost-section 2:9'],
    ['that begins within a passage', SEED, ['NATO bombarded the cities'], 'lost-section 2:9'],
    ['whose words have another case', SEED, ['during the Libyan civil war'], 'lost-section 2:9'],
    ['that begins several passages', SEED, ['In a meeting with'], 'unclear-section 2:9'],
    ['at a heading of the author', '## What happened\n\nOne.', ['What'], 'authors-heading 2:9'],
  ])('%s', async (_, text, [at = ''], problem) => {
    expect(await refusalsOf(text, { name: 'a.md', sidecar: sidecarOf([at, 'A heading']) })).toEqual([problem])
  })

  test('at a passage that has a section already', async () => {
    const sidecar = sidecarOf([LIBYA, 'Libya'], ['During the Libyan', 'The war'])
    expect(await refusalsOf(SEED, { sidecar })).toEqual(['unclear-section 4:9'])
  })

  test.each([
    ['headings: Libya', '1:11', 'a list in which each item has at: and perhaps heading:'],
    ['headings:\n  - heading: Libya', '2:5', 'a text'],
    ['headings:\n  - at: During\n    heading: ""', '3:14', 'a text that is not empty'],
    ['headings:\n  - at: During\n    heading: "—"', '3:14', 'a heading of words'],
    [
      'headings:\n  - During',
      '2:5',
      'at: with the first words of a passage, and heading: with what it is called',
    ],
    [
      'headings:\n  - at: During\n    titel: Libya',
      '2:5',
      'at: with the first words of a passage, and heading: with what it is called',
    ],
  ])('with the wrong form: %j', async (sidecar, place, expected) => {
    const { line, column, rule, expected: said } = await refusalOf(SEED, { sidecar })
    expect({ rule, place: `${line}:${column}`, said }).toEqual({
      rule: 'invalid-metadata',
      place,
      said: expected,
    })
  })

  test.each([
    [
      'within a passage',
      SEED,
      'NATO bombarded',
      'No passage begins with “NATO bombarded”; the words stand in the one that begins with “During the Libyan civil war and the efforts of the…”',
    ],
    ['nowhere', SEED, 'A word', 'No passage begins with “A word”'],
  ])('and the message says where its words are: %s', async (_, text, at, reason) => {
    expect((await refusalOf(text, { sidecar: sidecarOf([at, 'A heading']) })).found).toBe(reason)
  })

  test.each([
    [
      'changed',
      (text: string) => text.replace(LIBYA, 'When Libya was at war, and in the efforts'),
      `The passage that began with “${LIBYA}” was changed, and begins with “When Libya was at war, and in the efforts of the opponents…” now`,
    ],
    [
      'removed',
      (text: string) => text.replace(/During the Libyan[^\n]+\n\n/, ''),
      `The passage that began with “${LIBYA}” was removed; “With the fall of Gaddafi and the end of NATO operations,…” stands there now`,
    ],
    [
      'removed, as all that followed',
      (text: string) => text.slice(0, text.indexOf(LIBYA)),
      `The passage that began with “${LIBYA}” was removed; the article ends there now`,
    ],
  ])('whose passage was %s, and the message says so', async (_, edit, reason) => {
    const sidecar = sidecarOf([LIBYA, 'Libya'])
    const { history } = await articleOf(SEED, { sidecar })
    const ledger = formatLedger({ slug: 'a', earlierSlugs: [], ...history })
    const refusal = await refusalOf(edit(SEED), { sidecar, ledger })
    expect(refusal).toMatchObject({ rule: 'lost-section', line: 2, column: 9, found: reason })
  })
})

test.each([
  [false, [], undefined],
  [true, [], 'This site chose the headline from the words of the article.'],
  [true, ['chosen'], 'This site chose the headline and section headings from the words of the article.'],
  [false, ['chosen', 'author’s'], 'This site chose the section headings from the words of the article.'],
  [false, ['declared'], 'The editors of this site wrote the section headings.'],
  [
    true,
    ['declared'],
    'This site chose the headline from the words of the article. The editors of this site wrote the section headings.',
  ],
  [
    true,
    ['declared', 'chosen'],
    'This site chose the headline and section headings from the words of the article. The editors of this site wrote some of the section headings.',
  ],
] as const)('with a chosen headline (%s) and headings %j, the page says: %s', (generated, kinds, note) => {
  const headings = kinds.map((kind) => ({
    id: kind,
    depth: 2,
    text: kind,
    generated: kind !== 'author’s',
    words: 1,
    ...(kind === 'declared' && { declared: true as const }),
  }))
  expect(generatedNote({ title: { text: 'A title', generated }, headings }, 'en')).toBe(note)
})
