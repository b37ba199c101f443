import { sentenceWords } from '../../../languages/words/sentence-words.ts'
import { runText, stemsOf } from '../../../languages/words/stems.ts'
import type { WordClass } from '../../../languages/words/word-classes.ts'
import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'
import { nounPhrases } from './noun-phrases.ts'
import { isCapitalised, type Phrase, type WordRun, wordRun } from './word-run.ts'

/** A shorter heading says too little, a longer one is a sentence. */
const MIN_WORDS = 2
const MAX_WORDS = 7
const MAX_CHARACTERS = 60
/**
 * The sum of the weights is divided by the number of content words to this power, so that many mediocre words do not
 * outweigh a few good ones.
 */
const LENGTH_POWER = 0.1
/** The share of a phrase's weight that each repeated or function word costs. */
const OTHER_WORD_COST = 0.03
/** The weight of an adjective, compared with a noun, if parts of speech are known. */
const DESCRIPTION_SHARE = 0.5
/** The weight of a phrase that is only a name, and of one with a number: they rarely say what a section is about. */
const NAME_WEIGHT = 0.4
const NUMBER_WEIGHT = 0.8
/** The weight of phrases in the beginning of a section, which says what the section is about. */
const BEGINNING_WEIGHT = 1.3
/** The length of the beginning of a section, in UTF-16 code units. */
const BEGINNING_LENGTH = 150
/** The weight of a phrase is divided by 1 plus this cost for each paragraph before it. */
const LATER_PARAGRAPH_COST = 0.1
/** The classes of words that a noun phrase cannot contain. */
const BOUNDS: ReadonlySet<WordClass | undefined> = new Set<WordClass>([
  'pronoun',
  'auxiliary',
  'verb',
  'conjunction',
])

/** A paragraph of a section with its words. All white space in the text is single spaces. */
export interface SectionParagraph {
  readonly text: string
  readonly words: readonly Word[]
}

/** A noun phrase of a section. */
export interface RankedPhrase {
  /** The phrase as it is in the text. */
  readonly text: string
  readonly words: readonly Word[]
  /** The stems of its content words, each once. */
  readonly stems: readonly string[]
  /** The index of its paragraph. */
  readonly paragraph: number
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
 * Yields the noun phrases of a section that can be its heading, best first. Parsing phrases is expensive, so sentences
 * are parsed lazily, best bound first. Parsing all of them makes deriving contents take a third longer.
 *
 * @param weigh Returns the weight of a stem in this section.
 * @param language BCP 47 tag.
 * @param most The maximum number of sentences that are parsed.
 */
export function* rankedPhrases(
  paragraphs: readonly SectionParagraph[],
  language: string,
  weigh: (stem: string) => number,
  most = Number.POSITIVE_INFINITY,
): Generator<RankedPhrase> {
  const sentences = paragraphs
    .flatMap(({ text, words }, paragraph) =>
      [...sentenceWords(text, words, language)].map((own): BoundedSentence => {
        const most = mostWeight(own, weigh) * placeWeight(paragraph, at(own, 0).start)
        return { text, words: own, paragraph, most }
      }),
    )
    .sort((a, b) => b.most - a.most)
    .slice(0, most)
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

/** Returns the greatest sum of the weights of consecutive words that could form one phrase. */
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
    const kind = kindWeight(run, { start, end })
    const score = weight * (1 - OTHER_WORD_COST * others) * placeWeight(paragraph, offset) * kind
    return { text: runText(text, own), words: own, stems, paragraph, score }
  })
}

function kindWeight({ text, words, tags, hasCapitalNouns }: WordRun, { start, end }: Phrase): number {
  const own = words.slice(start, end)
  const content = own.filter(({ isContent }) => isContent)
  const isName = !hasCapitalNouns && content.every((word) => isCapitalised(text, word))
  const hasNumber = own.some(({ key }, index) => tags?.[start + index] === 'NUM' || /\p{Nd}/u.test(key))
  return (isName ? NAME_WEIGHT : 1) * (hasNumber ? NUMBER_WEIGHT : 1)
}
