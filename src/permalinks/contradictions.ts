import { passagesOf } from '../passage/history/history.ts'
import { isIdOf } from './edition/passage-ids.ts'
import type { Ledger } from './ledger.ts'

/**
 * Finds inconsistencies in a readable ledger: ids that no build would have given, and references to passages that never
 * existed.
 *
 * @returns For each inconsistency, a sentence without its full stop, and the id whose line it concerns.
 */
export function contradictions(ledger: Ledger): readonly { readonly found: string; readonly id: string }[] {
  const known = new Set(ledger.passages.map(({ id }) => id))
  const used = new Set(
    ledger.editions.flatMap((_, index) => passagesOf(ledger, index + 1).map(({ id }) => id)),
  )
  const passages = ledger.passages.flatMap(({ id, texts, from, into }) => {
    const [first] = Object.values(texts)
    const found = [
      isIdOf(String(first), id) ? '' : `The id ${id} does not come from the first text of its passage`,
      used.has(id) ? '' : `No edition has the passage ${id}`,
      from === undefined || known.has(from)
        ? ''
        : `The passage ${id} is a part of ${from}, which is not there`,
      into === undefined || known.has(into) ? '' : `The passage ${id} went into ${into}, which is not there`,
    ]
    return found.filter(Boolean).map((sentence) => ({ found: sentence, id }))
  })
  const headings = ledger.headings
    .filter(({ passage }) => !known.has(passage))
    .map(({ id, passage }) => ({ found: `The heading ${id} stands at ${passage}, which is not there`, id }))
  return [...headings, ...passages]
}
