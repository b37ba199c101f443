import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textTiling } from '../../bench/contents/text-tiling.ts'
import { utiyamaIsahara } from '../../bench/contents/utiyama-isahara.ts'

const BRIDGES = ['bridge', 'river', 'bridge', 'stone']
const BAKERS = ['bread', 'oven', 'bread', 'flour']
const TWO_SUBJECTS = [BRIDGES, BRIDGES, BRIDGES, BRIDGES, BAKERS, BAKERS, BAKERS, BAKERS]

test('both methods divide two subjects where one ends and the other begins', () => {
  expect(textTiling(TWO_SUBJECTS)).toEqual([4])
  expect(utiyamaIsahara(TWO_SUBJECTS, 1)).toEqual([4])
})

test('a text of one paragraph has no boundaries', () => {
  expect(textTiling([BRIDGES])).toEqual([])
  expect(utiyamaIsahara([BRIDGES], 1)).toEqual([])
})

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 })

test('the segmentation of Utiyama and Isahara has the lowest cost of all, by the formula of the paper', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 7 }), fc.constantFrom(1, 2), (text, prior) => {
      const inner = text.length - 1
      const all = Array.from({ length: 2 ** inner }, (_, bits) =>
        Array.from({ length: inner }, (_, index) => index + 1).filter((index) => bits & (1 << (index - 1))),
      )
      const cheapest = Math.min(...all.map((boundaries) => costOf(text, boundaries, prior)))
      expect(costOf(text, utiyamaIsahara(text, prior), prior)).toBeCloseTo(cheapest)
    }),
  )
})

function costOf(text: readonly (readonly string[])[], boundaries: readonly number[], prior: number): number {
  const vocabulary = new Set(text.flat()).size
  const costs = [0, ...boundaries].map((start, index) => {
    const section = text.slice(start, boundaries[index]).flat()
    const times = (word: string) => section.filter((each) => each === word).length
    return section.reduce((sum, word) => sum + Math.log((section.length + vocabulary) / (times(word) + 1)), 0)
  })
  const ofSections = costs.length * prior * Math.log(Math.max(2, text.flat().length))
  return costs.reduce((sum, cost) => sum + cost, ofSections)
}
