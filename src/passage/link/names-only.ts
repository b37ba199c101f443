import { UNSPACED } from '../unspaced.ts'
import type { TextDirective } from './text-directive.ts'

/** A place in the blocks of a page. */
interface BlockPlace {
  readonly block: number
  readonly offset: number
}

const LETTER = /[\p{L}\p{M}\p{N}]/u

/** Where the words of a directive begin: the first ones, and the last ones if it has only both ends. */
interface DirectivePlaces {
  readonly head: BlockPlace
  readonly tail: BlockPlace | undefined
}

/**
 * Whether a text directive leads a browser to a place, and to no other if the words disappear from there: its first
 * words stand beside their context only there, and its last words do not stand between them and the right place.
 *
 * @param blocks The texts of all blocks of the page, in lower case.
 */
export function namesOnly(
  { prefix, start, end, suffix }: TextDirective,
  blocks: readonly string[],
  { head, tail }: DirectivePlaces,
): boolean {
  const heads = placesOf(blocks, { prefix, words: start, suffix: end === undefined ? suffix : undefined })
  if (heads.length !== 1 || !isSame(heads[0], head)) return false
  if (end === undefined) return true
  const behindHead = { block: head.block, offset: head.offset + start.length }
  const nearest = placesOf(blocks, { words: end, suffix }).find((place) => !isBefore(place, behindHead))
  return isSame(nearest, tail)
}

/** A directive has no white space at its ends, so it can begin a character later. */
function isSame(one: BlockPlace | undefined, other: BlockPlace | undefined): boolean {
  return one !== undefined && one.block === other?.block && Math.abs(one.offset - other.offset) <= 1
}

function isBefore(one: BlockPlace, other: BlockPlace): boolean {
  return one.block < other.block || (one.block === other.block && one.offset < other.offset)
}

interface WordsInContext {
  readonly words: string
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}

/** Finds words beside their context, ignoring case like browsers. The context can be in the blocks beside that of the words. */
function placesOf(
  blocks: readonly string[],
  { prefix = '', words, suffix = '' }: WordsInContext,
): readonly BlockPlace[] {
  const [before, wanted, behind] = [prefix, words, suffix].map((term) => term.toLowerCase())
  if (before === undefined || !wanted || behind === undefined) return []
  const places: BlockPlace[] = []
  for (const [block, text] of blocks.entries()) {
    for (let offset = text.indexOf(wanted); offset >= 0; offset = text.indexOf(wanted, offset + 1)) {
      const end = offset + wanted.length
      const isWords = isWordEdge(text, offset) && isWordEdge(text, end)
      const textBefore = text.slice(0, offset).trimEnd() || (blocks[block - 1] ?? '')
      const textBehind = text.slice(end).trimStart() || (blocks[block + 1] ?? '')
      if (isWords && textBefore.endsWith(before) && textBehind.startsWith(behind))
        places.push({ block, offset })
    }
  }
  return places
}

function isWordEdge(text: string, offset: number): boolean {
  const [before, behind] = [text.charAt(offset - 1), text.charAt(offset)]
  return !LETTER.test(before) || !LETTER.test(behind) || UNSPACED.test(before) || UNSPACED.test(behind)
}
