import type { VFile } from 'vfile'
import { report } from '../../diagnostics/problem.ts'

/** Invisible characters: controls, those that change the direction of writing (UAX #9), and those that break lines. */
const UNSEEN = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/u

/** File systems allow 255 bytes for a name, and that of a ledger ends in `.json`. */
const MAX_NAME_BYTES = 250

/**
 * Refuses seeds with invisible characters in their names, with names that are too long for a ledger, and with the name
 * of another seed on some file system. Of several seeds with one name, all but the first are refused.
 */
export function checkNames(files: readonly VFile[]): void {
  const firstOf = new Map<string, VFile>()
  for (const file of files) {
    const stem = file.stem ?? ''
    if (UNSEEN.test(stem))
      report(file, 'unsafe-name', { found: 'The file’s name holds characters nobody can see' })
    const bytes = Math.max(...[stem, stem.normalize('NFC')].map((each) => Buffer.byteLength(each)))
    if (bytes > MAX_NAME_BYTES) {
      report(file, 'unsafe-name', {
        found: `The file’s name has ${bytes} bytes before its ending, so the name of its ledger would be too long`,
        remedy: `Rename the file. At most ${MAX_NAME_BYTES} bytes are possible; a letter has one to four.`,
      })
    }
    // macOS and Windows ignore case. macOS also ignores whether accented letters are composed.
    const name = stem.normalize('NFC').toLowerCase()
    const first = firstOf.get(name)
    if (first) {
      report(file, 'same-name', {
        found: `Another seed, ${first.path}, would be the same article “${stem}”`,
      })
    } else firstOf.set(name, file)
  }
}
