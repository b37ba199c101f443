import { describe, expect, test } from 'vitest'
import { follow } from '../../../src/passage/history/follow.ts'
import { followLink } from '../../../src/passage/history/follow-link.ts'
import { withHeads } from '../../../src/passage/history/head.ts'
import { passagesOf } from '../../../src/passage/history/history.ts'
import { describe as addressOf } from '../../../src/passage/link/describe.ts'
import { formatLink } from '../../../src/passage/link/format-link.ts'
import { HEADLINE_ID, STANDFIRST_ID } from '../../../src/passage/link/head-ids.ts'
import { parseLink } from '../../../src/passage/link/parse-link.ts'
import { selectedWords } from '../../../src/passage/passage.ts'
import { changesOf, isCorrection } from '../../../src/permalinks/corrections.ts'
import type { Edition } from '../../../src/permalinks/edition/edition.ts'
import { withEdition } from '../../../src/permalinks/edition/with-edition.ts'
import { inWords, summarise } from '../../../src/permalinks/summary.ts'

const TEXT = ['The river rose by two metres on Monday.', 'Nobody was hurt in the town by the river.']

/** The history of an article with these headlines, one for each edition; an empty one is not declared. */
function historyOf(titles: readonly string[], texts: readonly (readonly string[])[] = []) {
  return titles.reduce<ReturnType<typeof withEdition>['history']>(
    (history, title, index) => {
      const passages = (texts[index] ?? TEXT).map((text) => ({ text }))
      const edition: Edition = { sha256: `${index}`, ...(title && { title }), passages }
      return withEdition(history, edition).history
    },
    { editions: [], passages: [] },
  )
}

/** What becomes of words of the first edition. */
function followed(titles: readonly string[], words: string, texts?: readonly (readonly string[])[]) {
  const history = withHeads(historyOf(titles, texts))
  const first = passagesOf(history, 1)
  const passage = first.findIndex(({ text }) => text.includes(words))
  const offset = first[passage]?.text.indexOf(words) ?? -1
  const address = addressOf(first, {
    start: { passage, offset },
    end: { passage, offset: offset + words.length },
  })
  const present = passagesOf(history, history.editions.length)
  const result = follow(present, history, address)
  return {
    outcome: result.outcome,
    ...('quoted' in result && { quoted: result.quoted.words }),
    ...('selection' in result && {
      now: selectedWords(present, result.selection),
      at: present[result.selection.start.passage]?.id === HEADLINE_ID ? 'headline' : 'text',
    }),
    ...('place' in result && { place: result.place }),
  }
}

describe('words of a declared headline', () => {
  test.each([
    [
      'that stands',
      ['Flood in the valley', 'Flood in the valley'],
      { outcome: 'found', now: 'Flood in the valley', at: 'headline' },
    ],
    [
      'that was corrected are followed to the present one',
      ['Flood in the valley', 'Flood in two valleys'],
      { outcome: 'corrected', quoted: 'Flood in the valley', now: 'Flood in two valleys', at: 'headline' },
    ],
    [
      'that has no word of it any more are followed to the whole of it',
      ['Flood in the valley', 'Storm, then sun'],
      { outcome: 'corrected', quoted: 'Flood in the valley', now: 'Storm, then sun', at: 'headline' },
    ],
    [
      'that was withdrawn are told as removed, before the text',
      ['Flood in the valley', ''],
      { outcome: 'removed', quoted: 'Flood in the valley', place: { after: undefined, before: 0 } },
    ],
    [
      'that was withdrawn and declared again stand there',
      ['Flood in the valley', '', 'Flood in the valley'],
      { outcome: 'found', now: 'Flood in the valley', at: 'headline' },
    ],
  ])('%s', (_, titles, expected) => {
    expect(followed(titles, 'Flood in the valley')).toEqual(expected)
  })

  test('are never those of the text', () => {
    const texts = [TEXT, ['Flood in the valley.', ...TEXT]]
    expect(followed(['Flood in the valley', ''], 'Flood in the valley', texts).outcome).toBe('removed')
  })

  test('and words of the text are never those of a headline', () => {
    const texts = [TEXT, TEXT.slice(1)]
    expect(
      followed(['Flood', 'The river rose by two metres on Monday.'], 'The river rose by two metres', texts),
    ).toMatchObject({
      outcome: 'removed',
      place: { after: undefined, before: 1 },
    })
  })

  test('can go on into the text', () => {
    const history = withHeads(historyOf(['Flood in the valley', 'Flood in two valleys']))
    const first = passagesOf(history, 1)
    const address = addressOf(first, { start: { passage: 0, offset: 0 }, end: { passage: 1, offset: 9 } })
    const present = passagesOf(history, 2)
    const result = follow(present, history, address)
    expect('selection' in result && selectedWords(present, result.selection)).toBe(
      'Flood in two valleys The river',
    )
  })

  test('have links like those of passages', () => {
    const history = withHeads(historyOf(['Flood in the valley']))
    const present = passagesOf(history, 1)
    const address = addressOf(present, { start: { passage: 0, offset: 0 }, end: { passage: 0, offset: 5 } })
    const link = formatLink({ kind: 'words', address })
    expect(link).toMatch(/^\?at=0-5\.[0-9a-z]{3}#headline$/)
    const [target] = parseLink(new URL(link, 'https://example.org/articles/a/'))
    expect(target && followLink(present, history, target)).toMatchObject({ outcome: 'found' })
    expect(followLink(present, history, { kind: 'quote', words: 'the valley' })).toMatchObject({
      outcome: 'found',
      selection: { start: { passage: 0 } },
    })
    expect(followLink(present, history, { kind: 'element', id: HEADLINE_ID })).toMatchObject({
      outcome: 'found',
    })
  })
})

describe('a headline that is withdrawn', () => {
  test('makes an edition, and is told as a correction', () => {
    const history = historyOf(['Flood in the valley', '', 'Flood in the valley'])
    expect(history.editions).toHaveLength(3)
    const told = changesOf(history).map(({ headline }) =>
      headline?.map(({ kind, text }) => `${kind} ${text}`),
    )
    expect(told).toEqual([['inserted Flood in the valley'], ['deleted Flood in the valley']])
  })

  test('but none that was never declared', () => {
    expect(historyOf(['', '', 'Flood']).editions).toHaveLength(1)
  })
})

describe('a declared standfirst', () => {
  const editionsOf = (...standfirsts: readonly (string | undefined)[]) =>
    standfirsts.reduce<ReturnType<typeof withEdition>['history']>(
      (history, standfirst, index) =>
        withEdition(history, {
          sha256: `${index}`,
          title: 'Flood',
          ...(standfirst !== undefined && { standfirst }),
          passages: TEXT.map((text) => ({ text })),
        }).history,
      { editions: [], passages: [] },
    )

  /** Follows words from the first of these offsets to the second, each in a passage of the first edition. */
  function followedFrom(
    standfirsts: readonly (string | undefined)[],
    ...[from, to]: readonly [number, number][]
  ) {
    const history = withHeads(editionsOf(...standfirsts))
    const [first, present] = [passagesOf(history, 1), passagesOf(history, history.editions.length)]
    const [start, end] = [from ?? [0, 0], to ?? [0, 0]].map(([passage, offset]) => ({ passage, offset }))
    if (!start || !end) throw new Error('There are two ends.')
    const result = follow(present, history, addressOf(first, { start, end }))
    return {
      outcome: result.outcome,
      ...('selection' in result && { now: selectedWords(present, result.selection) }),
      ...('place' in result && { place: result.place }),
    }
  }

  test('has links like those of a headline', () => {
    const history = withHeads(editionsOf('Two metres in a day.'))
    const present = passagesOf(history, 1)
    expect(present.map(({ id }) => id).slice(0, 2)).toEqual([HEADLINE_ID, STANDFIRST_ID])
    const address = addressOf(present, { start: { passage: 1, offset: 0 }, end: { passage: 1, offset: 3 } })
    const link = formatLink({ kind: 'words', address })
    expect(link).toMatch(/#standfirst$/)
    const [target] = parseLink(new URL(link, 'https://example.org/articles/a/'))
    expect(target && followLink(present, history, target)).toMatchObject({ outcome: 'found' })
    expect(followLink(present, history, { kind: 'quote', words: 'nobody was hurt' }).outcome).not.toBe(
      'unknown',
    )
  })

  test('is followed to the present one, and never to the text', () => {
    const whole = [
      [1, 0],
      [1, 20],
    ] as const
    const from = (later: string | undefined) =>
      followedFrom(['Two metres in a day.', later], [...whole[0]], [...whole[1]])
    expect(from('Two metres in a day.')).toEqual({ outcome: 'found', now: 'Two metres in a day.' })
    expect(from('Two metres in a night.')).toEqual({ outcome: 'corrected', now: 'Two metres in a night.' })
    expect(from(undefined)).toEqual({ outcome: 'removed', place: { after: undefined, before: 1 } })
  })

  test('can be quoted with the headline before it and the text after it', () => {
    expect(followedFrom(['Two metres.', 'Two metres.'], [0, 0], [2, 9])).toEqual({
      outcome: 'found',
      now: 'Flood Two metres. The river',
    })
    expect(followedFrom(['Two metres.', undefined], [0, 0], [2, 9])).toEqual({
      outcome: 'corrected',
      now: 'Flood The river',
    })
    expect(followedFrom(['Two metres.', 'Three metres.'], [1, 0], [2, 9])).toEqual({
      outcome: 'corrected',
      now: 'Three metres. The river',
    })
  })

  test('that is changed or withdrawn makes an edition, and is told as a correction', () => {
    const history = editionsOf('Two metres.', 'Three metres.', undefined)
    const told = changesOf(history).map(({ standfirst }) =>
      standfirst?.map(({ kind, text }) => `${kind} ${text}`),
    )
    expect(told).toEqual([['deleted Three metres.'], ['deleted Two ', 'inserted Three ', 'same metres.']])
    expect(changesOf(history).every(isCorrection)).toBe(true)
    expect(
      inWords(summarise({ headings: [], ...editionsOf('Two metres.') }, { headings: [], ...history })),
    ).toBe('standfirst corrected')
  })

  test('that is declared for the first time makes none', () => {
    expect(editionsOf(undefined, 'Two metres.').editions).toHaveLength(1)
  })
})
