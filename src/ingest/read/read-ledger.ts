import type { VFile } from 'vfile'
import { report } from '../../diagnostics/problem.ts'
import { type Ledger, parseLedger } from '../../permalinks/ledger.ts'
import { bytesOf } from './bytes-of.ts'

/**
 * Reads a ledger. A broken one is reported as an error of its file, so that the seed is refused and the ledger is not
 * overwritten.
 *
 * @param file Its `value` holds the bytes.
 * @returns `undefined` if it is not a ledger, or was changed by hand.
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
