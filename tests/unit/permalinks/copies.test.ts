import fc from 'fast-check'
import { expect, describe as group, test } from 'vitest'
import { followLink } from '../../../src/passage/history/follow-link.ts'
import { type History, passagesOf } from '../../../src/passage/history/history.ts'
import { quoteLink } from '../../../src/passage/link/describe.ts'
import { parseLink } from '../../../src/passage/link/parse-link.ts'
import type { EditionPassage } from '../../../src/permalinks/edition/edition.ts'
import { withEdition } from '../../../src/permalinks/edition/with-edition.ts'

const heading = (text: string, tag = 'h2'): EditionPassage => ({ text, tag })
const paragraph = (text: string): EditionPassage => ({ text })

function historyOf(...editions: readonly (readonly EditionPassage[])[]): History | undefined {
  let history: History | undefined
  for (const [index, passages] of editions.entries()) {
    history = withEdition(history, { sha256: String(index), passages }).history
  }
  return history
}

/** Returns the index of the passage in which words of the first edition are found in the last one. */
function placeOf(
  passage: number,
  editions: readonly (readonly EditionPassage[])[],
  wordsOf: (text: string) => string = (text) => text,
): number | string {
  const history = historyOf(...editions)
  if (!history) return 'no history'
  const first = passagesOf(history, 1)
  const present = passagesOf(history, history.editions.length)
  const text = first[passage]?.text ?? ''
  const offset = text.indexOf(wordsOf(text))
  const end = offset + wordsOf(text).length
  const link = quoteLink(first, { start: { passage, offset }, end: { passage, offset: end } })
  const [target] = parseLink(new URL(link, 'https://news.example'))
  if (!target) return 'no link'
  const followed = followLink(present, history, target)
  if (followed.outcome !== 'found') return followed.outcome
  const { start, end: last } = followed.selection
  const isThere = start.passage === last.passage && start.offset === offset && last.offset === end
  return isThere ? start.passage : 'another part of a passage'
}

group('the words of a passage whose text occurs twice', () => {
  const a = paragraph('The river rose again in the night.')
  const b = paragraph('Nobody else was asked about it.')
  const c = paragraph('The council will meet on Monday to vote.')
  const d = paragraph('A ferry takes the children to school.')
  const title = heading('The town')
  const subtitle = heading('The town', 'h3')
  const copy = paragraph('The town')
  const longer = heading('The town today')
  const trade = heading('Trade')

  test.each<{
    readonly when: string
    readonly first: readonly EditionPassage[]
    readonly later: readonly (readonly EditionPassage[])[]
    readonly quoted: EditionPassage
    readonly now: EditionPassage
  }>([
    {
      when: 'a heading is repeated as a paragraph above it',
      first: [a, title, b],
      later: [[copy, a, title, b]],
      quoted: title,
      now: title,
    },
    {
      when: 'a heading is repeated as a paragraph right above it',
      first: [a, title, b],
      later: [[a, copy, title, b]],
      quoted: title,
      now: title,
    },
    {
      when: 'a paragraph is repeated as a heading above it',
      first: [a, copy, b],
      later: [[title, a, copy, b]],
      quoted: copy,
      now: copy,
    },
    {
      when: 'the paragraph above its heading is removed',
      first: [a, copy, b, title, c],
      later: [[a, b, title, c]],
      quoted: title,
      now: title,
    },
    {
      when: 'the heading above its paragraph is removed',
      first: [title, a, b, copy, c],
      later: [[a, b, copy, c]],
      quoted: copy,
      now: copy,
    },
    {
      when: 'the heading moves behind its paragraph',
      first: [title, a, b, copy, c],
      later: [[b, copy, c, title, a]],
      quoted: title,
      now: title,
    },
    {
      when: 'the heading gets another level',
      first: [copy, a, title, b],
      later: [[copy, a, subtitle, b]],
      quoted: title,
      now: subtitle,
    },
    {
      when: 'the heading gets another level, and a later edition has a copy',
      first: [a, title, b],
      later: [
        [a, subtitle, b],
        [a, subtitle, b, c],
        [copy, a, subtitle, b],
      ],
      quoted: title,
      now: subtitle,
    },
    {
      when: 'another heading gets its text, and its section moves',
      first: [a, title, b, c],
      later: [[heading('The town'), d, c, a, title, b]],
      quoted: title,
      now: title,
    },
    {
      when: 'two short headings change places',
      first: [a, title, b, trade, c],
      later: [[a, trade, b, title, c]],
      quoted: title,
      now: title,
    },
    {
      when: 'it was removed and is back beside a copy',
      first: [a, title, b],
      later: [
        [a, b],
        [copy, a, title, b],
      ],
      quoted: title,
      now: title,
    },
    {
      when: 'words are added to it, and two copies end the article',
      first: [a, title, subtitle, { ...subtitle }],
      later: [[a, longer, subtitle, { ...subtitle }]],
      quoted: title,
      now: longer,
    },
  ])('are found in it when $when', ({ first, later, quoted, now }) => {
    expect(placeOf(first.indexOf(quoted), [first, ...later])).toBe(later.at(-1)?.indexOf(now))
  })

  test('are found in its copy when it was removed', () => {
    const copied = [paragraph('The deal holds.'), a, paragraph('The deal holds.'), b]
    expect(placeOf(0, [copied, copied.slice(1)])).toBe(1)
    const moved = paragraph('You cannot request paid time off in this tool, see another page.')
    expect(
      placeOf(2, [
        [a, b, moved],
        [moved, a, b, { ...moved }],
        [moved, a, b],
      ]),
    ).toBe(0)
  })
})

group('whatever is done to other passages', () => {
  /** Short texts that are often the same, like those of headings. */
  const text = fc.oneof(
    fc.constantFrom(
      'The town',
      'Background',
      'What the bridge will cost',
      'What the council will do about it now',
    ),
    fc
      .array(fc.integer({ min: 0, max: 300 }), { minLength: 4, maxLength: 15 })
      .map((numbers) => numbers.map((number) => `w${number}`).join(' ')),
  )
  const passage: fc.Arbitrary<EditionPassage> = fc.record({
    text,
    tag: fc.constantFrom(undefined, 'h2', 'h3', 'li'),
  })
  const place = fc.nat({ max: 100 })
  type Edit = (passages: readonly EditionPassage[]) => readonly EditionPassage[]
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ at: place, added: passage }).map(
      ({ at, added }): Edit =>
        (all) =>
          all.toSpliced(at % (all.length + 1), 0, { ...added }),
    ),
    place.map(
      (at): Edit =>
        (all) =>
          all.toSpliced(at % all.length, 1),
    ),
    fc.record({ one: place, other: place }).map(
      ({ one, other }): Edit =>
        (all) =>
          all.map((own, index) => {
            if (index === one % all.length) return all[other % all.length] ?? own
            return index === other % all.length ? (all[one % all.length] ?? own) : own
          }),
    ),
    fc.record({ of: place, at: place, tag: fc.constantFrom('h2', 'p', 'li') }).map(
      ({ of, at, tag }): Edit =>
        (all) =>
          all.toSpliced(at % (all.length + 1), 0, { text: all[of % all.length]?.text ?? 'None', tag }),
    ),
    fc.record({ of: place, at: place, added: text }).map(
      ({ of, at, added }): Edit =>
        (all) =>
          all.toSpliced(at % (all.length + 1), 0, { text: `${all[of % all.length]?.text} ${added}` }),
    ),
  )

  const isSame = (one: EditionPassage, other: EditionPassage) =>
    one.text === other.text && one.tag === other.tag
  const isAlone = (quoted: EditionPassage, edition: readonly EditionPassage[]) =>
    edition.filter((other) => isSame(quoted, other)).length === 1
  const hasSameTexts = (one: readonly EditionPassage[], other: readonly EditionPassage[]) =>
    one.length === other.length && one.every(({ text }, index) => text === other[index]?.text)

  /** Selects words of a text by the places of the first and the last one. */
  const part = fc.record({ from: place, count: place }).map(({ from, count }) => (text: string) => {
    const words = text.split(' ')
    const first = from % words.length
    return words.slice(first, first + 1 + (count % (words.length - first))).join(' ')
  })

  test.each<[string, fc.Arbitrary<(text: string) => string>]>([
    ['all', fc.constant((text) => text)],
    ['some', part],
  ])('%s words of a passage are found in it, even if other elements contain them, too', (_, words) => {
    fc.assert(
      fc.property(
        fc.array(passage, { minLength: 3, maxLength: 9 }),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        place,
        words,
        (first, edits, which, wordsOf) => {
          const quoted = first[which % first.length]
          if (!quoted) return
          const editions = [first]
          for (const change of edits) {
            const before = editions.at(-1) ?? []
            const after = [...change(before)]
            // If the words are the same, there is no new edition.
            if (after.includes(quoted) && !hasSameTexts(before, after)) editions.push(after)
          }
          fc.pre(editions.every((edition) => isAlone(quoted, edition)))
          expect(placeOf(first.indexOf(quoted), editions, wordsOf)).toBe(editions.at(-1)?.indexOf(quoted))
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('words of a passage are found in it if other words are added, even if there are copies beside it', () => {
    const copies: fc.Arbitrary<EditionPassage> = fc.record({
      text: fc.constantFrom('The town', 'What the bridge will cost'),
      tag: fc.constantFrom(undefined, 'h2', 'li'),
    })
    fc.assert(
      fc.property(fc.array(copies, { minLength: 3, maxLength: 8 }), place, (first, which) => {
        const quoted = first[which % first.length]
        fc.pre(quoted !== undefined && isAlone(quoted, first))
        const own = first.indexOf(quoted)
        const later = first.with(own, { ...quoted, text: `${quoted.text} and what it costs now` })
        expect(placeOf(own, [first, later])).toBe(own)
      }),
      { numRuns: 500 },
    )
  })
})
