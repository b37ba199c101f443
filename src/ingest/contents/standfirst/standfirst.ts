import type { WordReader } from '../../../languages/words/words.ts'
import { columnsOf } from '../../prose/columns.ts'
import { withoutDateline } from '../../prose/dateline/without-dateline.ts'
import { type CandidateSentence, candidateSentences, type ReadBlock } from '../phrases/candidate-sentences.ts'

/** In columns, of which an East Asian character takes two: some three lines of a list of articles. */
const MAX_COLUMNS = 280
/** Of the beginning of a text, where no sentence will do; in characters. */
const MAX_BEGINNING_LENGTH = 200
/** By how much less a sentence weighs for each block before it, and for each sentence before it in its own. */
const LATER_BLOCK_COST = 0.25
const LATER_SENTENCE_COST = 0.1
/** What a word still weighs that the headline has, which stands above it. */
const SPENT_WORD_SHARE = 0.3
/** A word that stands in one block alone says little of the article, but more than none. */
const SINGLE_WORD_WEIGHT = 0.1
/** A second sentence that says less than this share of what the first says is not worth its reading. */
const MIN_SECOND_SHARE = 0.4
/** Between sentences that do not follow each other, as editors mark what they left out. */
const LEFT_OUT = ' […] '
/** Half of a character beyond the Basic Multilingual Plane, which a cut may leave at the end. */
const LONE_SURROGATE = /[\uD800-\uDBFF]$/u

/**
 * The one or two sentences that cover most of an article, for lists and descriptions. Extractive: each stands in the
 * article letter by letter; `[…]` parts two that do not follow each other.
 *
 * A word weighs the number of blocks that have it, a sentence the words that it adds (as in SumBasic: Nenkova and
 * Vanderwende 2005, §3, with blocks for frequencies), the less the later it stands: what news is about stands at its
 * top. Where no sentence will do, it is the beginning of the text, cut between words.
 *
 * @param blocks All of the article, with the dateline.
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

/** How many blocks have each word, less for those of the headline. */
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

/** The sentence that says most beyond what was said. */
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
    // The square root keeps a long sentence of middling words from beating a short one of the best.
    const score = weight / Math.sqrt(Math.max(sentence.keys.size, 1)) / lateness
    if (!found || score > found.score) found = { sentence, score }
  }
  return found
}

/** Two sentences, in the order of the text. */
function joined(one: CandidateSentence, other: CandidateSentence): string {
  const [first, second] = one.order < other.order ? [one, other] : [other, one]
  if (second.order > first.order + 1) return first.text + LEFT_OUT + second.text
  return first.text + (second.block === first.block ? second.spaceBefore : ' ') + second.text
}

/** The beginning of a text, cut between words; where the title is its first sentence, what follows that. */
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
