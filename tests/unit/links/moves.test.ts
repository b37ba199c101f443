import { describe, expect, test } from 'vitest'
import { compare } from '../../../src/passage/compare/compare.ts'
import { passagesOf } from '../../../src/passage/history/history.ts'
import { withEdition } from '../../../src/permalinks/edition/with-edition.ts'
import { inWords, summarise } from '../../../src/permalinks/summary.ts'

const A = 'The first paragraph of the article is here, and it is a long one.'
const B = 'The minister said on Monday that the deal would hold, whatever happens.'
const C = 'Nobody else was asked about it, as far as is known.'
const D = 'Harvests were poor last year in the whole of the region.'

/** Describes what became of the passages, and the line of the build. */
function toldOf(earlier: readonly string[], later: readonly string[]) {
  const edition = (texts: readonly string[]) => ({
    sha256: texts.join(),
    passages: texts.map((text) => ({ text })),
  })
  const one = withEdition(undefined, edition(earlier)).history
  const two = withEdition(one, edition(later)).history
  const compared = compare(passagesOf(two, 1), passagesOf(two, 2))
  const moved = compared.flatMap(({ change, moved = [] }) => moved.map((each) => ({ change, ...each })))
  const headings = { headings: [] }
  return { moved, line: inWords(summarise({ ...one, ...headings }, { ...two, ...headings })) }
}

describe('a passage that moved', () => {
  test.each([
    ['forward', [A, B, C, D], [A, C, D, B], C, A, D],
    ['to the beginning', [A, B, C, D], [C, A, B, D], C, B, undefined],
    ['from the beginning', [C, A, B, D], [A, B, D, C], C, undefined, D],
  ])('is told with both places: %s', (_, earlier, later, _words, before, now) => {
    const { moved } = toldOf(earlier, later)
    expect(moved).toContainEqual({ change: 'moved', words: undefined, before, now })
  })

  test('the shorter one of two that changed places moved', () => {
    expect(toldOf([A, C], [C, A])).toEqual({
      moved: [{ change: 'moved', words: undefined, before: A, now: undefined }],
      line: '1 passage moved',
    })
  })

  test('can be corrected, too', () => {
    const { moved, line } = toldOf([A, B, C, D], [A, C.replace('asked', 'told'), B, D])
    expect(moved).toMatchObject([{ change: 'corrected', before: B, now: A }])
    expect(line).toBe('1 passage corrected, 1 moved')
  })

  test('words that moved into another passage are told with both passages', () => {
    const sentence = 'It was raining on that day, and nobody had an umbrella.'
    const { moved } = toldOf([`${A} ${sentence}`, B, C], [A, B, `${C} ${sentence}`])
    expect(moved).toMatchObject([{ words: expect.stringContaining('It was raining on that day') }])
  })

  test.each([
    ['a split', [`${A} ${B}`, C], [A, B, C]],
    ['a merge', [A, B, C], [`${A} ${B}`, C]],
    ['an insertion', [A, C], [A, B, C]],
    ['a removal', [A, B, C], [A, C]],
    ['a correction', [A, B, C], [A, B.replace('Monday', 'Tuesday'), C]],
  ])('%s is no move', (_, earlier, later) => {
    expect(toldOf(earlier, later).moved).toEqual([])
  })
})

test('the line of the build tells a corrected headline', () => {
  const edition = (title: string) => ({ sha256: title, title, passages: [{ text: A }] })
  const one = withEdition(undefined, edition('A headline')).history
  const two = withEdition(one, edition('A better headline')).history
  const headings = { headings: [] }
  expect(inWords(summarise({ ...one, ...headings }, { ...two, ...headings }))).toBe('headline corrected')
})
