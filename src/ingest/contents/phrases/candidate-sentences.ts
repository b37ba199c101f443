import { sentencesOf } from '../../../languages/words/sentences.ts'
import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'
import { looksLikeCredit } from '../../prose/credits.ts'
import { withoutDateline } from '../../prose/dateline/without-dateline.ts'
import { countQuotationMarks, endsWithStop } from '../../prose/text-features.ts'
import { isAnaphoric } from './anaphora.ts'

/** What an article is about stands in its first blocks, and in no more sentences; it bounds the time, too. */
const MAX_LEADING_BLOCKS = 6
const MAX_SENTENCES = 60
/** Where a dateline can stand. */
const MAX_DATELINE_BLOCKS = 3
/** A sentence of fewer words is a call or an aside. */
const MIN_WORDS = 6
/** A sentence that is the headline but for a smaller rest says it again. */
const MAX_TITLE_SHARE = 0.6

/** A block of an article, and its words as they stand in it. White space is one space. */
export interface ReadBlock {
  readonly text: string
  readonly words: readonly Word[]
  /** No heading, list or quotation. */
  readonly isParagraph: boolean
}

/** A sentence that can stand by itself. */
export interface CandidateSentence {
  readonly text: string
  /** Its content words, each once, as they are compared. */
  readonly keys: ReadonlySet<string>
  /** The index of its block. */
  readonly block: number
  /** How many sentences stand before it in its block. */
  readonly index: number
  /** Its place in the article: that of the sentence that follows it is one more, if no other block stands between. */
  readonly order: number
  /** What parts it from the one before in its block. */
  readonly spaceBefore: string
}

/**
 * The first sentences of an article that can stand by themselves, in order: complete, with no quotation that begins or
 * ends elsewhere, no anaphoric beginning, and more to say than the headline.
 *
 * @param language BCP 47 tag.
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
      // A mark within a sentence, as of a title that asks, is no end of it.
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

/** The words are sorted; the search halves. */
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
