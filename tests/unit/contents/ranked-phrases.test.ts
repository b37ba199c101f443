import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nounPhrases } from '../../../src/ingest/contents/phrases/noun-phrases.ts'
import { rankedPhrases } from '../../../src/ingest/contents/phrases/ranked-phrases.ts'
import { wordRun } from '../../../src/ingest/contents/phrases/word-run.ts'
import { sentenceWords } from '../../../src/languages/words/sentence-words.ts'
import { countStems, runText } from '../../../src/languages/words/stems.ts'
import { wordReader } from '../../../src/languages/words/words.ts'

const TEXT = readFileSync(new URL('../../../seeds/000_abd6853839a1e8d9.txt', import.meta.url), 'utf8')

test.each(['en', 'de'])(
  'phrases come best first, each of two and more words once for each place (%s)',
  (language) => {
    const readWords = wordReader(language)
    const paragraphs = TEXT.split(/\n\s*\n/).map((paragraph) => {
      const text = paragraph.replace(/\s+/gu, ' ').trim()
      return { text, words: readWords(text) }
    })
    const counts = countStems(paragraphs.flatMap(({ words }) => words))
    const ranked = [...rankedPhrases(paragraphs, language, (stem) => counts.get(stem) ?? 0)]

    const scores = ranked.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    const all = paragraphs.flatMap(({ text, words }) =>
      [...sentenceWords(text, words, language)].flatMap((own) =>
        nounPhrases(wordRun(text, own, language), 7)
          .map(({ start, end }) => own.slice(start, end))
          .filter((phrase) => phrase.length > 1)
          .map((phrase) => runText(text, phrase))
          .filter((phrase) => phrase.length <= 60),
      ),
    )
    expect(ranked.length).toBeGreaterThan(10)
    expect(ranked.map(({ text }) => text).toSorted()).toEqual(all.toSorted())
  },
)
