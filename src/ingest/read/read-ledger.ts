import type { VFile } from 'vfile'
import { report } from '../../diagnostics/problem.ts'
import { type Ledger, parseLedger } from '../../permalinks/ledger.ts'
import { bytesOf } from './read.ts'

/**
 * Reads a ledger. One that is broken is an error of its file: nothing is built from it, and nothing written over it.
 *
 * @param file Its `value` holds the bytes.
 * @returns Nothing where it is no ledger, or was changed by hand.
 */
export function readLedger(file: VFile): Ledger | undefined {
  const ledger = parseLedger(new TextDecoder().decode(bytesOf(file)))
  if (!('found' in ledger)) return ledger
  const isKnown = file.messages.some(({ ruleId }) => ruleId === 'broken-ledger')
  if (!isKnown) {
    report(file, 'broken-ledger', { found: ledger.found, place: { line: ledger.line, column: 1 } })
  }
  return undefined
}
