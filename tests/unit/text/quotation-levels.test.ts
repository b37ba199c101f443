import { describe, expect, test } from 'vitest'
import { parsed } from './parsed.ts'

const STORY = 'The ferry will sail again from Monday, the harbour office said, and fares stay as they were.'

/** The blocks below the first paragraph. */
function blocksBelow(text: string) {
  return parsed(`${STORY}\n\n${text}`).blocks.slice(1)
}

describe('marks of quotations nest', () => {
  test.each([
    ['with spaces', '> > > First.\n> > Second.\n> Third.'],
    ['without spaces between them', '>>> First.\n>> Second.\n> Third.'],
    ['without any space', '>>>First.\n>>Second.\n>Third.'],
  ])('%s', (_, text) => {
    expect(blocksBelow(text)).toEqual([
      [
        'blockquote',
        [
          [
            'blockquote',
            [
              ['blockquote', [['paragraph', 'First.']]],
              ['paragraph', 'Second.'],
            ],
          ],
          ['paragraph', 'Third.'],
        ],
      ],
    ])
  })

  test.each([
    'First.\n> Second.\n≯ third'.normalize('NFD'),
    '> ≯ third\n> Second.'.normalize('NFD'),
    '> !\n≯ third'.normalize('NFD'),
  ])('but a mark with a line through it is another character: %j', (text) => {
    expect(JSON.stringify(blocksBelow(text))).toContain('>\u0338 third')
  })

  test('empty lines part paragraphs, not quotations', () => {
    expect(blocksBelow('> > One.\n> >\n> > Two.\n>\n> > Three.\n>\n> Four.')).toEqual([
      [
        'blockquote',
        [
          [
            'blockquote',
            [
              ['paragraph', 'One.'],
              ['paragraph', 'Two.'],
              ['paragraph', 'Three.'],
            ],
          ],
          ['paragraph', 'Four.'],
        ],
      ],
    ])
  })

  test('deep ones end somewhere, and keep their words', () => {
    const text = Array.from({ length: 40 }, (_, level) => `${'>'.repeat(level + 1)} level ${level}`).join(
      '\n',
    )
    expect(JSON.stringify(blocksBelow(text))).toContain('level 39')
  })

  test.each(['>alone', '> 5 per cent'])('a single line is no quotation unless that is clear: %s', (text) => {
    expect(blocksBelow(text)).toEqual([['paragraph', text]])
  })
})
