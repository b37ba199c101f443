import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { clausesOf } from '../../../src/ingest/contents/clauses/clauses.ts'
import { nounPhrases } from '../../../src/ingest/contents/phrases/noun-phrases.ts'
import { wordRun } from '../../../src/ingest/contents/phrases/word-run.ts'
import { rankedPhrases } from '../../../src/ingest/contents/sections/ranked-phrases.ts'
import { wordChances } from '../../../src/ingest/contents/sections/word-chances.ts'
import { sentenceWords } from '../../../src/languages/words/sentence-words.ts'
import { runText } from '../../../src/languages/words/stems.ts'
import { wordReader } from '../../../src/languages/words/words.ts'

const TEXT = readFileSync(new URL('../../../seeds/000_abd6853839a1e8d9.txt', import.meta.url), 'utf8')

test('phrases come best first, each of two and more words once for each place, with the short clauses', () => {
  const readWords = wordReader('en')
  const paragraphs = TEXT.split(/\n\s*\n/).map((paragraph) => {
    const text = paragraph.replace(/\s+/gu, ' ').trim()
    return { text, words: readWords(text) }
  })
  const chances = wordChances(paragraphs.flatMap(({ words }) => words))
  const ranked = [...rankedPhrases(paragraphs, 'en', chances, () => 0)]

  const scores = ranked.map(({ score }) => score)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  const all = paragraphs.flatMap(({ text, words }) =>
    [...sentenceWords(text, words, 'en')].flatMap((own) => {
      const run = wordRun(text, own, 'en')
      return [...nounPhrases(run, 9), ...(text.includes('“') ? [] : clausesOf(run))]
        .map(({ start, end }) => own.slice(start, end))
        .filter(({ length }) => length > 1 && length <= 9)
        .map((phrase) => runText(text, phrase))
        .filter(({ length }) => length <= 70)
    }),
  )
  expect(ranked.length).toBeGreaterThan(10)
  expect(ranked.map(({ text }) => text).toSorted()).toEqual(all.toSorted())
})

const LANGUAGES: readonly [string, string, string, readonly string[]][] = [
  [
    'take what an article begins',
    'es',
    'La protesta de los estudiantes, dicen ellos, ha comenzado.',
    ['protesta de los estudiantes'],
  ],
  ['take names', 'fr', 'Il parle de Claire Dupont.', ['Claire Dupont']],
  ['take no verbs', 'ru', 'Новая война в Ливии началась вчера утром.', []],
  ['take no verbs', 'el', 'Η συζήτηση μαραζώνει ή ξεφεύγει.', []],
  ['take no words beside each other', 'cs', 'Čeští fotbalisté nicméně momentálně vedou.', []],
  ['take no words beside each other', 'hi', 'प्रोजेक्ट ढूंढने का समय', []],
]

test.each(LANGUAGES)('where parts of speech are unknown, phrases %s (%s)', (_, language, text, phrases) => {
  const words = wordReader(language)(text)
  const ranked = [...rankedPhrases([{ text, words }], language, wordChances(words), () => 1)]
  expect(ranked.map((phrase) => phrase.text)).toEqual(phrases)
})

test('where parts of speech are unknown, words that recur together are a phrase', () => {
  const text = 'ओपन सोर्स।'
  const words = wordReader('hi')(text)
  const ranked = [...rankedPhrases([{ text, words }], 'hi', wordChances(words), () => 2)]
  expect(ranked.map((phrase) => phrase.text)).toEqual(['ओपन सोर्स'])
})
