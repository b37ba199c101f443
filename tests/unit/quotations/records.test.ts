import { describe, expect, test } from 'vitest'
import { passagesOf } from '../../../src/passage/history/history.ts'
import { articleOf } from '../seed.ts'

const TEXT = `The minister said: “We\tknow that ‘nobody’ came.” He left.

“It was late,” she said, “and dark.

“So we went home.”`

describe('the quotations of an article', () => {
  test('are listed with passage, level and words, in text order', async () => {
    const { quotations, history } = await articleOf(TEXT)
    const [first, second, third] = passagesOf(history, 1).map(({ id }) => id)
    expect(
      quotations.map(({ quotation, passage, words, level }) => [quotation, passage, words, level]),
    ).toEqual([
      [1, first, 'We know that ‘nobody’ came.', 1],
      [2, first, 'nobody', 2],
      [3, second, 'It was late,', 1],
      [4, second, 'and dark.', 1],
      [4, third, 'So we went home.', 1],
    ])
  })

  test('are in their passages at their offsets', async () => {
    const { quotations, history } = await articleOf(TEXT)
    const texts = new Map(passagesOf(history, 1).map(({ id, text }) => [id, text]))
    for (const { passage, start, end, words } of quotations)
      expect(texts.get(passage)?.slice(start, end)).toBe(words)
  })

  test('are listed in headings, lists and tables, around links and emphasis', async () => {
    const markdown =
      '# Title\n\n## He said “no *more*”\n\n- She: “a [link “within”](https://example.org/) here”\n\n| A | “b” |\n|---|---|\n| c | d |\n'
    const { quotations, history } = await articleOf(markdown, { name: 'a.md' })
    expect(quotations.map(({ words }) => words)).toEqual(['no more', 'a link “within” here', 'within', 'b'])
    const texts = new Map(passagesOf(history, 1).map(({ id, text }) => [id, text]))
    for (const { passage, start, end, words } of quotations)
      expect(texts.get(passage)?.slice(start, end)).toBe(words)
  })

  test('are none in an article without any', async () => {
    expect((await articleOf('The river rose.')).quotations).toEqual([])
  })
})
