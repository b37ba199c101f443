import { expect, test } from 'vitest'
import { describeDirectives } from '../../../src/passage/link/describe-directives.ts'
import { formatTextDirective } from '../../../src/passage/link/text-directive.ts'

const BLOCKS = [
  'Ship',
  'Port',
  'Razoni',
  'Odesa',
  '100',
  'Polarnet',
  'Odesa',
  '100',
  'An end.',
  'An end.',
  'Last.',
]

/** Returns the directives for whole blocks. */
function directives(first: number, last = first, blocks: readonly string[] = BLOCKS): string {
  const selection = {
    start: { passage: first, offset: 0 },
    end: { passage: last, offset: blocks[last]?.length ?? 0 },
  }
  return decodeURIComponent(
    describeDirectives(
      blocks.map((text) => ({ text })),
      selection,
    )
      .map(formatTextDirective)
      .join('&'),
  )
}

test.each([
  ['words that are there once have no context of other blocks', 2, 2, 'text=Razoni'],
  ['equal cells have that of their neighbours', 3, 3, 'text=Razoni-,Odesa,-100'],
  ['equal cells below each other', 6, 6, 'text=Polarnet-,Odesa,-100'],
  ['equal paragraphs', 8, 8, 'text=100-,An end.,-An end'],
  ['equal paragraphs, the second', 9, 9, 'text=An end.-,An end.,-Last'],
  ['words across blocks whose beginning is there once', 5, 6, 'text=Polarnet,Odesa'],
  [
    'words across blocks of which two begin alike have one for each',
    7,
    8,
    'text=Odesa-,100,-An end&text=100-,An end.,-An end',
  ],
])('%s', (_, first, last, expected) => {
  expect(directives(first, last)).toBe(expected)
})

test('words that nothing distinguishes have none, as a browser would lead to another place', () => {
  expect(directives(2, 2, ['0', '0', '0', '0', '0'])).toBe('')
})
