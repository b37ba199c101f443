import { sentencesOf } from '../../../languages/words/sentences.ts'
import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'
import { looksLikeCredit } from '../../prose/credits.ts'
import { withoutDateline } from '../../prose/dateline/without-dateline.ts'
import { countQuotationMarks, endsWithStop } from '../../prose/text-features.ts'
import { isAnaphoric } from './anaphora.ts'

/** Articles say what they are about in their first blocks and sentences. The limits also bound the time. */
const MAX_LEADING_BLOCKS = 6
const MAX_SENTENCES = 60
/** The number of blocks that can begin with a dateline. */
const MAX_DATELINE_BLOCKS = 3
/** A shorter sentence is an exclamation or an aside. */
const MIN_WORDS = 6
/** If the headline is a larger share of a sentence than this, the sentence only repeats it. */
const MAX_TITLE_SHARE = 0.6

/** A block of an article with its words. All white space in the text is single spaces. */
export interface ReadBlock {
  readonly text: string
  readonly words: readonly Word[]
  /** `false` for headings, lists and quotations. */
  readonly isParagraph: boolean
}

/** A sentence that makes sense by itself. */
export interface CandidateSentence {
  readonly text: string
  /** The keys of its topical words, see `Word`. */
  readonly keys: ReadonlySet<string>
  /** The index of its block. */
  readonly block: number
  /** The index of the sentence in its block. */
  readonly index: number
  /** The position in the article. Two sentences are adjacent if their positions differ by one. */
  readonly order: number
  /** The white space between it and the previous sentence of its block. */
  readonly spaceBefore: string
}

/**
 * Finds the sentences at the beginning of an article that make sense by themselves. They are complete, contain
 * quotations only as a whole, do not refer back, and say more than the headline.
 *
 * @param language BCP 47 tag.
 * @returns The sentences in the order of the text.
 */
export function candidateSentences(
  blocks: readonly ReadBlock[],
  title: string,
  language: string,
): readonly CandidateSentence[] {
  const found: CandidateSentence[] = []
  let order = 0
  for (const [block, { text, words, isParagraph }] of blocks.slice(0, MAX_LEADING_BLOCKS).entries()) {
    if (!isParagraph) {
      order++
      continue
    }
    const begin = block < MAX_DATELINE_BLOCKS ? text.length - withoutDateline(text).length : 0
    const sentences = sentencesOf(text.slice(begin), language).take(Math.max(0, MAX_SENTENCES - order))
    let end = begin
    let index = 0
    let isQuoted = false
    for (const sentence of sentences) {
      const start = text.indexOf(sentence, end)
      const spaceBefore = text.slice(end, start)
      end = start + sentence.length
      const own = wordsBetween(words, start, end)
      const isWithinQuotation = isQuoted
      isQuoted = isQuoted !== (countQuotationMarks(sentence) % 2 === 1)
      // A question mark or full stop before a small letter does not end a sentence: it may belong to a title.
      const goesOn = /^\s*\p{Ll}/u.test(text.slice(end, end + 3))
      if (!isWithinQuotation && !isQuoted && !goesOn && isSelfContained(sentence, own, title, language)) {
        const keys = new Set(own.flatMap(({ key, isTopical }) => (isTopical ? [key] : [])))
        found.push({ text: sentence, keys, block, index, order, spaceBefore })
      }
      index++
      order++
    }
  }
  return found
}

function isSelfContained(sentence: string, words: readonly Word[], title: string, language: string): boolean {
  return (
    words.length >= MIN_WORDS &&
    endsWithStop(sentence) &&
    /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(sentence) &&
    !looksLikeCredit(sentence) &&
    !(sentence.includes(title) && title.length > sentence.length * MAX_TITLE_SHARE) &&
    !isAnaphoric(sentence, words, language)
  )
}

/** Returns the words between two offsets, found by binary search. */
function wordsBetween(words: readonly Word[], from: number, to: number): readonly Word[] {
  return words.slice(firstFrom(words, from), firstFrom(words, to))
}

function firstFrom(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(words, middle).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
