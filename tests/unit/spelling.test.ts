import { describe, expect, test } from 'vitest'
import { foldWords } from '../../src/passage/fold-words.ts'
import { vocabularyFiles, wordCounter } from '../../src/search/index/vocabulary.ts'
import { formatVocabulary, parseVocabulary } from '../../src/search/index/vocabulary-text.ts'
import { canHave, correct } from '../../src/search/spelling/correct.ts'
import { nearestWord } from '../../src/search/spelling/nearest-word.ts'
import { slips } from '../../src/search/spelling/slips.ts'

const ARTICLES = [
  'Ayatollah Khamenei opened the museum. NATO’s expansion, says Ali Khamenei, is an expansionist policy.',
  'The museum in Řeka shows a map of NATO. Khamenei did not come to Reka, but the mayor of Řeka did.',
  'A khamsin closed the museum; people made much of it. Řeka again.',
]

function wordsOf(articles: readonly string[]) {
  const counters = articles.map((article) => {
    const counter = wordCounter()
    counter.add(article)
    return counter.words()
  })
  return parseVocabulary(
    vocabularyFiles(counters)
      .map(({ text }) => text)
      .join(''),
  )
}

describe('slips', () => {
  test.each([
    ['khamenie', 'khamenei', 1],
    ['khameni', 'khamenei', 1],
    ['musuem', 'museum', 1],
    ['expansoin', 'expansion', 1],
    ['museum', 'museum', 0],
    ['cat', 'dog', 3],
    ['museums', 'amuse', 4],
  ])('from %s to %s', (one, other, count) => {
    expect(slips(one, other, 5)).toBe(count)
    expect(slips(other, one, 5)).toBe(count)
    expect(slips(one, other, 2)).toBe(Math.min(count, 3))
  })
})

describe('a vocabulary', () => {
  const words = wordsOf(ARTICLES)

  test('has each word as most articles write it', () => {
    expect(words.map(({ written }) => written)).toEqual(
      expect.arrayContaining(['Khamenei', 'khamsin', 'museum', 'NATO', 'Řeka', 'Ayatollah']),
    )
    expect(words.find(({ key }) => key === 'reka')?.written).toBe('Řeka')
    expect(words.find(({ key }) => key === 'museum')?.frequency).toBe(1)
  })

  test('is the same after it was written and read', () => {
    const again = parseVocabulary(formatVocabulary(words))
    expect(again).toEqual(words)
    expect(words.map(({ key }) => key)).toEqual(words.map(({ key }) => key).sort())
  })

  test('has no words of two letters, numbers or characters of scripts without spaces', () => {
    expect(wordsOf(['to the 1990s A380 茶馆']).map(({ key }) => key)).toEqual(['the'])
  })
})

describe('the word that was meant', () => {
  const words = wordsOf(ARTICLES)
  test.each([
    ['khamenie', 'Khamenei'],
    ['khameni', 'Khamenei'],
    ['hkamenei', 'Khamenei'],
    ['musuem', 'museum'],
    ['expansoin', 'expansion'],
    ['naot', 'NATO'],
    ['na', undefined],
    ['mpa', 'map'],
    ['muesli', undefined],
    ['polciy', 'policy'],
  ])('by %s', (typed, meant) => {
    expect(nearestWord(typed, words)?.word.written).toBe(meant)
  })
})

test('a word with a capital is rather a name', () => {
  const words = wordsOf(['Angelo sees all angles', 'angles'])
  expect(nearestWord('angleo', words)?.word.written).toBe('angles')
  expect(nearestWord('angleo', words, true)?.word.written).toBe('Angelo')
})

describe('a query', () => {
  const words = () => Promise.resolve(wordsOf(ARTICLES))
  test.each([
    ['Khamenie museum', 'Khamenei museum'],
    ['"Ali Khamenie" musuem', '"Ali Khamenei" museum'],
    ['Khamenie-museum', 'Khamenei-museum'],
    ['Khamenei museum', undefined],
    ['Khamenie xylophone', undefined],
    ['Khamenie 2022', 'Khamenei 2022'],
  ])('%s', async (typed, corrected) => {
    expect((await correct(typed, foldWords(typed), words))?.corrected).toBe(corrected)
  })

  test.each([
    ['museums', true],
    ['Khamenei policies', true],
    ['Khamenei xylophone', false],
    ['茶馆 2022', true],
  ])('a language can have %s: %s', async (typed, can) => {
    expect(await canHave(foldWords(typed), words)).toBe(can)
  })
})
