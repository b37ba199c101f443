import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marginals } from '../../../src/ingest/contents/boundaries/semi-markov.ts'
import { fitWeights } from '../../bench/contents/fit-weights.ts'
import { sectionProbabilities } from '../../bench/contents/section-probabilities.ts'

const LONGEST = 4
const scores = fc
  .array(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: LONGEST, maxLength: LONGEST }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((rows) => rows.map((row, start) => row.slice(0, rows.length - start)))

test('the probabilities of the sections that begin at a place add up to that of a boundary there', () => {
  fc.assert(
    fc.property(scores, (rows) => {
      const boundaries = marginals(rows)
      sectionProbabilities(rows).forEach((row, start) => {
        expect(row.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(boundaries[start] ?? 0)
      })
    }),
  )
})

// Texts of two paragraphs: one section, or two. The only feature is whether a boundary begins a section.
const ofTwo = (...starts: number[]) => ({ features: [[[0], [0]], [[1]]], starts })

test('a boundary in three of four texts gets the weight log 3', () => {
  const [weight] = fitWeights([ofTwo(0, 1), ofTwo(0, 1), ofTwo(0, 1), ofTwo(0)], [0])
  expect(weight).toBeCloseTo(Math.log(3), 2)
})

test('a penalty reduces a weight', () => {
  const [weight = 0] = fitWeights([ofTwo(0, 1)], [5])
  expect(weight).toBeGreaterThan(0)
  // The optimum is where the slope of the likelihood, 1 - 1 / (1 + e^-w), equals that of the penalty, 5w.
  expect(1 - 1 / (1 + Math.exp(-weight))).toBeCloseTo(5 * weight, 2)
})
