import { expect, describe as group, test } from 'vitest'
import { findExact } from '../../src/passage/guess/find-exact.ts'
import { guess } from '../../src/passage/guess/guess.ts'
import { follow } from '../../src/passage/history/follow.ts'
import { followWords } from '../../src/passage/history/follow-words.ts'
import type { Followed } from '../../src/passage/history/followed.ts'
import { type History, passagesOf } from '../../src/passage/history/history.ts'
import { describe } from '../../src/passage/link/describe.ts'
import { selectedWords } from '../../src/passage/passage.ts'
import { withEdition } from '../../src/permalinks/edition/with-edition.ts'

const INTRODUCTION = 'The river rose again in the night, for the third time this year.'
const DEAL = 'The minister said on Monday that the grain deal would hold, whatever happens in the autumn.'
const NOBODY = 'Nobody else was asked about it, as far as anyone in the village remembers.'

function historyOf(...wordings: readonly (readonly string[])[]): History {
  let history: History | undefined
  for (const [index, texts] of wordings.entries()) {
    const passages = texts.map((text) => ({ text }))
    history = withEdition(history, { sha256: String(index), passages }).history
  }
  return history ?? { editions: [], passages: [] }
}

const presentOf = (history: History) => passagesOf(history, history.editions.length)

/** Describes what became of words of the first edition. */
function fateOf(words: string, history: History): string {
  const first = passagesOf(history, 1)
  const selection = findExact(first, { exact: words })
  if (!selection) throw new Error(`“${words}” stands nowhere.`)
  return told(follow(presentOf(history), history, describe(first, selection)), history)
}

function told(followed: Followed, history: History): string {
  const present = presentOf(history)
  switch (followed.outcome) {
    case 'found':
      return `found: ${selectedWords(present, followed.selection)}`
    case 'corrected':
      return `corrected: ${selectedWords(present, followed.selection)} (${followed.quoted.words}, edition ${followed.quoted.edition})`
    case 'removed':
      return `removed: ${JSON.stringify(followed.place)} (${followed.quoted.words}, edition ${followed.quoted.edition})`
    case 'unknown':
      return 'unknown'
  }
}

group('quoted words, when the article was corrected', () => {
  test.each([
    [
      'are still in their place',
      'the grain deal would hold',
      [[INTRODUCTION, DEAL.replace('Monday', 'Tuesday')]],
      'found: the grain deal would hold',
    ],
    [
      'moved with their passage',
      'the grain deal would hold',
      [[DEAL, INTRODUCTION, NOBODY]],
      'found: the grain deal would hold',
    ],
    [
      'moved to another passage',
      'the grain deal would hold, whatever happens in the autumn',
      [
        [
          INTRODUCTION,
          'The minister said so on Monday.',
          `${NOBODY} It was he who said that the grain deal would hold, whatever happens in the autumn.`,
        ],
      ],
      'found: the grain deal would hold, whatever happens in the autumn',
    ],
    [
      'are divided between two passages',
      'the grain deal would hold, whatever happens',
      [
        [
          INTRODUCTION,
          'The minister said on Monday that the grain deal would hold,',
          'whatever happens in the autumn.',
          NOBODY,
        ],
      ],
      'found: the grain deal would hold, whatever happens',
    ],
    [
      'stand in a merged passage',
      'the grain deal would hold',
      [[`${INTRODUCTION} ${DEAL}`, NOBODY]],
      'found: the grain deal would hold',
    ],
    [
      'were corrected',
      'said on Monday that the grain deal would hold',
      [[INTRODUCTION, DEAL.replace('would hold', 'might not hold'), NOBODY]],
      'corrected: said on Monday that the grain deal might not hold (said on Monday that the grain deal would hold, edition 1)',
    ],
    [
      'begin within a word that became a longer one',
      'ister said on Monday that the grain deal',
      [[INTRODUCTION, DEAL.replace('minister', 'premierminister'), NOBODY]],
      'found: ister said on Monday that the grain deal',
    ],
    [
      'were corrected, and stand in a note that says so',
      'said on Monday that the grain deal would hold',
      [
        [
          INTRODUCTION,
          DEAL.replace('would hold', 'might not hold'),
          NOBODY,
          'An earlier version of this article read “said on Monday that the grain deal would hold”.',
        ],
      ],
      'corrected: said on Monday that the grain deal might not hold (said on Monday that the grain deal would hold, edition 1)',
    ],
    [
      'are a whole passage of which little is left',
      '2 million',
      [[INTRODUCTION, '3 billion', NOBODY]],
      'corrected: 3 billion (2 million, edition 1)',
    ],
    [
      'were removed with their passage',
      'the grain deal would hold',
      [[INTRODUCTION, NOBODY]],
      'removed: {"after":0,"before":1} (the grain deal would hold, edition 1)',
    ],
    [
      'were removed from their passage',
      ', whatever happens in the autumn',
      [[INTRODUCTION, DEAL.replace(', whatever happens in the autumn', ''), NOBODY]],
      'removed: {"within":1} (, whatever happens in the autumn, edition 1)',
    ],
    [
      'were removed and brought back',
      'the grain deal would hold',
      [
        [INTRODUCTION, NOBODY],
        [INTRODUCTION, NOBODY, DEAL],
      ],
      'found: the grain deal would hold',
    ],
    [
      'stood at the end, which is gone',
      'as far as anyone in the village remembers',
      [[INTRODUCTION, DEAL]],
      'removed: {"after":1} (as far as anyone in the village remembers, edition 1)',
    ],
  ])('%s', (_, words, later, fate) => {
    const middle = words === '2 million' ? words : DEAL
    expect(fateOf(words, historyOf([INTRODUCTION, middle, NOBODY], ...later))).toBe(fate)
  })

  test('are followed through ten corrections', () => {
    const changes: readonly (readonly [string, string])[] = [
      ['Monday', 'Tuesday'],
      ['minister', 'foreign minister'],
      ['grain deal', 'deal on grain'],
      ['autumn', 'winter'],
      ['whatever', 'whatsoever'],
      ['said', 'told reporters'],
      ['Tuesday', 'Tuesday evening'],
      ['on grain', 'over grain'],
      ['would', 'will'],
      ['happens', 'may happen'],
    ]
    const wordings = [DEAL]
    for (const [old, now] of changes) wordings.push((wordings.at(-1) ?? '').replace(old, now))
    const history = historyOf(...wordings.map((text) => [INTRODUCTION, text, NOBODY]))
    expect(history.editions).toHaveLength(11)
    expect(fateOf('that the grain deal would hold', history)).toBe(
      'corrected: that the deal over grain will hold (that the grain deal would hold, edition 1)',
    )
  })

  test.each([
    ['quotation marks', 'He said “no” to it twice.', 'He said "no" to it twice.', 'said “no” to it'],
    ['guillemets', 'He said « no » to it twice.', 'He said “ no ” to it twice.', 'said « no » to it'],
    [
      'dashes',
      'It was - as they say - over by then.',
      'It was – as they say – over by then.',
      '- as they say -',
    ],
    [
      'composed letters',
      'Zoë Müller was there with them.',
      'Zoë Müller was there with them.',
      'Zoë Müller was',
    ],
    [
      'ligatures',
      'The ﬁrst oﬃce was closed by then.',
      'The first office was closed by then.',
      'ﬁrst oﬃce was',
    ],
    [
      'soft hyphens',
      'An un­be­liev­able thing was said.',
      'An unbelievable thing was said.',
      'un­be­liev­able thing',
    ],
    [
      'zero-width characters',
      'Words​ with nothing between them.',
      'Words with nothing between them.',
      'Words​ with nothing',
    ],
    [
      'spaces that do not break',
      'Some 10 000 people came there.',
      'Some 10 000 people came there.',
      'Some 10 000 people',
    ],
  ])('are found without a note if only the style of %s changed', (_, before, after, words) => {
    expect(fateOf(words, historyOf([INTRODUCTION, before], [INTRODUCTION, after]))).toMatch(/^found: /)
  })

  test('that were never there are unknown: another offset, checksum, passage or article', () => {
    const history = historyOf([INTRODUCTION, DEAL], [INTRODUCTION, NOBODY])
    const first = passagesOf(history, 1)
    const selection = { start: { passage: 1, offset: 4 }, end: { passage: 1, offset: 17 } }
    const address = describe(first, selection)
    const fate = (changes: object) => follow(presentOf(history), history, { ...address, ...changes }).outcome
    expect(fate({})).toBe('removed')
    expect(fate({ start: 5 })).toBe('unknown')
    expect(fate({ end: 16 })).toBe('unknown')
    expect(fate({ checksum: 'zzz' })).toBe('unknown')
    expect(fate({ id: 'zzzz', endId: 'zzzz' })).toBe('unknown')
  })
})

group('words that come without their place', () => {
  const passages = (...texts: readonly string[]) => texts.map((text, index) => ({ id: `p${index}`, text }))
  const found = (of: ReturnType<typeof passages>, exact: string, prefix = '', suffix = '') => {
    const selection = findExact(of, { exact, prefix, suffix }) ?? guess(of, { exact, prefix, suffix })
    return selection && selectedWords(of, selection)
  }

  test('are distinguished by the words beside them', () => {
    const of = passages('Robin went home. Later Robin came back to the house.')
    const selection = findExact(of, { exact: 'Robin', prefix: 'Later ', suffix: ' came back' })
    expect(selection?.start.offset).toBe(23)
    expect(findExact(of, { exact: 'Robin' })).toBeUndefined()
  })

  test('are not guessed if they are short, or if another place is as similar', () => {
    expect(found(passages('Robyn was here.'), 'Robin was here')).toBeUndefined()
    const twice = 'The committee approved the plan on Monday.'
    expect(
      found(passages(twice, NOBODY, twice), 'The committee approved the plans on Monday'),
    ).toBeUndefined()
  })

  test('are guessed if most of them are in one place', () => {
    expect(found(passages(INTRODUCTION, DEAL), 'said on Monday that this grain deal would hold')).toBe(
      'said on Monday that the grain deal would hold',
    )
    expect(
      found(passages(INTRODUCTION, DEAL), 'Words of another article altogether, about something else'),
    ).toBeUndefined()
  })

  test('of an earlier edition are followed from that edition, which is not a guess', () => {
    const history = historyOf(
      [INTRODUCTION, DEAL],
      [INTRODUCTION, DEAL.replace('would hold', 'might not hold')],
    )
    const quote = { exact: 'the grain deal would hold' }
    const followed = followWords(presentOf(history), history, {
      exact: (of) => findExact(of, quote),
      guess: (of) => guess(of, quote),
    })
    if (followed.outcome === 'guessed') throw new Error('The words were guessed.')
    expect(told(followed, history)).toMatch(/^corrected: the grain deal might not hold/)
  })
})
