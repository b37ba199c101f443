import { describe, expect, test } from 'vitest'
import { termsOf } from '../../src/ingest/terms/terms.ts'
import { wordReader } from '../../src/languages/words/words.ts'

function terms(text: string, language = 'en') {
  const read = wordReader(language)
  return termsOf(
    text.split('\n\n').map((block) => ({ text: block, words: read(block) })),
    language,
  )
}

describe('the names of an article', () => {
  test.each([
    ['are runs of words with capitals', 'He met Mehdi Safari in Kazakhstan.', ['Mehdi Safari', 'Kazakhstan']],
    ['are not the first words of sentences', 'Russians came. Tomorrow they leave for Moscow.', ['Moscow']],
    ['can begin a sentence with several words', 'Mehdi Safari came.', ['Mehdi Safari']],
    [
      'have no article or preposition',
      'In Kazakhstan it rained. The United Nations knew.',
      ['Kazakhstan', 'United Nations'],
    ],
    ['are no adjectives', 'The Iranian ambassador spoke of Syria.', ['Syria']],
    ['are no days or months', 'They met on Wednesday in July with Erdoğan.', ['Erdoğan']],
    [
      'include their last names',
      'They saw Ebrahim Raisi, and asked if Raisi knew Vucic.',
      ['Ebrahim Raisi', 'Vucic'],
    ],
    ['have no possessive ending', 'It was in NATO’s hands.', ['NATO']],
    ['are not joined by commas', 'They saw Rome, Paris and Berlin.', ['Rome', 'Paris', 'Berlin']],
  ])('%s', (_, text, names) => {
    expect(terms(text).names).toEqual(names)
  })

  test('are only several words in a row where all nouns have capitals', () => {
    expect(terms('Gestern sprach Karl Lauterbach über die Krankheit im Dorf.', 'de').names).toEqual([
      'Karl Lauterbach',
    ])
  })

  test('are none in scripts without capitals, whose words still count', () => {
    expect(terms('کشاورزان کنار سپیدرود ماندند. کشاورزان آب سپیدرود را خواستند.', 'fa')).toEqual({
      names: [],
      words: ['کشاورزان', 'سپیدرود'],
    })
  })
})

test('words count if they are topical and occur more than once', () => {
  expect(terms('The regatta was late. A regatta needs sailors, and the harbour none.').words).toEqual([
    'regatta',
  ])
})
