import { sentenceWords } from '../../../languages/words/sentence-words.ts'
import { runText, stemsOf } from '../../../languages/words/stems.ts'
import type { WordClass } from '../../../languages/words/word-classes.ts'
import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'
import { nounPhrases } from './noun-phrases.ts'
import { wordRun } from './word-run.ts'

/** A heading of fewer words says too little, one of more is a sentence. */
const MIN_WORDS = 2
const MAX_WORDS = 7
const MAX_CHARACTERS = 60
/** By this power of the number of words that carry meaning, many middling ones beat a few good ones less. */
const LENGTH_POWER = 0.1
/** What a word inside a heading costs that carries no meaning or says one again, as a share of the heading's weight. */
const OTHER_WORD_COST = 0.03
/** What describes a noun weighs less than the noun, where that is known. */
const DESCRIPTION_SHARE = 0.5
/** A section says first what it is about: so much more weighs what stands within so many characters of its beginning. */
const BEGINNING_WEIGHT = 1.3
const BEGINNING_LENGTH = 150
/** By so much less weighs what each later paragraph says. */
const LATER_PARAGRAPH_COST = 0.1
/** No noun phrase goes on behind these. */
const BOUNDS: ReadonlySet<WordClass | undefined> = new Set<WordClass>([
  'pronoun',
  'auxiliary',
  'verb',
  'conjunction',
])

/** A paragraph of a section, and its words. White space is one space. */
export interface SectionParagraph {
  readonly text: string
  readonly words: readonly Word[]
}

/** A noun phrase of a section. */
export interface RankedPhrase {
  /** As it stands there. */
  readonly text: string
  readonly words: readonly Word[]
  /** Of its words that carry meaning, each once. */
  readonly stems: readonly string[]
  /** The index of its paragraph. */
  readonly paragraph: number
  readonly score: number
}

/** A sentence, and what no phrase in it can weigh more than. */
interface BoundedSentence {
  readonly text: string
  readonly words: readonly Word[]
  readonly paragraph: number
  readonly most: number
}

/**
 * The noun phrases of a section that a heading can be made of, best first. Finding phrases is expensive, so sentences
 * are parsed lazily, best bound first. Parsing all of them makes deriving contents take a third longer.
 *
 * @param weigh What a stem weighs in this section.
 * @param language BCP 47 tag.
 */
export function* rankedPhrases(
  paragraphs: readonly SectionParagraph[],
  language: string,
  weigh: (stem: string) => number,
): Generator<RankedPhrase> {
  const sentences = paragraphs
    .flatMap(({ text, words }, paragraph) =>
      [...sentenceWords(text, words, language)].map((own): BoundedSentence => {
        const most = mostWeight(own, weigh) * placeWeight(paragraph, at(own, 0).start)
        return { text, words: own, paragraph, most }
      }),
    )
    .sort((a, b) => b.most - a.most)
  let waiting: readonly RankedPhrase[] = []
  for (const sentence of sentences) {
    for (const phrase of waiting.filter(({ score }) => score >= sentence.most)) yield phrase
    waiting = [
      ...waiting.filter(({ score }) => score < sentence.most),
      ...phrasesOf(sentence, language, weigh),
    ].sort((a, b) => b.score - a.score)
  }
  yield* waiting
}

/** What those words of a sentence weigh that may be one phrase, at most. */
function mostWeight(words: readonly Word[], weigh: (stem: string) => number): number {
  const weights = words.map(({ isContent, stem }) => (isContent ? weigh(stem) : 0))
  let most = 0
  let sum = 0
  let start = 0
  for (const [index, { wordClass }] of words.entries()) {
    if (BOUNDS.has(wordClass)) {
      sum = 0
      start = index + 1
      continue
    }
    sum += at(weights, index)
    if (index - start >= MAX_WORDS) sum -= at(weights, start++)
    most = Math.max(most, sum)
  }
  return most
}

function placeWeight(paragraph: number, offset: number): number {
  const isBeginning = paragraph === 0 && offset < BEGINNING_LENGTH
  return (isBeginning ? BEGINNING_WEIGHT : 1) / (1 + LATER_PARAGRAPH_COST * paragraph)
}

function phrasesOf(
  { text, words, paragraph }: BoundedSentence,
  language: string,
  weigh: (stem: string) => number,
): readonly RankedPhrase[] {
  const run = wordRun(text, words, language)
  return nounPhrases(run, MAX_WORDS).flatMap(({ start, end }) => {
    const own = words.slice(start, end)
    const offset = at(own, 0).start
    if (own.length < MIN_WORDS || at(own, own.length - 1).end - offset > MAX_CHARACTERS) return []
    const stems = stemsOf(own)
    const descriptions = own.flatMap(({ stem }, index) => (run.tags?.[start + index] === 'ADJ' ? stem : []))
    const share = (stem: string) => (descriptions.includes(stem) ? DESCRIPTION_SHARE : 1)
    const weight =
      stems.reduce((sum, stem) => sum + weigh(stem) * share(stem), 0) / stems.length ** LENGTH_POWER
    const others = own.length - stems.length
    const score = weight * (1 - OTHER_WORD_COST * others) * placeWeight(paragraph, offset)
    return { text: runText(text, own), words: own, stems, paragraph, score }
  })
}
