import { expect, describe as group, test } from 'vitest'
import { align } from '../../../src/passage/align/align.ts'
import { compare } from '../../../src/passage/align/compare.ts'
import { mapSelection } from '../../../src/passage/align/map-selection.ts'
import { findStanding } from '../../../src/passage/guess/find-directive.ts'

/** In milliseconds: many times what each takes, and less than it took when it grew with the square. */
const SOON = 8000

group('of an article as long as a shelf of books', () => {
  test('two editions are compared', { timeout: SOON }, () => {
    const passages = Array.from({ length: 30_000 }, (_, index) => {
      return { id: `p${index}`, text: `Passage number ${index} of the article.` }
    })
    const compared = compare(passages, [...passages, { id: 'last', text: 'Another one.' }])
    expect(compared.map(({ change }) => change)).toEqual([...passages.map(() => 'same'), 'added'])
  })

  test('all characters of one that sets no spaces are quoted', { timeout: SOON }, () => {
    const text = '中文'.repeat(50_000)
    const selection = { start: { passage: 0, offset: 0 }, end: { passage: 0, offset: text.length } }
    expect(mapSelection(align([{ text }], [{ text: `${text}。` }]), selection)).toEqual(selection)
  })

  test('a directive begins with a frequent word, and ends with one that is not there', {
    timeout: SOON,
  }, () => {
    const passages = [{ id: 'bcdf', text: 'the river '.repeat(200_000) }]
    expect(findStanding(passages, { start: 'the', end: 'sea' })).toBeUndefined()
  })
})
