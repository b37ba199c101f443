import type { QuoteAddress } from './address.ts'
import { checksum } from './checksum.ts'
import { type Passage, type PassageSelection, selectedWords } from './passage.ts'

/** What became of the words that a link quotes. */
export type QuoteMatch =
  /** They stand where the link says. */
  | { readonly outcome: 'found'; readonly selection: PassageSelection }
  /** The passage is there, other words stand in it; `passage` is its index. */
  | { readonly outcome: 'changed'; readonly passage: number }
  /** The article has no such passage. */
  | { readonly outcome: 'missing' }

/** Finds the words of an address in the passages of an article: the counterpart of `describe`. Never guesses. */
export function match(passages: readonly Passage[], address: QuoteAddress): QuoteMatch {
  const first = passages.findIndex(({ id }) => id === address.id)
  if (first < 0) return { outcome: 'missing' }
  const last = passages.findIndex(({ id }) => id === address.endId)
  const selection: PassageSelection = {
    start: { passage: first, offset: address.start },
    end: { passage: last, offset: address.end },
  }
  const stands =
    isWithin(passages, selection) && checksum(selectedWords(passages, selection)) === address.checksum
  return stands ? { outcome: 'found', selection } : { outcome: 'changed', passage: first }
}

function isWithin(passages: readonly Passage[], { start, end }: PassageSelection): boolean {
  const first = passages[start.passage]
  const last = passages[end.passage]
  if (!first || !last || start.passage > end.passage) return false
  if (start.offset >= first.text.length || end.offset > last.text.length || end.offset === 0) return false
  return start.passage < end.passage || start.offset < end.offset
}
