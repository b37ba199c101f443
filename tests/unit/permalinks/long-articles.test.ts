import { expect, describe as group, test } from 'vitest'
import { align } from '../../../src/passage/align/align.ts'
import { mapSelection } from '../../../src/passage/align/map-selection.ts'
import { compare } from '../../../src/passage/compare/compare.ts'
import { findStanding } from '../../../src/passage/guess/find-directive.ts'
import { processorSeconds, TOO_LONG } from '../processor-time.ts'

group('in an article as long as a shelf of books', () => {
  test('two editions can be compared', async () => {
    const seconds = await processorSeconds(() => {
      const passages = Array.from({ length: 30_000 }, (_, index) => {
        return { id: `p${index}`, text: `Passage number ${index} of the article.` }
      })
      const compared = compare(passages, [...passages, { id: 'last', text: 'Another one.' }])
      expect(compared.map(({ change }) => change)).toEqual([...passages.map(() => 'same'), 'added'])
    })
    expect(seconds).toBeLessThan(TOO_LONG)
  })

  test('all characters of one in a script without spaces can be quoted', async () => {
    const seconds = await processorSeconds(() => {
      const text = '中文'.repeat(50_000)
      const selection = { start: { passage: 0, offset: 0 }, end: { passage: 0, offset: text.length } }
      expect(mapSelection(align([{ text }], [{ text: `${text}。` }]), selection)).toEqual(selection)
    })
    expect(seconds).toBeLessThan(TOO_LONG)
  })

  test('a directive can begin with a frequent word and end with one that is not there', async () => {
    const seconds = await processorSeconds(() => {
      const passages = [{ id: 'bcdf', text: 'the river '.repeat(200_000) }]
      expect(findStanding(passages, { start: 'the', end: 'sea' })).toBeUndefined()
    })
    expect(seconds).toBeLessThan(TOO_LONG)
  })
})
