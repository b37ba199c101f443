import fc from 'fast-check'
import { expect, describe as group, test } from 'vitest'
import { checksum } from '../../src/passage/checksum.ts'
import { flatten, normalise } from '../../src/passage/flatten.ts'
import { fold } from '../../src/passage/fold.ts'
import { foldSearchLetters } from '../../src/passage/fold-letters.ts'
import { foldWords } from '../../src/passage/fold-words.ts'
import { describe, quoteLink, shortLink } from '../../src/passage/link/describe.ts'
import { describeDirective } from '../../src/passage/link/describe-directive.ts'
import { formatLink } from '../../src/passage/link/format-link.ts'
import type { LinkTarget } from '../../src/passage/link/link-target.ts'
import { match } from '../../src/passage/link/match.ts'
import { mayNameWords } from '../../src/passage/link/may-name-words.ts'
import { parseLink } from '../../src/passage/link/parse-link.ts'
import { formatTextDirective } from '../../src/passage/link/text-directive.ts'
import type { Passage, PassageSelection } from '../../src/passage/passage.ts'
import { passageIds } from '../../src/permalinks/edition/passage-ids.ts'
import vectors from '../fixtures/checksums.json' with { type: 'json' }

/**
 * Words of all kinds: combining marks, emoji with joiners, right to left, without spaces, typographic marks, white
 * space.
 */
const fragments = [
  'word',
  'NATO',
  'é',
  'é',
  'न्यायालय',
  '👩‍👩‍👧',
  'سلام',
  'می‌شود',
  '北京市',
  '“quote”',
  '—',
  ' ',
  '  ',
  '\n',
  '\u00AD',
  "it's",
  '.',
  ',',
]
const rawText = fc.array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'grapheme' })), {
  minLength: 1,
  maxLength: 40,
})
const passages = fc
  .array(
    rawText.map((parts) => normalise(parts.join(''))).filter((text) => text !== ''),
    { minLength: 1, maxLength: 6 },
  )
  .map((texts): readonly Passage[] => {
    const ids = passageIds(texts)
    return texts.map((text, index) => ({ id: ids[index] ?? '', text }))
  })

/** An article and a selection in it. */
const selections = passages.chain((article) =>
  fc
    .tuple(point(article), point(article))
    .map(([a, b]): PassageSelection => (isBefore(a, b) ? { start: a, end: b } : { start: b, end: a }))
    .filter(({ start, end }) => {
      const first = article[start.passage]
      const holdsWords = start.passage < end.passage || start.offset < end.offset
      return holdsWords && first !== undefined && start.offset < first.text.length && end.offset > 0
    })
    .map((selection) => ({ article, selection })),
)

function point(article: readonly Passage[]) {
  return fc
    .nat(article.length - 1)
    .chain((passage) =>
      fc.record({ passage: fc.constant(passage), offset: fc.nat(article[passage]?.text.length ?? 0) }),
    )
}

function isBefore(a: PassageSelection['start'], b: PassageSelection['start']): boolean {
  return a.passage < b.passage || (a.passage === b.passage && a.offset <= b.offset)
}

group('a link to words', () => {
  test('leads to exactly those words, in any script and across passages', () => {
    fc.assert(
      fc.property(selections, ({ article, selection }) => {
        const address = describe(article, selection)
        const [target] = parseLink(new URL(quoteLink(article, selection), 'https://news.example'))
        expect(target).toMatchObject({ kind: 'words', address })
        const short = parseLink(new URL(shortLink(article, selection), 'https://news.example'))
        expect(short).toEqual([{ kind: 'words', address }])
        expect(match(article, address)).toEqual(selection)
      }),
    )
  })

  test('has the form ?at=START-END.SUM#ID:~:text=… and no characters that would end an address', () => {
    fc.assert(
      fc.property(selections, ({ article, selection }) => {
        expect(quoteLink(article, selection)).toMatch(
          /^\?at=\d+-(?:[a-z][a-z0-9]{3,31}\.)?\d+\.[0-9a-z]{3}#[a-z][a-z0-9]{3,31}:~:text=[^\s<>"'()]+$/,
        )
      }),
    )
  })

  const article: readonly Passage[] = [
    { id: 'k3x9', text: 'The deal will hold, the minister said.' },
    { id: 'm2p8', text: 'Nobody else was asked.' },
  ]
  const address = describe(article, { start: { passage: 0, offset: 4 }, end: { passage: 0, offset: 18 } })

  test.each([
    ['other words of the same length', [{ id: 'k3x9', text: 'The deal will fail, the minister said.' }]],
    ['a shorter passage', [{ id: 'k3x9', text: 'The deal' }]],
    ['words that moved within their passage', [{ id: 'k3x9', text: 'Now the deal will hold.' }]],
    ['no such passage', [{ id: 'zzzz', text: 'The deal will hold.' }]],
    ['no passages', []],
  ] as const)('marks nothing where there is %s', (_, present) => {
    expect(match(present, address)).toBeUndefined()
  })

  test.each([
    ['typographic marks', 'The “deal” – it’s on', 'The "deal" - it\'s on'],
    ['composed and decomposed letters', 'Zoë Müller', 'Zoë Müller'],
    ['ligatures', 'the ﬁrst oﬃce', 'the first office'],
    ['soft hyphens and joiners', 'un\u00ADbe\u200Blievable', 'unbelievable'],
    ['white space', 'grain  deal\n', 'grain deal'],
  ])('does not depend on %s', (_, a, b) => {
    expect(checksum(a)).toBe(checksum(b))
  })

  test('distinguishes superscript digits from ordinary digits', () => {
    expect(checksum('10⁶ people')).not.toBe(checksum('106 people'))
  })

  test.each(['The deal will not hold', 'the deal will hold', 'The deal will hold!'])(
    'tells “%s” apart',
    (other) => {
      expect(checksum(other)).not.toBe(checksum('The deal will hold'))
    },
  )

  test.each(vectors)('has the published checksum for “$words”', ({ words, sum }) => {
    expect(checksum(words)).toBe(sum)
  })

  test.each(['', '12', '12-', '12-5', '1-2.ABC', '1-2.abcd', 'x-2.abc', '99999999-3.abc', '1-<b>.3.abc'])(
    'that says “%s” is none',
    (value) => {
      const link = { search: `?at=${encodeURIComponent(value)}`, hash: '#k3x9' }
      expect(parseLink(link)).toMatchObject([{ kind: 'broken', id: 'k3x9' }])
    },
  )
})

group('a link to an article', () => {
  const address = { id: 'k3x9', start: 12, endId: 'm2p8', end: 40, checksum: 'a7f' }
  const directive = { prefix: 'the', start: 'deal', suffix: 'held' }

  test.each<[string, LinkTarget, string]>([
    ['words in their place', { kind: 'words', address }, '?at=12-m2p8.40.a7f#k3x9'],
    [
      'words in their place with a directive',
      { kind: 'words', address: { ...address, endId: 'k3x9' }, directive },
      '?at=12-40.a7f#k3x9:~:text=the-,deal,-held',
    ],
    [
      'words by themselves',
      { kind: 'quote', words: 'grain & “bread”' },
      '?q=grain%20%26%20%E2%80%9Cbread%E2%80%9D',
    ],
    ['words of another program', { kind: 'directive', directive }, '#:~:text=the-,deal,-held'],
    ['a number from a printed page', { kind: 'number', id: 'k3x9' }, '?p=k3x9'],
    ['a passage', { kind: 'element', id: 'k3x9' }, '#k3x9'],
    ['a heading', { kind: 'element', id: 'häuser' }, '#h%C3%A4user'],
  ])('with %s is parsed back', (_, target, link) => {
    if (target.kind !== 'broken') expect(formatLink(target)).toBe(link)
    expect(parseLink(new URL(link, 'https://news.example/articles/deal/'))).toEqual([target])
    expect(mayNameWords(link)).toBe(target.kind !== 'element')
  })

  test.each<[string, string, string, readonly Partial<LinkTarget>[]]>([
    [
      'with more characters encoded than necessary',
      '?at=12%2D40%2Ea7f',
      '#k3x9%3A%7E%3Atext=deal',
      [{ kind: 'words' }],
    ],
    ['with letters that are not encoded', '?q=Zoë', '', [{ kind: 'quote', words: 'Zoë' }]],
    ['without its fragment', '?at=12-40.a7f', '', [{ kind: 'words' }]],
    ['with other parameters', '?utm=x&p=k3x9', '', [{ kind: 'number', id: 'k3x9' }]],
    ['with several runs of words', '', '#:~:text=a&text=b', [{ kind: 'directive' }, { kind: 'directive' }]],
    ['with a percent sign that is not an escape', '', '#50%', [{ kind: 'element', id: '50%' }]],
    ['as a whole', '?utm=x', '', []],
  ])('is parsed %s', (_, search, hash, targets) => {
    expect(parseLink({ search, hash })).toMatchObject(targets)
    const isPlain = targets.every(({ kind }) => kind === 'element')
    expect(mayNameWords(search + hash) || isPlain).toBe(true)
  })
})

group('the text of a passage', () => {
  test('does not depend on how it is divided into nodes', () => {
    fc.assert(
      fc.property(rawText, fc.array(fc.nat(200)), (parts, cuts) => {
        const text = parts.join('')
        const points = [...new Set([0, ...cuts.map((cut) => cut % (text.length + 1)), text.length])].sort(
          (a, b) => a - b,
        )
        const chunks = points.slice(1).map((end, index) => text.slice(points[index], end))
        expect(flatten(chunks).text).toBe(normalise(text))
      }),
    )
  })

  test('maps every character to its node and back', () => {
    fc.assert(
      fc.property(
        fc.array(
          rawText.map((parts) => parts.join('')),
          { minLength: 1 },
        ),
        (chunks) => {
          const { text, toChunk, toText } = flatten(chunks)
          for (let offset = 0; offset < text.length; offset++) {
            const point = toChunk(offset)
            expect(toText(point)).toBe(offset)
            if (text[offset] !== ' ') expect(chunks[point.chunk]?.[point.offset]).toBe(text[offset])
          }
        },
      ),
    )
  })
})

group('folding', () => {
  test('maps each folded character to its origin', () => {
    fc.assert(
      fc.property(rawText, (parts) => {
        const text = parts.join('')
        const folded = fold(text)
        expect(folded.offsets).toHaveLength(folded.text.length + 1)
        expect([...folded.offsets].sort((a, b) => a - b)).toEqual(folded.offsets)
      }),
    )
  })

  test('ignores case and accents for a search', () => {
    expect(foldSearchLetters('ÉLYSÉE')).toBe(foldSearchLetters('elysee'))
    for (const [written, typed] of [
      ['علی', 'علي'],
      ['موسى', 'موسی'],
      ['کتاب', 'كتاب'],
      ['مدرسة', 'مدرسه'],
      ['سـلام', 'سلام'],
      ['می\u200Cرود', 'ميرود'],
      ['ہے', 'هي'],
      ['أحمد', 'احمد'],
      ['۱۴۰۲', '1402'],
      ['١٤٠٢', '۱۴۰۲'],
      ['Ｆｕｌｌ１２', 'full12'],
      ['ｶﾞｽ', 'ガス'],
      ['Ёлка', 'елка'],
    ] as const) {
      expect(foldSearchLetters(written), written).toBe(foldSearchLetters(typed))
    }
    expect(foldWords('ｶﾞｽ').map(({ form }) => form)).toEqual(['ガ', 'ス'])
  })
})

group('a text directive', () => {
  const article: readonly Passage[] = [
    { id: 'k3x9', text: '“NATO is trying, here and there, to grow,” Safari noted on Wednesday.' },
    { id: 'm2p8', text: 'Nobody-else was asked: not one.' },
  ]
  const select = (words: string): PassageSelection => {
    const passage = article.findIndex(({ text }) => text.includes(words))
    const offset = article[passage]?.text.indexOf(words) ?? 0
    return { start: { passage, offset }, end: { passage, offset: offset + words.length } }
  }

  test.each([
    [
      'context on both sides, which adjoins the words',
      'Safari noted',
      'text=there%2C%20to%20grow%2C%E2%80%9D-,Safari%20noted,-on%20Wednesday',
    ],
    ['its dashes and commas encoded', 'else', 'text=Nobody%2D-,else,-was%20asked%3A%20not'],
    [
      'whole words where the selection cuts them',
      'fari note',
      'text=there%2C%20to%20grow%2C%E2%80%9D-,Safari%20noted,-on%20Wednesday',
    ],
    [
      'context of its neighbour for a whole passage',
      'Nobody-else was asked: not one.',
      'text=Nobody%2Delse%20was%20asked%3A%20not%20one.',
    ],
  ])('has %s', (_, words, directive) => {
    expect(formatTextDirective(describeDirective(article, select(words)))).toBe(directive)
  })

  test('has enough context to distinguish the words from those in headlines and other passages', () => {
    const page = [
      { id: 'b222', text: 'In the end, the fleet set sail at dawn, he said.' },
      { id: 'c333', text: 'At noon the fleet set sail at dawn again.' },
    ]
    const offset = page[0]?.text.indexOf('set sail') ?? 0
    const selection = { start: { passage: 0, offset }, end: { passage: 0, offset: offset + 8 } }
    const directive = describeDirective(page, selection, ['At the end, the fleet set sail at dawn, he hopes'])
    expect(directive).toEqual({
      prefix: 'In the end, the fleet',
      start: 'set sail',
      suffix: 'at dawn, he said',
    })
  })

  test('has only the first and last words of a long quotation', () => {
    const text = `${Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ')}.`
    const long = { start: { passage: 0, offset: 6 }, end: { passage: 0, offset: text.indexOf(' word39') } }
    expect(formatTextDirective(describeDirective([{ id: 'k3x9', text }], long))).toBe(
      'text=word0-,word1%20word2%20word3%20word4,word35%20word36%20word37%20word38,-word39',
    )
  })
})
