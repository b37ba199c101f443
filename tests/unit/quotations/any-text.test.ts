import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../../src/ingest/quotations/find-quotations.ts'
import { markedText } from './marked-text.ts'

const language = fc.constantFrom('en', 'fr', 'de', 'sv', 'he', 'ar', 'zh-Hans', 'und')

test('pieces of quotations begin and end with visible characters, and never overlap in part', () => {
  fc.assert(
    fc.property(fc.array(markedText, { maxLength: 4 }), language, (paragraphs, tag) => {
      const quotations = findQuotations(paragraphs, tag)
      const pieces = quotations.flatMap((quotation) => quotation.pieces)
      for (const { pieces: own } of quotations) {
        expect(new Set(own.map(({ paragraph }) => paragraph)).size).toBe(own.length)
      }
      for (const { paragraph, start, end } of pieces) {
        const found = paragraphs[paragraph]?.slice(start, end) ?? ''
        expect(found).toHaveLength(end - start)
        expect(found.trim()).toBe(found)
        expect(found).not.toBe('')
      }
      for (const one of pieces) {
        for (const other of pieces) {
          if (one === other || one.paragraph !== other.paragraph) continue
          const isApart = one.end <= other.start || other.end <= one.start
          const isWithin = one.start > other.start && one.end <= other.end
          const isAround = other.start > one.start && other.end <= one.end
          expect(isApart || isWithin || isAround).toBe(true)
        }
      }
    }),
    { numRuns: 3000 },
  )
})

describe('a text that is designed to take a long time', () => {
  const many = 100_000
  test.each([
    ['opening marks', '“'.repeat(many), 0],
    ['straight marks', '"a '.repeat(many), 0],
    ['straight marks side by side', '"'.repeat(many), 0],
    ['apostrophes', "'a".repeat(many), 0],
    ['inches', '1" '.repeat(many), 0],
    ['marks and controls without width', '"\u200f'.repeat(many), 0],
    ['quotations', '“a” '.repeat(many), many],
    ['quotations within each other', '“a'.repeat(many) + '”'.repeat(many), 8],
    ['marks of every family', `${'“‘«„‹「『'.repeat(many / 5)}a${'』」›”»’”'.repeat(many / 5)}`, 8],
  ])('with %s is read to its end', (_, text, expected) => {
    expect(findQuotations([text], 'en')).toHaveLength(expected)
  })

  test('with quotations that are never closed is read to its end', () => {
    const [quotation, ...others] = findQuotations(
      Array.from({ length: many }, () => '“a'),
      'en',
    )
    expect(quotation?.pieces).toHaveLength(many)
    expect(others).toEqual([])
  })
})
