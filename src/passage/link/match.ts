import { checksum } from '../checksum.ts'
import { type Passage, type PassageSelection, selectedWords } from '../passage.ts'
import type { QuoteAddress } from './quote-address.ts'

/**
 * Finds the words of an address in the passages of an edition: the inverse of `describe`. Never guesses.
 *
 * @returns `undefined` if other words are there, or if the passage does not exist.
 */
export function match(passages: readonly Passage[], address: QuoteAddress): PassageSelection | undefined {
  const selection: PassageSelection = {
    start: { passage: passages.findIndex(({ id }) => id === address.id), offset: address.start },
    end: { passage: passages.findIndex(({ id }) => id === address.endId), offset: address.end },
  }
  const stands =
    isWithin(passages, selection) && checksum(selectedWords(passages, selection)) === address.checksum
  return stands ? selection : undefined
}

/**
 * Finds the words of an address without a passage, because its link lost the fragment.
 *
 * @returns `undefined` unless the address fits exactly one passage.
 */
export function matchAnywhere(
  passages: readonly Passage[],
  address: QuoteAddress,
): PassageSelection | undefined {
  const fitting = passages.flatMap(({ id }) => {
    const endId = address.endId === '' ? id : address.endId
    return match(passages, { ...address, id, endId }) ?? []
  })
  return fitting.length === 1 ? fitting[0] : undefined
}

function isWithin(passages: readonly Passage[], { start, end }: PassageSelection): boolean {
  const first = passages[start.passage]
  const last = passages[end.passage]
  if (!first || !last || start.passage > end.passage) return false
  if (start.offset >= first.text.length || end.offset > last.text.length || end.offset === 0) return false
  return start.passage < end.passage || start.offset < end.offset
}
