import { fold } from './fold.ts'

/** How many values three characters of base 36 have. */
const CHECKSUM_VALUES = 36 ** 3

/**
 * Three characters that say whether words are still the quoted ones.
 *
 * FNV-1a (32 bits, draft-eastlake-fnv §2) over the UTF-8 bytes of the folded words, modulo 36³, in base 36. It guards
 * against corrections, not against somebody who looks for a collision: other words pass once in 46,656 times, and
 * only when they stand at the very same offsets.
 */
export function checksum(words: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(fold(words).text)) {
    hash = Math.imul(hash ^ byte, 0x01000193)
  }
  return ((hash >>> 0) % CHECKSUM_VALUES).toString(36).padStart(3, '0')
}
