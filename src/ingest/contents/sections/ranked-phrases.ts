import { sentenceWords } from '../../../languages/words/sentence-words.ts'
import { runText, stemsOf } from '../../../languages/words/stems.ts'
import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'
import { countQuotationMarks } from '../../prose/text-features.ts'
import { clausesOf } from '../clauses/clauses.ts'
import { isDelimited } from '../phrases/delimited.ts'
import { nounPhrases } from '../phrases/noun-phrases.ts'
import { isCapitalised, type Phrase, type WordRun, wordRun } from '../phrases/word-run.ts'
import { chanceOfAny } from './word-chances.ts'

/** A shorter heading says too little, a longer one is a sentence. */
const MIN_WORDS = 2
const MAX_WORDS = 9
const MAX_CHARACTERS = 70
/** The weight of a phrase that is only a name, and of one with a number: they rarely say what a section is about. */
const NAME_WEIGHT = 0.3
const NUMBER_WEIGHT = 0.8
/** Of two phrases with the same words of good chance, the shorter one is taken. */
const WORD_COST = 0.03
/** Phrases seldom reach the bound of their sentence, so nothing better is expected behind this share of it. */
const REACHED_SHARE = 0.8
/** Where parts of speech are unknown, words that occur together so often are a phrase. */
const MIN_REPEATS = 2

/** A paragraph of a section with its words. All white space in the text is single spaces. */
export interface SectionParagraph {
  readonly text: string
  readonly words: readonly Word[]
}

/** A noun phrase or a short clause of a section. */
export interface RankedPhrase {
  /** The phrase as it is in the text. */
  readonly text: string
  readonly words: readonly Word[]
  /** The stems of its content words, each once. */
  readonly stems: readonly string[]
  /** The index of its paragraph. */
  readonly paragraph: number
  /** What its kind and its length take from its chance: 0 to 1. */
  readonly weight: number
  /** The chance of its words, times its weight. */
  readonly score: number
}

/** A sentence with an upper bound for the scores of its phrases. */
interface BoundedSentence {
  readonly text: string
  readonly words: readonly Word[]
  readonly paragraph: number
  /** The upper bound. */
  readonly most: number
}

/**
 * Yields the noun phrases and short clauses of a section that can be its heading, best first. Parsing phrases is
 * expensive, so sentences are parsed lazily, best bound first.
 *
 * @param language BCP 47 tag.
 * @param chances The chance of each stem to be in the heading.
 * @param timesOf Returns how often the article has a run of words.
 * @param most The maximum number of sentences that are parsed. If it is given, parsing also ends where sentences will
 *   hardly have a better phrase.
 */
export function* rankedPhrases(
  paragraphs: readonly SectionParagraph[],
  language: string,
  chances: ReadonlyMap<string, number>,
  timesOf: (run: readonly Word[]) => number,
  most = Number.POSITIVE_INFINITY,
): Generator<RankedPhrase> {
  const chanceOf = (stem: string) => chances.get(stem) ?? 0
  const sentences = paragraphs
    .flatMap(({ text, words }, paragraph) =>
      [...sentenceWords(text, words, language)].map((own): BoundedSentence => {
        return { text, words: own, paragraph, most: mostChance(own, chanceOf) }
      }),
    )
    .sort((a, b) => b.most - a.most)
    .slice(0, most)
  let waiting: readonly RankedPhrase[] = []
  let best = 0
  for (const sentence of sentences) {
    if (Number.isFinite(most) && sentence.most * REACHED_SHARE < best) break
    for (const phrase of waiting.filter(({ score }) => score >= sentence.most)) yield phrase
    waiting = [
      ...waiting.filter(({ score }) => score < sentence.most),
      ...phrasesOf(sentence, language, chanceOf, timesOf),
    ].sort((a, b) => b.score - a.score)
    best = Math.max(best, waiting[0]?.score ?? 0)
  }
  yield* waiting
}

/** Returns the greatest chance of consecutive words, as many as a phrase can have. */
function mostChance(words: readonly Word[], chanceOf: (stem: string) => number): number {
  const evidence = words.map(({ isContent, stem }) => (isContent ? -Math.log1p(-chanceOf(stem)) : 0))
  let most = 0
  let sum = 0
  for (const [index, own] of evidence.entries()) {
    sum += own - (evidence[index - MAX_WORDS] ?? 0)
    most = Math.max(most, sum)
  }
  return 1 - Math.exp(-most)
}

function phrasesOf(
  { text, words, paragraph }: BoundedSentence,
  language: string,
  chanceOf: (stem: string) => number,
  timesOf: (run: readonly Word[]) => number,
): readonly RankedPhrase[] {
  const run = wordRun(text, words, language)
  // A clause from within a quotation would be shown as what the article says.
  const clauses =
    countQuotationMarks(text) > 0 ? [] : clausesOf(run).filter(({ end }) => at(words, end - 1).isContent)
  const nouns = nounPhrases(run, MAX_WORDS).filter(
    (phrase) =>
      run.tags || isDelimited(run, phrase) || timesOf(words.slice(phrase.start, phrase.end)) >= MIN_REPEATS,
  )
  return [...nouns, ...clauses].flatMap((phrase) => {
    const own = words.slice(phrase.start, phrase.end)
    const length = at(own, own.length - 1).end - at(own, 0).start
    if (own.length < MIN_WORDS || own.length > MAX_WORDS || length > MAX_CHARACTERS) return []
    const stems = stemsOf(own)
    const weight = kindWeight(run, phrase) * (1 - WORD_COST * (own.length - MIN_WORDS))
    const score = weight * chanceOfAny(stems.map(chanceOf))
    return { text: runText(text, own), words: own, stems, paragraph, weight, score }
  })
}

function kindWeight({ text, words, tags, hasCapitalNouns }: WordRun, { start, end }: Phrase): number {
  const own = words.slice(start, end)
  const content = own.filter(({ isContent }) => isContent)
  const isName = !hasCapitalNouns && content.every((word) => isCapitalised(text, word))
  const hasNumber = own.some(({ key }, index) => tags?.[start + index] === 'NUM' || /\p{Nd}/u.test(key))
  return (isName ? NAME_WEIGHT : 1) * (hasNumber ? NUMBER_WEIGHT : 1)
}
