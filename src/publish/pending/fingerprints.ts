import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { formatLedger, parseLedger } from '../../permalinks/ledger.ts'

/**
 * Returns the SHA-256 of the file of a ledger as a build would write it, so that line endings changed by git do not
 * matter.
 */
export function ledgerFingerprint(text: string): string {
  const ledger = parseLedger(text)
  return hash('sha256', 'found' in ledger ? text : formatLedger(ledger))
}

/** Reads a file; `undefined` if there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}

/** Returns the fingerprint of the ledger at a path; `undefined` if there is none. */
export async function fingerprintAt(path: string): Promise<string | undefined> {
  const text = await readIfThere(path)
  return text === undefined ? undefined : ledgerFingerprint(text)
}

/** Returns the SHA-256 of a file; `undefined` if there is none. */
export async function sha256At(path: string): Promise<string | undefined> {
  const text = await readIfThere(path)
  return text === undefined ? undefined : hash('sha256', text)
}
