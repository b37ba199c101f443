import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type BoundaryPlace,
  chooseBoundaries,
} from '../../../src/ingest/contents/boundaries/choose-boundaries.ts'
import { lexicalPosterior } from '../../../src/ingest/contents/boundaries/lexical-posterior.ts'
import { marginals } from '../../../src/ingest/contents/boundaries/semi-markov.ts'

const LONGEST = 4
const scores = fc
  .array(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: LONGEST, maxLength: LONGEST }), {
    minLength: 1,
    maxLength: 7,
  })
  .map((rows) => rows.map((row, start) => row.slice(0, rows.length - start)))

test('the probability of a boundary is the share of the weights of the segmentations that have it', () => {
  fc.assert(
    fc.property(scores, (rows) => {
      const all = segmentationsOf(rows.length).flatMap((starts) => {
        const own = starts.map(
          (start, index) => rows[start]?.[(starts[index + 1] ?? rows.length) - start - 1],
        )
        const known = own.filter((score) => score !== undefined)
        return known.length < own.length ? [] : { starts, weight: Math.exp(known.reduce((a, b) => a + b, 0)) }
      })
      const total = all.reduce((sum, { weight }) => sum + weight, 0)
      marginals(rows).forEach((probability, place) => {
        const having = all.filter(({ starts }) => starts.includes(place))
        expect(probability).toBeCloseTo(having.reduce((sum, { weight }) => sum + weight, 0) / total)
      })
    }),
  )
})

function segmentationsOf(length: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** (length - 1) }, (_, bits) =>
    Array.from({ length }, (_, index) => index).filter((index) => index === 0 || bits & (1 << (index - 1))),
  )
}

test('by its words, a text is divided most probably where its subject changes', () => {
  const river = ['river', 'bridge', 'river', 'stone']
  const bread = ['bread', 'oven', 'bread', 'flour']
  const posterior = lexicalPosterior([river, river, river, bread, bread, bread])
  expect(posterior[0]).toBeCloseTo(1)
  expect(posterior.slice(1).indexOf(Math.max(...posterior.slice(1)))).toBe(2)
})

const place = (probability: number, canBegin = true): BoundaryPlace => ({
  probability,
  canBegin,
  decided: undefined,
  words: 40,
})

test('in a long article no section has more than ten paragraphs, and the first begins in the first nine', () => {
  const likely = new Set([14, 30, 32])
  const places = Array.from({ length: 40 }, (_, index) => place(likely.has(index) ? 0.9 : 0.01))
  const starts = chooseBoundaries(places)
  const lengths = [0, ...starts].map((start, index) => (starts[index] ?? places.length) - start)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(10)
  expect(starts[0]).toBeLessThanOrEqual(8)
  expect(starts).toEqual(expect.arrayContaining([...likely]))
})

test('no section begins where none can', () => {
  const places = Array.from({ length: 30 }, (_, index) => place(0.5, index % 5 === 0))
  for (const start of chooseBoundaries(places)) expect(start % 5).toBe(0)
})
