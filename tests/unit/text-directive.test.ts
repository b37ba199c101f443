import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDirective } from '../../src/passage/guess/find-directive.ts'
import { describeDirective } from '../../src/passage/link/describe-directive.ts'
import {
  formatTextDirective,
  parseTextDirectives,
  type TextDirective,
} from '../../src/passage/link/text-directive.ts'
import { type Passage, type PassageSelection, selectedWords } from '../../src/passage/passage.ts'

describe('reading text directives', () => {
  test.each<[what: string, fragment: string, directives: readonly TextDirective[]]>([
    ['words', ':~:text=the%20deal', [{ start: 'the deal' }]],
    ['words after an id', '#k3x9:~:text=deal', [{ start: 'deal' }]],
    ['words of a whole address', 'https://a.example/b/?c=d#e:~:text=deal', [{ start: 'deal' }]],
    ['first and last words', ':~:text=the,deal', [{ start: 'the', end: 'deal' }]],
    ['a prefix', ':~:text=of-,deal', [{ prefix: 'of', start: 'deal' }]],
    ['a suffix', ':~:text=deal,-will', [{ start: 'deal', suffix: 'will' }]],
    ['all four', ':~:text=a-,b,c,-d', [{ prefix: 'a', start: 'b', end: 'c', suffix: 'd' }]],
    ['commas and dashes in words', ':~:text=no%2Dfly%2C%20she', [{ start: 'no-fly, she' }]],
    ['dashes within words that are not encoded', ':~:text=no-fly', [{ start: 'no-fly' }]],
    ['several', ':~:text=a&text=b,c', [{ start: 'a' }, { start: 'b', end: 'c' }]],
    ['those among others', ':~:selector(type=x)&text=a&unknown', [{ start: 'a' }]],
    ['letters that are not encoded', ':~:text=Zoë', [{ start: 'Zoë' }]],
    ['a plus sign as itself', ':~:text=1+1', [{ start: '1+1' }]],
    ['a second delimiter as words', ':~:text=a:~:b', [{ start: 'a:~:b' }]],
    ['bytes that are not UTF-8', ':~:text=a%FFb', [{ start: 'a\uFFFDb' }]],
    ['percent signs that are not escapes', ':~:text=100%%20of%2', [{ start: '100% of%2' }]],
  ])('reads %s', (_, fragment, directives) => {
    expect(parseTextDirectives(fragment)).toEqual(directives)
  })

  test.each([
    '',
    '#k3x9',
    'text=deal',
    ':~:',
    ':~:text',
    ':~:text=',
    ':~:text=,',
    ':~:text=a,',
    ':~:text=,a',
    ':~:text=a,,b',
    ':~:text=a-',
    ':~:text=-a',
    ':~:text=-,a',
    ':~:text=a,-',
    ':~:text=a-,-b',
    ':~:text=a,b,c',
    ':~:text=a-,b,c,d',
    ':~:text=a-,b,c,d,-e',
    ':~:Text=a',
  ])('finds none in “%s”', (fragment) => {
    expect(parseTextDirectives(fragment)).toEqual([])
  })

  test('never throws', () => {
    const pieces = fc.constantFrom('text=', '-', ',', '&', '%', '%E2', '%80', ':~:', 'a', ' ', '’')
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        for (const { start } of parseTextDirectives(`:~:${parts.join('')}`)) expect(start).not.toBe('')
      }),
    )
  })
})

describe('finding the words of a text directive', () => {
  const article: readonly Passage[] = [
    { id: 'k3x9', text: 'The deal will hold, the minister said on Monday.' },
    { id: 'm2p8', text: 'Nobody else was asked. “The deal,” one of them wrote, “will hold.”' },
    { id: 'q7w6', text: '北京市政府说协议有效。 Zoë Müller’s office said so too.' },
  ]
  const words = (found: { selection: PassageSelection } | undefined) =>
    found && selectedWords(article, found.selection)

  test.each<[what: string, directive: TextDirective, id: string, words: string]>([
    ['the first of several places', { start: 'will hold' }, 'k3x9', 'will hold'],
    ['the place after its prefix', { prefix: 'wrote, “', start: 'will hold' }, 'm2p8', 'will hold'],
    ['the place before its suffix', { start: 'the deal', suffix: ',” one' }, 'm2p8', 'The deal'],
    [
      'from the first words to the last',
      { start: 'deal', end: 'minister' },
      'k3x9',
      'deal will hold, the minister',
    ],
    [
      'last words before their suffix',
      { start: 'the deal', end: 'will hold', suffix: '.' },
      'k3x9',
      `${'The deal will hold, the minister said on Monday.'} ${'Nobody else was asked. “The deal,” one of them wrote, “will hold'}`,
    ],
    ['words in another case', { start: 'NOBODY ELSE' }, 'm2p8', 'Nobody else'],
    ['other quotation marks', { start: '"the deal,"' }, 'm2p8', '“The deal,”'],
    ['words from one passage to the next', { start: 'Monday. Nobody' }, 'k3x9', 'Monday. Nobody'],
    ['scripts without spaces', { prefix: '北京市', start: '政府' }, 'q7w6', '政府'],
    ['composed and decomposed letters', { start: "Zoe\u0308 Mu\u0308ller's" }, 'q7w6', 'Zoë Müller’s'],
  ])('finds %s', (_, directive, id, expected) => {
    const found = findDirective(article, directive)
    expect(found?.isGuess).toBe(false)
    expect(article[found?.selection.start.passage ?? -1]?.id).toBe(id)
    expect(words(found)).toBe(expected)
  })

  test.each<[what: string, directive: TextDirective]>([
    ['parts of words', { start: 'minist' }],
    ['last words before the first ones', { start: 'minister', end: 'The deal will' }],
    ['short words that are not there', { start: 'the treaty' }],
    ['short words with another prefix', { prefix: 'this', start: 'deal' }],
    ['first and last words that overlap', { start: 'Nobody else', end: 'else was' }],
    ['marks of no kind', { start: '\u00AD' }],
    ['a last word of no kind', { start: 'deal', end: '\u00AD' }],
    ['other words', { start: 'Quite another sentence about the weather in spring' }],
  ])('does not find %s', (_, directive) => {
    expect(findDirective(article, directive)).toBeUndefined()
  })

  test('guesses the place of corrected words, and marks it as a guess', () => {
    const found = findDirective(article, { start: 'The deal will stand, the minister said on Monday' })
    expect(found?.isGuess).toBe(true)
    expect(words(found)).toBe('The deal will hold, the minister said on Monday')
  })

  test('guesses the ends of a long quotation if they are in order', () => {
    const [start, end] = ['The deal may hold, the minister said', 'office had said so too.']
    const found = findDirective(article, { start, end })
    expect(found?.isGuess).toBe(true)
    expect(words(found)).toMatch(/^The deal will hold.*said so too/)
    expect(findDirective(article, { start: end, end: start })).toBeUndefined()
  })

  test('does not join ends that are too far apart', () => {
    const filler = Array.from({ length: 80 }, (_, index) => ({
      id: `p${index}`,
      text: `Number ${index} of many sentences that stand between them, all alike.`,
    }))
    const [first, ...others] = article
    const long = first ? [first, ...filler, ...others] : []
    const directive = { start: 'The deal may hold, the minister said', end: 'office had said so too.' }
    expect(findDirective(long, directive)).toBeUndefined()
  })

  test('finds every selection of whole words in a link of this site', () => {
    const boundaries = article.flatMap(({ text }, passage) =>
      Array.from(text.matchAll(/[\p{L}\p{N}’]+/gu), ({ 0: word, index }) => ({
        passage,
        index,
        end: index + word.length,
      })),
    )
    fc.assert(
      fc.property(fc.nat(boundaries.length - 1), fc.nat(boundaries.length - 1), (a, b) => {
        const [from, to] = [boundaries[Math.min(a, b)], boundaries[Math.max(a, b)]]
        if (!from || !to || from.passage === 2) return
        const selection = {
          start: { passage: from.passage, offset: from.index },
          end: { passage: to.passage, offset: to.end },
        }
        const written = formatTextDirective(describeDirective(article, selection))
        const [directive] = parseTextDirectives(`:~:${written}`)
        const found = directive && findDirective(article, directive)
        expect(found?.isGuess).toBe(false)
        expect(words(found)).toContain(selectedWords(article, selection))
      }),
    )
  })
})
