import { expect, test } from 'vitest'
import { compare, compareWords } from '../../src/passage/compare/compare.ts'

test.each([
  ['"Nobody else was asked', '"No one else was asked'],
  ['The ferry will stop. It', 'The ferry will stop in 2026. It'],
  ['The ferry will stop in 2026.', 'The ferry will stop.'],
  ['都是来自志愿者的辛勤付出。例如', '都是来自志愿者的无偿付出。例如'],
  ['A word here', 'A word'],
  ['a well-known man', 'a well known man'],
  ['(old) man', 'man (new)'],
])(
  'both wordings can be read from their comparison, with the spaces that they have: %s',
  (earlier, later) => {
    const parts = compareWords(earlier, later)
    const without = (hidden: string) =>
      parts.flatMap(({ kind, text }) => (kind === hidden ? [] : text)).join('')
    expect([without('inserted'), without('deleted')]).toEqual([earlier, later])
  },
)

test('a removed passage is reported as removed even if one or two of its words occur nearby by chance', () => {
  const removed = { id: 'a', text: 'The council met on Monday to vote on the bridge.' }
  const heading = (text: string) => ({ id: 'b', text })
  const compared = compare([removed, heading('What it will cost')], [heading('What the bridge will cost')])
  expect(compared).toEqual([
    { id: 'a', change: 'removed', parts: [{ kind: 'deleted', text: removed.text }] },
    {
      id: 'b',
      change: 'corrected',
      parts: [
        { kind: 'same', text: 'What ' },
        { kind: 'deleted', text: 'it ' },
        { kind: 'inserted', text: 'the bridge ' },
        { kind: 'same', text: 'will cost' },
      ],
    },
  ])
})
