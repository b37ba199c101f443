import { type PassageRecord, passageIdsOf, textAt } from '../../passage/history/history.ts'
import type { Ledger } from '../ledger.ts'

/**
 * Removes editions from a ledger, as if they had never been built. The others keep their order and the ids of their
 * passages; what only the removed ones had is removed with them.
 *
 * @param removed The numbers of the editions, counted from 1. At least one edition has to stay.
 */
export function withoutEditions(ledger: Ledger, removed: ReadonlySet<number>): Ledger {
  const kept = ledger.editions.flatMap((edition, index) =>
    removed.has(index + 1) ? [] : [{ edition, number: index + 1, ids: new Set(passageIdsOf(edition)) }],
  )
  const known = new Set(kept.flatMap(({ ids }) => [...ids]))
  const present = kept.at(-1)?.ids
  const passages = ledger.passages.flatMap((record): readonly PassageRecord[] => {
    if (!known.has(record.id)) return []
    const { id, tag, from, into } = record
    const isMerged = into !== undefined && known.has(into) && !present?.has(id)
    return [
      {
        id,
        ...(tag !== undefined && { tag }),
        texts: textsIn(record, kept),
        ...(from !== undefined && known.has(from) && { from }),
        ...(isMerged && { into }),
      },
    ]
  })
  return {
    ...ledger,
    editions: kept.map(({ edition }) => edition),
    headings: ledger.headings.filter(({ passage }) => known.has(passage)),
    passages,
  }
}

/** The texts of a passage, under the new numbers of the editions. */
function textsIn(
  record: PassageRecord,
  kept: readonly { readonly number: number; readonly ids: ReadonlySet<string> }[],
): PassageRecord['texts'] {
  const texts: Record<string, string | number> = {}
  let last: string | undefined
  for (const [index, { number, ids }] of kept.entries()) {
    const text = ids.has(record.id) ? textAt(record, number) : undefined
    if (text === undefined || text === last) continue
    const earlier = Object.entries(texts).find(([, known]) => known === text)?.[0]
    texts[index + 1] = earlier === undefined ? text : Number(earlier)
    last = text
  }
  return texts
}
