import { sentenceWords } from '../../../languages/words/sentence-words.ts'
import { runText, stemsOf } from '../../../languages/words/stems.ts'
import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'
import type { Candidate } from '../phrases/choice.ts'
import { nounPhrases } from '../phrases/noun-phrases.ts'
import { repeatsIn } from '../phrases/repeats.ts'
import { wordRun } from '../phrases/word-run.ts'
import type { ReadParagraph } from './leading-clauses.ts'

/** An article names its subject early: in one of so many paragraphs, and in one of so many sentences of it. */
const MAX_PARAGRAPHS = 10
const MAX_SENTENCES = 40
/** A shorter phrase says too little about the subject, if parts of speech are known, so that longer ones are found. */
const MIN_TAGGED_WORDS = 3
const MIN_WORDS = 2
const MAX_WORDS = 9
/** The score of a subject is divided by 1 plus this cost for each paragraph before it. */
const LATER_PARAGRAPH_COST = 0.05

/**
 * Finds the noun phrases with the most frequent words of an article that occur more than once.
 *
 * @param counts How often each stem occurs in the article.
 * @param language BCP 47 tag.
 * @param widest The maximum length of a phrase.
 * @returns The phrases, best first.
 */
export function subjects(
  paragraphs: readonly ReadParagraph[],
  language: string,
  counts: ReadonlyMap<string, number>,
  widest: number,
): readonly Candidate[] {
  const timesOf = repeatsIn(paragraphs)
  const seen = new Set<string>()
  return paragraphs
    .slice(0, MAX_PARAGRAPHS)
    .flatMap(({ text, words }, paragraph) =>
      phrasesOf(text, words, language).flatMap((run): Candidate | readonly [] => {
        const key = run.map(({ stem }) => stem).join(' ')
        const length = at(run, run.length - 1).end - at(run, 0).start
        if (length > widest || seen.has(key)) return []
        seen.add(key)
        const times = timesOf(run)
        if (times < 2) return []
        const stems = stemsOf(run)
        const weight = stems.reduce((sum, stem) => sum + Math.sqrt(counts.get(stem) ?? 0), 0)
        const lateness = 1 + LATER_PARAGRAPH_COST * paragraph
        const score = ((weight / Math.sqrt(stems.length)) * (1 + Math.log(times))) / lateness
        return {
          text: runText(text, run),
          score,
          evidence: { kind: 'subject', times, paragraph: paragraph + 1 },
        }
      }),
    )
    .sort((a, b) => b.score - a.score)
}

/** Returns the words of each noun phrase in the first sentences of a paragraph. */
function phrasesOf(text: string, words: readonly Word[], language: string): readonly (readonly Word[])[] {
  return sentenceWords(text, words, language)
    .take(MAX_SENTENCES)
    .flatMap((own) => {
      const run = wordRun(text, own, language)
      const fewest = run.tags ? MIN_TAGGED_WORDS : MIN_WORDS
      return nounPhrases(run, MAX_WORDS)
        .filter(({ start, end }) => end - start >= fewest)
        .map(({ start, end }) => own.slice(start, end))
    })
    .toArray()
}
