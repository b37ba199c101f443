import { foldedText } from '../../passage/fold.ts'
import type { PassageRecord } from '../../passage/history/history.ts'
import type { EditionPassage } from './edition.ts'

/**
 * Finds passages that were removed from an article and are now back, by any text that they had.
 *
 * @param passages The passages of the new edition.
 * @param kept The ids that some of them have already.
 * @returns For each of the others, the id that it had; nothing for a new passage. Of copies of a text, one that is the
 *   same element comes first.
 */
export function returnedIds(
  records: Iterable<PassageRecord>,
  passages: readonly EditionPassage[],
  kept: readonly (string | undefined)[],
): readonly (string | undefined)[] {
  const taken = new Set(kept)
  const removed = new Map<string, PassageRecord[]>()
  for (const record of records) {
    if (taken.has(record.id)) continue
    for (const text of Object.values(record.texts)) {
      if (typeof text !== 'string') continue
      const folded = foldedText(text)
      const copies = removed.get(folded)
      if (copies) copies.push(record)
      else removed.set(folded, [record])
    }
  }
  if (removed.size === 0) return passages.map(() => undefined)
  const returned = new Map<number, string>()
  for (const isRightTag of [(tag: string | undefined, own: string | undefined) => tag === own, () => true]) {
    for (const [index, { text, tag }] of passages.entries()) {
      if (kept[index] !== undefined || returned.has(index)) continue
      const copies = removed.get(foldedText(text)) ?? []
      // Copies that were taken are removed where they are found, so that many copies are not searched again and again.
      while (copies[0] && taken.has(copies[0].id)) copies.shift()
      const copy = copies.find((record) => !taken.has(record.id) && isRightTag(record.tag, tag))
      if (!copy) continue
      taken.add(copy.id)
      returned.set(index, copy.id)
    }
  }
  return passages.map((_, index) => returned.get(index))
}
