import { expect, test } from 'vitest'
import { wordReader } from '../../../src/languages/words/words.ts'
import { failedRules, type Rule } from '../../bench/contents/well-formed.ts'

const PARAGRAPHS = [
  'Again and again the Bank of England met its “critics (of old)” in London. In Paris Ministers met them.',
  'Old Ministers often dine.',
  'There I praised His Majesty. The New IT staff dined, too, on well-baked bread from shop.bread@example.org.',
  'The old bridges carry heavy traffic daily. They see New York City Council members often.',
]

const CASES: readonly [string, Rule[]][] = [
  ['old bridges', []],
  ['heavy traffic', []],
  ['Bank of England', []],
  ['Ministers often dine', []],
  ['Majesty', ['has its size']],
  ['baked bread', ['stands in its text']],
  ['bread from shop.bread', ['stands in its text']],
  ['IT staff', ['cuts no name']],
  ['Ministers met', ['cuts no name']],
  ['New York City Council members', []],
  ['Again and again the Bank…', []],
  ['old bridge', ['stands in its text']],
  ['bridges', ['has its size']],
  [
    'old bridges carry heavy traffic daily. They see New York',
    ['has its size', 'holds no pronoun', 'cuts no name'],
  ],
  ['The old bridges', []],
  ['England met its', ['has content at its edges']],
  ['City Council members often', ['ends with no adverb', 'cuts no name']],
  ['daily. They see New York City Council', ['holds no pronoun']],
  ['York City Council members', ['cuts no name']],
  ['New York City', ['cuts no name']],
  ['critics (of old', ['has no lone mark']],
  ['critics (of old)” in London', ['has no lone mark']],
  ['Heavy Traffic', ['stands in its text', 'is told from its neighbours']],
]

test.each(CASES)('“%s”', (text, rules) => {
  const others = ['heavy  traffic'].filter(() => text !== 'heavy traffic')
  const size = [2, 7] as const
  const readWords = wordReader('en')
  expect(failedRules({ text, paragraphs: PARAGRAPHS, language: 'en', readWords, size, others })).toEqual(
    rules,
  )
})
