import { at } from '../at.ts'
import type { Passage } from '../passage.ts'
import type { Alignment } from './alignment.ts'

/** The parts of earlier texts that have no counterpart in later ones. */
export interface Deletions {
  /** Deleted words, by the index of the later token that they preceded. Words that followed token 7 have the key 7.5. */
  readonly deleted: ReadonlyMap<number, string>
  /** Passages of which nothing is left, and the index of the later passage that they followed. */
  readonly removed: readonly { readonly passage: Passage; readonly after: number }[]
}

/**
 * Finds deleted words and removed passages.
 *
 * @param same For each earlier token, the index of the same later token, or -1.
 */
export function deletions(
  { from, to }: Alignment,
  earlier: readonly Passage[],
  same: readonly number[],
): Deletions {
  const deleted = new Map<number, string>()
  const removed: { passage: Passage; after: number }[] = []
  let after = -1
  let index = 0
  earlier.forEach((passage, text) => {
    const first = index
    while (from[index]?.text === text) index++
    const own = Array.from({ length: index - first }, (_, step) => first + step)
    const left = own.filter((token) => at(same, token) >= 0)
    if (left.length === 0) {
      removed.push({ passage, after })
      return
    }
    let [previous, start] = [-1, -1]
    for (const token of [...own, index]) {
      const target = token === index ? -1 : at(same, token)
      if (token < index && target < 0) {
        if (start < 0) start = token
        continue
      }
      if (start >= 0) {
        const words = passage.text.slice(
          at(from, start).start,
          token < index ? at(from, token).start : undefined,
        )
        // They followed the previous token; if there is none, they preceded the next one.
        const place = previous >= 0 ? previous + 0.5 : target
        const known = deleted.get(place)
        // Two passages that lost these words were merged.
        const space = known && !/\s$/.test(known) ? ' ' : ''
        deleted.set(place, known ? known + space + words : words)
        start = -1
      }
      if (target >= 0) previous = target
    }
    after = at(to, previous).text
  })
  return { deleted, removed }
}
