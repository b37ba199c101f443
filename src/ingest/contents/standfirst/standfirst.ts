import type { WordReader } from '../../../languages/words/words.ts'
import { columnsOf } from '../../prose/columns.ts'
import { withoutDateline } from '../../prose/dateline/without-dateline.ts'
import { type CandidateSentence, candidateSentences, type ReadBlock } from '../phrases/candidate-sentences.ts'

/** About three lines in a list of articles. An East Asian character takes two columns. */
const MAX_COLUMNS = 280
/** The length of the beginning of a text, which is used if no sentence is suitable. In UTF-16 code units. */
const MAX_BEGINNING_LENGTH = 200
/** The score of a sentence is divided by 1 plus this cost for each block before it. */
const LATER_BLOCK_COST = 0.25
/** The score of a sentence is divided by 1 plus this cost for each sentence before it in its block. */
const LATER_SENTENCE_COST = 0.1
/** The weight of a word that is also in the headline, compared with other words: readers have just read it. */
const SPENT_WORD_SHARE = 0.3
/** The weight of a word that occurs in only one block. It says little about the article, but not nothing. */
const SINGLE_WORD_WEIGHT = 0.1
/** A second sentence is added only if its score is at least this share of the score of the first. */
const MIN_SECOND_SHARE = 0.4
/** Joins sentences that are not adjacent: the usual sign for an omission. */
const LEFT_OUT = ' […] '
/** Half of a character outside the Basic Multilingual Plane, which a cut can leave at the end. */
const LONE_SURROGATE = /[\uD800-\uDBFF]$/u

/**
 * Chooses the one or two sentences that best cover an article, for lists and descriptions. Each occurs in the article
 * letter for letter. If two are not adjacent, there is `[…]` between them.
 *
 * The weight of a word is the number of blocks that contain it. The score of a sentence is based on the weights of the
 * words that it adds, as in SumBasic (Nenkova and Vanderwende 2005, §3), which uses frequencies. Later sentences score
 * less, because news begins with what is most important. If no sentence is suitable, the standfirst is the beginning of
 * the text, cut between words.
 *
 * @param blocks All blocks of the article, including the dateline.
 * @param title The headline.
 * @param language BCP 47 tag.
 */
export function standfirst(
  blocks: readonly ReadBlock[],
  title: string,
  language: string,
  readWords: WordReader,
): string {
  const sentences = candidateSentences(blocks, title, language).filter(
    ({ text }) => columnsOf(text) <= MAX_COLUMNS,
  )
  const weights = wordWeights(blocks, new Set(readWords(title).map(({ key }) => key)))
  const first = best(sentences, weights, new Set())
  if (!first) return beginning(blocks, title)
  const room = MAX_COLUMNS - columnsOf(first.sentence.text) - LEFT_OUT.length
  const others = sentences.filter((other) => other !== first.sentence && columnsOf(other.text) <= room)
  const second = best(others, weights, first.sentence.keys)
  if (!second || second.score < first.score * MIN_SECOND_SHARE) return first.sentence.text
  return joined(first.sentence, second.sentence)
}

/** Returns the weight of each word: the number of blocks that contain it, less for words of the headline. */
function wordWeights(blocks: readonly ReadBlock[], spent: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of blocks) {
    const keys = new Set<string>()
    for (const { key, isTopical } of words) if (isTopical) keys.add(key)
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (const [key, count] of counts) {
    const weight = count - 1 + SINGLE_WORD_WEIGHT
    counts.set(key, spent.has(key) ? weight * SPENT_WORD_SHARE : weight)
  }
  return counts
}

/** Returns the sentence that adds most to the words that were said already. */
function best(
  sentences: readonly CandidateSentence[],
  weights: ReadonlyMap<string, number>,
  said: ReadonlySet<string>,
): { readonly sentence: CandidateSentence; readonly score: number } | undefined {
  let found: { readonly sentence: CandidateSentence; readonly score: number } | undefined
  for (const sentence of sentences) {
    let weight = 0
    for (const key of sentence.keys) if (!said.has(key)) weight += weights.get(key) ?? 0
    const lateness = (1 + LATER_BLOCK_COST * sentence.block) * (1 + LATER_SENTENCE_COST * sentence.index)
    // Because of the square root, a long sentence of mediocre words does not outweigh a short one of good words.
    const score = weight / Math.sqrt(Math.max(sentence.keys.size, 1)) / lateness
    if (!found || score > found.score) found = { sentence, score }
  }
  return found
}

/** Joins two sentences in the order of the text. */
function joined(one: CandidateSentence, other: CandidateSentence): string {
  const [first, second] = one.order < other.order ? [one, other] : [other, one]
  if (second.order > first.order + 1) return first.text + LEFT_OUT + second.text
  return first.text + (second.block === first.block ? second.spaceBefore : ' ') + second.text
}

/** Returns the beginning of a text, cut between words. If the text begins with the title, it is left out. */
function beginning(blocks: readonly ReadBlock[], title: string): string {
  const [first = '', ...others] = blocks.map(({ text }) => text)
  const whole = [withoutDateline(first), ...others].join(' ')
  const rest = whole.startsWith(title) ? whole.slice(title.length).replace(/^[\s\p{Po}]+/u, '') : ''
  const text = rest || whole
  if (text.length <= MAX_BEGINNING_LENGTH) return text
  const cut = text.slice(0, MAX_BEGINNING_LENGTH).replace(LONE_SURROGATE, '')
  const lastSpace = cut.lastIndexOf(' ')
  return `${lastSpace > 0 ? cut.slice(0, lastSpace) : cut}…`
}
