import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Boundaries, boundaryCounts, f1, pk, rougeL, windowDiff } from '../../bench/contents/measures.ts'

// There are eight paragraphs, and the author's second section begins at 4. So k is 2, and there are 6 windows; those
// that begin at 2 and 3 contain the boundary.
const SEGMENTATIONS: readonly [string, Boundaries, pk: number, windowDiff: number][] = [
  ['the author’s own', [4], 0, 0],
  ['none: both windows with the boundary are wrong', [], 2 / 6, 2 / 6],
  ['one paragraph late: the first window misses it, the next one has it', [5], 2 / 6, 2 / 6],
  ['one too many beside it: WindowDiff counts the window with both', [3, 4], 1 / 6, 2 / 6],
  ['one far away: four windows are wrong', [1], 4 / 6 - 1 / 6, 4 / 6 - 1 / 6],
]

test.each(SEGMENTATIONS)('of a segmentation, %s', (_, found, ofPk, ofWindowDiff) => {
  expect(pk([4], found, 8)).toBeCloseTo(ofPk)
  expect(windowDiff([4], found, 8)).toBeCloseTo(ofWindowDiff)
})

test('a text of one paragraph has no errors', () => {
  expect(pk([], [], 1)).toBe(0)
})

const indexes = fc.uniqueArray(fc.integer({ min: 1, max: 29 }), { maxLength: 12 })

test('Pk and WindowDiff are 0 for the same segmentation, and WindowDiff is never below Pk', () => {
  fc.assert(
    fc.property(indexes, indexes, (expected, found) => {
      expect(pk(expected, expected, 30)).toBe(0)
      expect(windowDiff(expected, expected, 30)).toBe(0)
      expect(windowDiff(expected, found, 30)).toBeGreaterThanOrEqual(pk(expected, found, 30))
      expect(windowDiff(expected, found, 30)).toBeLessThanOrEqual(1)
    }),
  )
})

describe('F1', () => {
  const cases: readonly [string, Boundaries, Boundaries, exact: number, within1: number][] = [
    ['all right', [4, 8], [4, 8], 1, 1],
    ['one of two right', [4, 8], [4], 2 / 3, 2 / 3],
    ['one paragraph off', [4], [5], 0, 1],
    ['two paragraphs off', [4], [6], 0, 0],
    ['one expected boundary fits one found', [4], [3, 5], 0, 2 / 3],
    ['one found boundary fits one expected', [4, 5], [4], 2 / 3, 2 / 3],
    ['none where some are', [4], [], 0, 0],
    ['none where none are', [], [], 1, 1],
  ]

  test.each(cases)('%s', (_, expected, found, exact, within1) => {
    expect(f1(boundaryCounts(expected, found))).toBeCloseTo(exact)
    expect(f1(boundaryCounts(expected, found, 1))).toBeCloseTo(within1)
  })
})

describe('ROUGE-L', () => {
  // The examples of Lin 2004, §3.
  const cases: readonly [string, number][] = [
    ['police killed the gunman', 1],
    ['police kill the gunman', 3 / 4],
    ['the gunman kill police', 2 / 4],
    ['the gunman police killed', 2 / 4],
    ['nobody', 0],
    ['police the gunman', 6 / 7],
  ]

  test.each(cases)('%s', (found, value) => {
    expect(rougeL('police killed the gunman'.split(' '), found.split(' '))).toBeCloseTo(value)
  })
})
