import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editionsOf, type History } from '../../../src/passage/history/history.ts'
import { withEdition } from '../../../src/permalinks/edition/with-edition.ts'
import { withoutEditions } from '../../../src/permalinks/edition/without-editions.ts'
import { formatLedger, parseLedger } from '../../../src/permalinks/ledger.ts'

const passage = fc.constantFrom(
  'One of them.',
  'One of those.',
  'Two of them.',
  'Another text.',
  'A last word.',
)
const edition = fc.uniqueArray(passage, { minLength: 1, maxLength: 4 })

test('a ledger without some editions has the texts of the others, and is a ledger', () => {
  fc.assert(
    fc.property(fc.array(edition, { minLength: 2, maxLength: 6 }), fc.nat(), (editions, choice) => {
      const history = editions.reduce<History | undefined>((before, texts, index) => {
        const sha256 = String(index).padStart(64, '0')
        return withEdition(before, { sha256, passages: texts.map((text) => ({ text })) }).history
      }, undefined)
      if (!history) return
      const count = history.editions.length
      const removed = new Set([1 + (choice % count)])
      if (count === 1) return
      const ledger = { ...history, slug: 'a', earlierSlugs: [], headings: [] }
      const left = withoutEditions(ledger, removed)
      const kept = editionsOf(history).filter((_, index) => !removed.has(index + 1))
      expect(editionsOf(left)).toEqual(kept)
      expect(parseLedger(formatLedger(left))).toMatchObject({ slug: 'a' })
    }),
  )
})
