import { describe, expect, test } from 'vitest'
import { partsInContext, shortened, shortenedParts } from '../../src/strings/shortened.ts'

const LONG = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ')

describe('words that are shown beside an article', () => {
  test.each(['', 'A short quotation.', 'x'.repeat(320)])('are not shortened if they are few: %s', (text) => {
    expect(shortened(text)).toBe(text)
  })

  test('are shortened to the first and last ones if they are many', () => {
    expect(shortened(LONG)).toMatch(/^word0 word1 [\w ]*word\d+ \[…\] word\d+ [\w ]*word199$/)
    expect(shortened(LONG).length).toBeLessThan(260)
  })

  test.each(['字'.repeat(400), '𠮷'.repeat(400), `${'字'.repeat(30)} ${'字'.repeat(400)}`])(
    'are cut between characters in scripts without spaces: %s',
    (text) => {
      expect(shortened(text).isWellFormed()).toBe(true)
      expect(shortened(text).length).toBeGreaterThan(220)
    },
  )

  test('keep all words that differ', () => {
    const parts = [
      { kind: 'same', text: LONG },
      { kind: 'deleted', text: LONG },
      { kind: 'inserted', text: 'few' },
    ] as const
    expect(shortenedParts(parts)).toEqual([{ kind: 'same', text: shortened(LONG) }, parts[1], parts[2]])
  })
})

test('changes keep about a line of the words around them', () => {
  const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')
  const parts = partsInContext([
    { kind: 'same', text: `${long} ` },
    { kind: 'deleted', text: 'old' },
    { kind: 'inserted', text: 'new' },
    { kind: 'same', text: ` ${long}` },
  ])
  expect(parts.map(({ kind }) => kind)).toEqual(['same', 'deleted', 'inserted', 'same'])
  expect(parts[0]?.text).toMatch(/^ \[…\] word\d+ .*word59 $/)
  expect(parts[3]?.text).toMatch(/^ word0 .*word\d+ \[…\] $/)
  for (const { text } of parts) expect(text.length).toBeLessThan(100)
  const unchanged = [{ kind: 'same' as const, text: long }]
  expect(partsInContext(unchanged)).toEqual(shortenedParts(unchanged))
})
