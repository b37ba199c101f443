import { unzipSync } from 'fflate'
import type { VFile } from 'vfile'
import { refuse } from '../../../diagnostics/problem.ts'

/** Of everything but pictures, unpacked; a novel of 150,000 words takes a fifth of it. */
const MAX_BYTES = 20_000_000

/**
 * Refuses a document whose markup is too large to be unpacked, by what its directory says.
 *
 * @throws VFileMessage where it is, or where the bytes are no archive.
 */
export function refuseHuge(bytes: Uint8Array, file: VFile): void {
  let size = 0
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/^word\/media\//i.test(name)) size += originalSize
      return false
    },
  })
  if (size > MAX_BYTES) {
    refuse(file, 'too-tangled', {
      found: `The document’s markup unpacks to ${Math.round(size / 1e6)} MB`,
      expected: `at most ${MAX_BYTES / 1e6} MB`,
    })
  }
}
