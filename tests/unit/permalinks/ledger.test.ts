import { describe, expect, test } from 'vitest'
import { withEdition } from '../../../src/permalinks/edition/with-edition.ts'
import { formatLedger, type Ledger, parseLedger } from '../../../src/permalinks/ledger.ts'

const SHA = 'a'.repeat(64)
const passages = (...texts: readonly string[]) => texts.map((text) => ({ text }))
const one = withEdition(undefined, { sha256: SHA, passages: passages('One “passage”.', 'Two.\u2028Three.') })
const { history } = withEdition(one.history, {
  sha256: SHA,
  reason: 'A slip.',
  passages: passages('One passage.', 'Two.\u2028Three.', 'Four.'),
})
const ledger: Ledger = { slug: 'a-title', earlierSlugs: ['its-title'], headings: [], ...history }
const file = formatLedger(ledger)

/** Returns the problems of a ledger: where they are, and what was found. */
function problemOf(text: string): string {
  const parsed = parseLedger(text)
  return 'found' in parsed ? `${parsed.line}: ${parsed.found}` : 'nothing'
}

describe('the file of a ledger', () => {
  test('is read back as it was written', () => {
    expect(parseLedger(file)).toEqual(ledger)
    expect(parseLedger(file.replaceAll('\n', '\r\n'))).toEqual(ledger)
  })

  test('is read back as it was written, whatever the order of its fields', () => {
    const stated = { title: 'A headline', reason: 'A slip.', date: '2026-01-02', sha256: SHA }
    const { history } = withEdition(one.history, { ...stated, passages: passages('Other words.') })
    const other = {
      passages: history.passages,
      headings: [],
      editions: history.editions,
      slug: 'a',
      earlierSlugs: [],
    }
    expect(parseLedger(formatLedger(other))).toEqual(other)
  })

  test('has a line for each edition and each passage, sorted by id', () => {
    const lines = file.split('\n')
    expect(lines.filter((line) => line.startsWith('{"sha256"'))).toHaveLength(2)
    const ids = lines.filter((line) => line.startsWith('{"id"')).map((line) => line.slice(7, 11))
    expect(ids).toHaveLength(3)
    expect(ids).toEqual([...ids].sort())
  })

  test('a correction changes the lines of its passage, of the editions and of the sum', () => {
    const corrected = withEdition(history, {
      sha256: SHA,
      passages: passages('One passage, corrected.', 'Two.\u2028Three.', 'Four.'),
    })
    const before = file.split('\n')
    const after = formatLedger({ ...ledger, ...corrected.history }).split('\n')
    expect(after.filter((line) => !before.includes(line))).toHaveLength(4)
  })

  test.each([
    ['that is no JSON', file.replace('"slug": ', '"slug" '), /^3: This is not JSON/],
    ['cut short', file.slice(0, file.indexOf('"headings"')), /^9: This is not JSON/],
    [
      'with a conflict of a merge',
      file.replace('"headings"', '<<<<<<< ours\n"headings"'),
      /^9: A merge left a conflict here$/,
    ],
    [
      'with the lines of both branches',
      file.replace(/^"sum".*/m, '$&\n$&'),
      /^\d+: A merge kept the lines of both branches; the ledger ends twice$/,
    ],
    ['of another version', file.replace('"version": 1', '"version": 2'), /^2: version .*version 1/],
    ['with an unknown key', file.replace('"slug"', '"colour": "red",\n"slug"'), /colour/],
    [
      'with a broken id',
      file.replace(/"id":"(\w)/, '"id":"-$1'),
      /^11: passages\.0\.id .*an id of a passage/,
    ],
    [
      'with a text changed by hand',
      file.replace('Four.', 'Five.'),
      /^\d+: What stands here was changed by hand/,
    ],
    [
      'with a passage twice',
      file.replace(/^(\{"id".*),$/m, '$1,\n$1,'),
      /^12: The passage \w+ stands here twice/,
    ],
    [
      'with an edition of passages that it does not have',
      file.replace(/"passages":"\w+/, '"passages":"zzzz'),
      /^5: Edition 1 has a passage zzzz that has no text/,
    ],
    ['that is empty', '', /^1: This is not JSON/],
  ])('%s is refused, with the line', (_, text, problem) => {
    expect(problemOf(text)).toMatch(problem)
  })

  const [edition] = ledger.editions
  const [passage, ...others] = ledger.passages
  const withText = (texts: Record<string, string | number>) => ({
    passages: [{ ...passage, id: passage?.id ?? '', texts: { ...passage?.texts, ...texts } }, ...others],
  })
  test.each<[what: string, change: Partial<Ledger>, problem: RegExp]>([
    ...[
      '..',
      '.',
      'a/b',
      '',
      'a b',
      'search',
      'con',
      '%2e',
      'a\\b',
      'e\u0301',
      'a\u202Eb',
      'x'.repeat(256),
    ].map((slug): [string, Partial<Ledger>, RegExp] => [`the slug “${slug}”`, { slug }, /^3: /]),
    ['an earlier slug that leads out', { earlierSlugs: ['../up'] }, /^4: “\.\.\/up” cannot be/],
    ['an earlier slug twice', { earlierSlugs: ['b', 'b'] }, /^4: .*twice/],
    ['its slug as an earlier one', { earlierSlugs: ['a-title'] }, /^4: .*earlier/],
    ...['2024-02-30', '2024-13', 'yesterday', '2024-1-1', '2024-01-01T25:00'].map(
      (date): [string, Partial<Ledger>, RegExp] => [
        `the date ${date}`,
        {
          editions: [
            { sha256: SHA, ...edition, passages: edition?.passages ?? '', date },
            ...ledger.editions.slice(1),
          ],
        },
        /^6: .* is no date/,
      ],
    ),
    [
      'a passage twice in an edition',
      { editions: ledger.editions.map((each) => ({ ...each, passages: `${each.passages} ${passage?.id}` })) },
      /^6: The edition has the passage \w+ twice/,
    ],
    [
      'a heading twice',
      { headings: ['a', 'a'].map((id) => ({ id, passage: passage?.id ?? '' })) },
      /^1\d: The heading a stands here twice/,
    ],
    ['a text of an edition that does not exist', withText({ 9: 'Text.' }), /^11: .*since edition 9/],
    ['the text of an edition without one', withText({ 2: 1, 3: 2 }), /^11: /],
    [
      'an element that is none',
      { passages: ledger.passages.map((each) => ({ ...each, tag: 'script src=x' })) },
      /^11: “script src=x” is no element/,
    ],
    [
      'a passage that went into itself',
      { passages: ledger.passages.map((each) => ({ ...each, into: each.id })) },
      /^11: The passage \w+ went into itself/,
    ],
  ])('with %s is refused, although its sum is right', (_, change, problem) => {
    expect(problemOf(formatLedger({ ...ledger, ...change }))).toMatch(problem)
  })
})
