import { describe, expect, test } from 'vitest'
import { followLink } from '../../../src/passage/history/follow-link.ts'
import { type History, passagesOf } from '../../../src/passage/history/history.ts'
import { parseLink } from '../../../src/passage/link/parse-link.ts'
import type { TextDirective } from '../../../src/passage/link/text-directive.ts'
import { selectedWords } from '../../../src/passage/passage.ts'
import { findShown, findWithoutContext, sourceSpan } from '../../../src/passage/shown/find-shown.ts'
import type { ShownRun } from '../../../src/passage/shown/shown-run.ts'
import { shownWords } from '../../../src/passage/shown/shown-words.ts'
import { withEdition } from '../../../src/permalinks/edition/with-edition.ts'

/** Blocks of a page. What the site added is in square brackets. */
function page(...blocks: readonly string[]) {
  const runs = blocks.flatMap((text, block) =>
    text
      .split(/(\[[^\]]*\])/)
      .filter(Boolean)
      .map((part): ShownRun => {
        const isGenerated = part.startsWith('[')
        return { text: isGenerated ? part.slice(1, -1) : part, isGenerated, block }
      }),
  )
  const words = shownWords(runs)
  const textOf = (directive: TextDirective, canSkip: boolean) => {
    const range = findShown(words, directive, canSkip)
    const span = range && sourceSpan(words, range)
    if (!range) return undefined
    return span
      ? runs
          .slice(span.start.run, span.end.run + 1)
          .map(({ text }) => text)
          .join('|')
      : 'generated'
  }
  return { words, textOf }
}

describe('words on a page that has more words than its source', () => {
  const { textOf, words } = page(
    '[The harbour in summer]',
    'Forty sacks[1] of wheat, they said.',
    '[A heading of the site]',
    'Nobody knew the price: 3.5 euros, or 35.',
    'The price again.',
  )

  test.each<[what: string, directive: TextDirective]>([
    ['with a number within them', { start: 'forty sacks1 of wheat' }],
    ['without the number', { start: 'forty sacks of wheat' }],
    ['with a heading before them', { prefix: 'heading of the site', start: 'Nobody knew' }],
    ['without the heading', { prefix: 'they said', start: 'Nobody knew' }],
    ['with a heading behind them', { start: 'they said', suffix: 'A heading' }],
    ['across the heading', { start: 'they said', end: 'Nobody knew' }],
    ['with other punctuation', { start: 'wheat – they said!' }],
    ['with a pilcrow behind them', { start: 'they said. ¶' }],
    ['with a number in it', { start: 'price: 3.5 euros' }],
  ])('are found %s', (_, directive) => {
    expect(textOf(directive, true)).toBeDefined()
  })

  test.each<[what: string, directive: TextDirective]>([
    ['other words', { start: 'fifty sacks' }],
    ['a part of a word', { start: 'wheat, the' }],
    ['another number', { start: 'price: 35 euros' }],
    ['words in another order', { start: 'of wheat sacks' }],
    ['the words of a note as those of the source', { prefix: 'euros', start: 'sacks' }],
  ])('are not found if the page has not %s', (_, directive) => {
    expect(textOf(directive, true)).toBeUndefined()
  })

  test('a browser does not skip what the site added', () => {
    expect(textOf({ start: 'forty sacks of wheat' }, false)).toBeUndefined()
    expect(textOf({ start: 'forty sacks1 of wheat' }, false)).toBeDefined()
    expect(textOf({ start: 'harbour in summer' }, false)).toBe('generated')
  })

  test('of several places, the one with the most context counts', () => {
    const place = (directive: TextDirective) => {
      const found = findWithoutContext(words, directive)
      return found === undefined || found === 'ambiguous' ? found : words.startOf(found.from).run
    }
    expect(place({ prefix: 'once knew', start: 'the price' })).not.toBe(
      place({ start: 'the price', suffix: 'again' }),
    )
    expect(place({ prefix: 'never', start: 'the price', suffix: 'ever' })).toBe('ambiguous')
    expect(place({ prefix: 'never', start: 'forty sacks' })).toBeDefined()
  })
})

describe('a link of another program', () => {
  let history: History | undefined
  for (const texts of [
    ['The river rose by two metres.', 'Nobody was asked.', 'Odesa', 'Odesa'],
    ['The river rose by three metres.', 'Nobody was asked.', 'Odesa', 'Odesa'],
  ]) {
    history = withEdition(history, {
      sha256: texts.join(),
      passages: texts.map((text) => ({ text })),
    }).history
  }
  const known = history ?? { editions: [], passages: [] }
  const present = passagesOf(known, 2)
  const outcome = (link: string) => {
    const [target] = parseLink(new URL(link, 'https://news.example'))
    const followed = target && followLink(present, known, target)
    return followed && 'selection' in followed
      ? `${followed.outcome}: ${selectedWords(present, followed.selection)}`
      : followed?.outcome
  }

  test.each([
    ['#:~:text=An%20old%20heading-,Nobody%20was%20asked', 'found: Nobody was asked'],
    ['#:~:text=Nobody%20was%20asked.,-An%20old%20heading', 'found: Nobody was asked'],
    ['#:~:text=An%20old%20heading-,rose%20by%20two%20metres', 'corrected: rose by three metres'],
    ['#:~:text=no-,Odesa,-ever', 'unknown'],
    ['?q=Odesa', 'found: Odesa'],
    ['?q=nobody%20was%20asked', 'found: Nobody was asked'],
    ['?q=nobody%20was%20asked!', 'guessed: Nobody was asked'],
  ])('%s is %s', (link, expected) => {
    expect(outcome(link)).toBe(expected)
  })
})
