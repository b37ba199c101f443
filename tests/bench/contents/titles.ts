import { isFiniteVerb } from '../../../src/ingest/contents/clauses/clause-verbs.ts'
import { partsOfSpeech } from '../../../src/ingest/contents/phrases/parts-of-speech.ts'
import { sentencesOf } from '../../../src/languages/words/sentences.ts'
import type { Derived, ReadArticle } from './derive.ts'
import { rougeL } from './measures.ts'

/** The title from each method. */
export const TITLES = {
  Pincite: (_, { title }) => title,
  'first sentence': (article) => firstSentence(article),
  'first sentence, cut at a clause': (article) =>
    firstSentence(article).split(/[,;:—–،؛、，；：]/u, 1)[0] ?? '',
} as const satisfies Readonly<Record<string, (article: ReadArticle, derived: Derived) => string>>

/** Returns the similarity of a title to the author's: ROUGE-L over words, 0 to 1. */
export function judgeTitle({ gold, readWords }: ReadArticle, title: string): number {
  const keys = (text: string) => readWords(text).map(({ key }) => key)
  return rougeL(keys(gold.title), keys(title))
}

/** Whether a title has a finite verb. Where parts of speech are unknown, only the verbs of the word lists count. */
export function hasVerb({ language, readWords }: ReadArticle, title: string): boolean {
  const words = readWords(title)
  const tags = partsOfSpeech(title, words, language)
  if (!tags) return words.some(({ wordClass }) => wordClass === 'auxiliary' || wordClass === 'verb')
  return words.some((_, index) => isFiniteVerb({ words, tags }, index))
}

function firstSentence({ paragraphs, language }: ReadArticle): string {
  return sentencesOf(paragraphs[0]?.text ?? '', language).next().value ?? ''
}
