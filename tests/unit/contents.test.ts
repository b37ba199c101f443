import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNumbered, outline, type Section } from '../../src/outline.ts'
import { articleOf } from './seed.ts'

function heading(depth: number, text = 'x') {
  return { id: text, depth, text, generated: false, words: 1 }
}

function shapeOf(sections: readonly Section[]): readonly unknown[] {
  return sections.map(({ heading: { depth }, sections: within }) =>
    within.length > 0 ? [depth, ...shapeOf(within)] : depth,
  )
}

describe('the outline of an article', () => {
  test.each([
    ['no headings', [], []],
    ['one level', [2, 2, 2], [2, 2, 2]],
    [
      'sections within sections',
      [2, 3, 3, 2, 3, 4],
      [
        [2, 3, 3],
        [2, [3, 4]],
      ],
    ],
    ['a deep beginning', [4, 3, 2, 3], [4, 3, [2, 3]]],
    ['a level that is left out', [2, 4, 3, 2], [[2, 4, 3], 2]],
  ])('nests its sections: %s', (_, depths, shape) => {
    expect(shapeOf(outline(depths.map((depth) => heading(depth))))).toEqual(shape)
  })

  test('has every heading once, in the order of the text', () => {
    const listed = (sections: readonly Section[]): readonly unknown[] =>
      sections.flatMap(({ heading: own, sections: within }) => [own, ...listed(within)])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 6 })), (depths) => {
        const headings = depths.map((depth, index) => heading(depth, String(index)))
        expect(listed(outline(headings))).toEqual(headings)
      }),
    )
  })

  test.each([
    ['one level', [heading(2), heading(2)], false],
    ['several levels', [heading(2), heading(3)], true],
    ['several levels that the author numbered', [heading(2, '1. Why'), heading(3, '1.1 How')], false],
    ['levels numbered in Persian', [heading(2, '۱. چرا'), heading(3, '۱.۱ چگونه')], false],
  ])('is numbered only where numbers help: %s', (_, headings, expected) => {
    expect(isNumbered(outline(headings))).toBe(expected)
  })
})

describe('the words of a section', () => {
  const wordsOf = async (content: string, name = 'article.md') =>
    (await articleOf(content, { name })).article.headings.map(({ words }) => words)

  test.each([
    ['extend to the next heading', 'a b c\n\n## A\n\nd e\n\nf\n\n## B\n\ng', [3, 1]],
    [
      'include those of its subsections',
      '## A\n\na b\n\n### B\n\nc\n\n#### C\n\nd\n\n## D\n\ne f',
      [4, 2, 1, 2],
    ],
    [
      'include those of lists, quotations and tables',
      '## A\n\n- a\n- b c\n\n> d\n\n| e | f |\n| - | - |\n| g | h |',
      [8],
    ],
    ['continue after a heading in a quotation', '## A\n\na\n\n> ## B\n>\n> b c\n\nd\n\n## C\n\ne', [1, 3, 1]],
    ['include the notes that are defined in it', '## A\n\na[^1]\n\n[^1]: b c\n\n## B\n\nd', [3, 1]],
    ['are none if the section is empty', 'a\n\n## A\n\n## B\n\nb', [0, 1]],
    ['begin after a heading within emphasis', '<em>a <h2>A</h2> b</em>\n\nc d\n\n## B\n\ne', [3, 1]],
  ])('%s', async (_, content, words) => {
    expect(await wordsOf(content)).toEqual(words)
  })

  test('in derived sections add up to the words of the article without its opening', async () => {
    const paragraph = (topic: string) =>
      Array.from({ length: 6 }, (_, index) => `The ${topic} of ${topic}s stands by ${topic} ${index}.`).join(
        ' ',
      )
    const topics = [
      'harbour',
      'harbour',
      'harbour',
      'volcano',
      'volcano',
      'volcano',
      'parliament',
      'parliament',
      'parliament',
    ]
    const { article } = await articleOf(topics.map(paragraph).join('\n\n'))
    const sum = article.headings.reduce((total, { words }) => total + words, 0)
    expect(article.headings.length).toBeGreaterThan(1)
    expect(sum).toBeLessThan(article.words)
    expect(sum).toBeGreaterThan(article.words / 3)
    expect(sum % (article.words / topics.length)).toBe(0)
  })
})
