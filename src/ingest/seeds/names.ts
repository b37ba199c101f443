import type { VFile } from 'vfile'
import { report } from '../../diagnostics/problem.ts'

/** Controls, and characters that turn the direction of writing (UAX #9) or break lines: nobody sees them in a name. */
const UNSEEN = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/u

/**
 * Refuses seeds whose names would not hold: with characters that cannot be seen, or, on some file system, the name of
 * another seed. Of several with one name, all but the first are refused.
 */
export function checkNames(files: readonly VFile[]): void {
  const firstOf = new Map<string, VFile>()
  for (const file of files) {
    const stem = file.stem ?? ''
    if (UNSEEN.test(stem))
      report(file, 'unsafe-name', { found: 'The file’s name holds characters nobody can see' })
    // macOS and Windows ignore case, macOS composition too.
    const name = stem.normalize('NFC').toLowerCase()
    const first = firstOf.get(name)
    if (first) {
      report(file, 'same-name', {
        found: `Another seed, ${first.path}, would be the same article “${stem}”`,
      })
    } else firstOf.set(name, file)
  }
}
