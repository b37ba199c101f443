import { describe, expect, test } from 'vitest'
import { followLink } from '../../src/passage/history/follow-link.ts'
import { parseLink } from '../../src/passage/link/parse-link.ts'
import { type Passage, selectedWords } from '../../src/passage/passage.ts'

const passages: readonly Passage[] = [
  { id: 'k3x9', text: 'The expan- sion of the well- known house, said Ann, was slow.' },
  { id: 'm2p8', text: 'De l’eau à Łódź, and ex\u00AD port of inter- na- tional goods.' },
  { id: 'q7rr', text: 'The export was a well-known one. Imperial¬ ism is not ex- pansion.' },
]
const none = { editions: [], passages: [], headings: [] }

/** Follows a link, and returns the outcome and the words. */
function follow(link: string): readonly string[] {
  const [target] = parseLink(new URL(link, 'http://localhost/articles/x/'))
  if (!target) throw new Error('The link has no target.')
  const followed = followLink(passages, none, target)
  return 'selection' in followed
    ? [followed.outcome, selectedWords(passages, followed.selection)]
    : [followed.outcome]
}

describe('words that are divided differently are found', () => {
  test.each([
    ['a word, where the text has it broken', '#:~:text=expansion', 'expan- sion'],
    ['with context', '#:~:text=The-,expansion,-of%20the', 'expan- sion'],
    ['with broken context', '#:~:text=expansion-,of%20the,-well%2Dknown', 'of the'],
    ['as it was copied', '#:~:text=expan%2D%20sion', 'expan- sion'],
    ['a range', '#:~:text=The%20expansion,house', 'The expan- sion of the well- known house'],
    ['a compound', '?q=the+well-known+house', 'the well- known house'],
    ['broken twice', '?q=international+goods', 'inter- na- tional goods'],
    ['pasted with a break that the text does not have', '?q=The+ex-+port+was', 'The export was'],
    ['with a soft hyphen', '?q=and+export', 'and ex\u00AD port'],
    ['with the hyphen of scanned texts', '?q=imperialism', 'Imperial¬ ism'],
    ['behind an elided article', '#:~:text=eau', 'eau'],
    ['at the first of several places', '?q=of', 'of'],
  ])('%s', (_, link, words) => {
    expect(follow(link)).toEqual(['found', words])
  })
})

describe('words that may be different ones are a guess', () => {
  test.each([
    ['without accents', '?q=%C3%A0+Lodz', 'à Łódź'],
    ['with other punctuation', '?q=house+said+Ann', 'house, said Ann'],
  ])('%s', (_, link, words) => {
    expect(follow(link)).toEqual(['guessed', words])
  })
})

test.each([
  ['words that are not there', '?q=expansive'],
  ['a part of a word', '?q=pansionis'],
])('%s are not found', (_, link) => {
  expect(follow(link)).toEqual(['unknown'])
})
