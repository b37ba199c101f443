import fc from 'fast-check'
import { expect, describe as group, test } from 'vitest'
import { foldedText } from '../../../src/passage/fold.ts'
import { follow } from '../../../src/passage/history/follow.ts'
import { type History, passagesOf, presentId } from '../../../src/passage/history/history.ts'
import { describe, quoteLink } from '../../../src/passage/link/describe.ts'
import { match } from '../../../src/passage/link/match.ts'
import { parseLink } from '../../../src/passage/link/parse-link.ts'
import { selectedWords } from '../../../src/passage/passage.ts'
import { withEdition } from '../../../src/permalinks/edition/with-edition.ts'
import { editions } from './edits.ts'

/** Returns the history of an article whose editions were published one by one. */
function historyOf(wordings: readonly (readonly string[])[], upTo = wordings.length): History {
  let history: History | undefined
  for (const [index, texts] of wordings.slice(0, upTo).entries()) {
    const edition = { sha256: String(index), passages: texts.map((text) => ({ text })) }
    history = withEdition(history, edition).history
  }
  return history ?? { editions: [], passages: [] }
}

const idsOf = (history: History, edition = history.editions.length) =>
  passagesOf(history, edition).map(({ id }) => id)

group('the ids of passages', () => {
  const [a, b, c] = [
    'The first paragraph of the article stands here.',
    'The minister said on Monday that the deal would hold.',
    'Nobody else was asked about it, as far as is known.',
  ]

  test.each([
    [
      'an edit elsewhere',
      [a, b, c],
      [a, 'Something else entirely, written anew from scratch.', c],
      [0, undefined, 2],
    ],
    ['a correction', [a, b, c], [a, b.replace('Monday', 'Tuesday'), c], [0, 1, 2]],
    ['a move', [a, b, c], [c, a, b], [2, 0, 1]],
    ['a split: the first part keeps it', [a, `${b} ${c}`], [a, b, c], [0, 1, undefined]],
    ['a merge: the first one keeps it', [a, b, c], [a, `${b} ${c}`], [0, 1]],
    ['a removal', [a, b, c], [a, c], [0, 2]],
    ['an insertion', [a, c], [a, b, c], [0, undefined, 1]],
    [
      'a short passage written anew in its place',
      [a, 'Background', c],
      [a, 'What came before', c],
      [0, 1, 2],
    ],
    [
      'straight quotation marks made round',
      [a, 'He said "no" and "never" to it.'],
      [a, 'He said “no” and “never” to it.'],
      [0, 1],
    ],
  ])('stay through %s', (_, earlier, later, expected) => {
    const history = historyOf([earlier, later])
    const old = idsOf(history, 1)
    const now = idsOf(history)
    expect(now.map((id) => (old.includes(id) ? old.indexOf(id) : undefined))).toEqual(expected)
  })

  test('say which passage a split one came from, and where merged ones lead', () => {
    const split = historyOf([
      [a, `${b} ${c}`],
      [a, b, c],
    ])
    const part = split.passages.find(({ id }) => id === idsOf(split)[2])
    expect(part?.from).toBe(idsOf(split, 1)[1])
    const merged = historyOf([
      [a, b, c],
      [a, `${b} ${c}`],
    ])
    expect(presentId(merged, idsOf(merged, 1)[2] ?? '')).toBe(idsOf(merged)[1])
  })

  test('return with a passage that was removed and restored', () => {
    const history = historyOf([
      [a, b, c],
      [a, c],
      [a, c, b],
    ])
    expect(idsOf(history)[2]).toBe(idsOf(history, 1)[1])
    expect(presentId(history, idsOf(history, 1)[1] ?? '')).toBe(idsOf(history)[2])
  })

  test('a text that an earlier edition had is not stored twice', () => {
    const history = historyOf([
      [a, b],
      [a, b.replace('Monday', 'Tuesday')],
      [a, b],
    ])
    const record = history.passages.find(({ id }) => id === idsOf(history)[1])
    expect(record?.texts).toEqual({ 1: b, 2: b.replace('Monday', 'Tuesday'), 3: 1 })
  })

  test('a date or reason that was left in the sidecar does not count for the next edition', () => {
    const edition = (text: string, stated: object) => ({ sha256: text, ...stated, passages: [{ text }] })
    const one = withEdition(undefined, edition('Some words.', { date: '2022-07-27' })).history
    const two = withEdition(
      one,
      edition('Some other words.', { date: '2022-08-01', reason: 'A slip.' }),
    ).history
    const three = withEdition(
      two,
      edition('Some more words.', { date: '2022-08-01', reason: 'A slip.' }),
    ).history
    expect(three.editions.map(({ date, reason }) => [date, reason])).toEqual([
      ['2022-07-27', undefined],
      ['2022-08-01', 'A slip.'],
      [undefined, undefined],
    ])
  })

  test('a corrected headline makes an edition; a headline that is declared for the first time does not', () => {
    const edition = (title?: string) => ({ sha256: 'x', ...(title && { title }), passages: [{ text: a }] })
    const one = withEdition(undefined, edition()).history
    const two = withEdition(one, edition('A headline')).history
    expect(two.editions).toHaveLength(1)
    expect(withEdition(two, edition('A better headline')).history.editions).toHaveLength(2)
  })
})

group('whatever is done to an article', () => {
  test('every edition can be restored from the history, and its ids are unique', () => {
    fc.assert(
      fc.property(editions, (wordings) => {
        const distinct = wordings.filter(
          (texts, index) => index === 0 || texts.join('\n') !== wordings[index - 1]?.join('\n'),
        )
        const history = historyOf(wordings)
        expect(history.editions).toHaveLength(distinct.length)
        for (const [index, texts] of distinct.entries()) {
          const passages = passagesOf(history, index + 1)
          expect(passages.map(({ text }) => text)).toEqual(texts)
          expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length)
        }
        expect(new Set(history.passages.map(({ id }) => id)).size).toBe(history.passages.length)
      }),
    )
  })

  test('an id is never taken away from a passage, or given to another one', () => {
    fc.assert(
      fc.property(editions, (wordings) => {
        for (let upTo = 1; upTo < wordings.length; upTo++) {
          const before = historyOf(wordings, upTo)
          const after = historyOf(wordings, upTo + 1)
          for (const record of before.passages) {
            const known = after.passages.find(({ id }) => id === record.id)
            expect(known?.texts).toMatchObject(record.texts)
          }
        }
      }),
    )
  })

  test('adding the same text again changes nothing', () => {
    fc.assert(
      fc.property(editions, (wordings) => {
        const history = historyOf(wordings)
        const again = historyOf([...wordings, wordings.at(-1) ?? []])
        expect(JSON.stringify(again)).toBe(JSON.stringify(history))
      }),
    )
  })

  test('unchanged words are found from any edition', () => {
    fc.assert(
      fc.property(editions, fc.nat(), fc.nat(), fc.nat(), (wordings, which, where, from) => {
        const history = historyOf(wordings)
        const edition = (which % history.editions.length) + 1
        const old = passagesOf(history, edition)
        const present = passagesOf(history, history.editions.length)
        const passage = where % old.length
        const words = old[passage]?.text.split(' ') ?? []
        // Five unique words.
        const first = from % Math.max(1, words.length - 5)
        const quote = words.slice(first, first + 5).join(' ')
        const start = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
        const selection = {
          start: { passage, offset: start },
          end: { passage, offset: start + quote.length },
        }
        const stands = present
          .map(({ text }) => text)
          .join(' ')
          .includes(quote)
        const address = describe(old, selection)
        // Other words at the same offsets have the same checksum in one of 46,656 cases.
        fc.pre(stands || !match(present, address))
        const followed = follow(present, history, address)
        if (!stands) {
          expect(followed.outcome).not.toBe('found')
          return
        }
        expect(followed.outcome).toBe('found')
        if (followed.outcome !== 'found') return
        expect(foldedText(selectedWords(present, followed.selection))).toBe(foldedText(quote))
      }),
      { numRuns: 500 },
    )
  })

  test('every link to words is parsed back, even if many passages are equal, as in the cells of a table', () => {
    const cells = fc.record({
      text: fc.constantFrom('–', '0', 'yes'),
      count: fc.integer({ min: 0, max: 300 }),
    })
    fc.assert(
      fc.property(editions, cells, fc.nat(), fc.nat(), (wordings, { text, count }, one, other) => {
        const table = Array.from({ length: count }, () => text)
        const history = historyOf(wordings.map((texts) => [...texts, ...table]))
        const passages = passagesOf(history, history.editions.length)
        const [first, last] = [one % passages.length, other % passages.length].sort((a, b) => a - b)
        if (first === undefined || last === undefined) return
        const end = passages[last]?.text.length ?? 0
        const selection = { start: { passage: first, offset: 0 }, end: { passage: last, offset: end } }
        const [target] = parseLink(new URL(quoteLink(passages, selection), 'https://news.example'))
        expect(target).toMatchObject({ kind: 'words', address: describe(passages, selection) })
      }),
      { numRuns: 60 },
    )
  })
})
