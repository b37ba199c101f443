import { fold } from './fold.ts'

/** The number of values that three characters of base 36 can have. */
const CHECKSUM_VALUES = 36 ** 3

/**
 * Computes three characters that show whether words are still the quoted ones.
 *
 * It is FNV-1a (32 bits, draft-eastlake-fnv §2) over the UTF-8 bytes of the folded words, modulo 36³, in base 36. It
 * detects corrections, but is not safe against deliberate collisions. Other words at the same offsets have the same
 * checksum in one of 46,656 cases.
 */
export function checksum(words: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(fold(words).text)) {
    hash = Math.imul(hash ^ byte, 0x01000193)
  }
  return ((hash >>> 0) % CHECKSUM_VALUES).toString(36).padStart(3, '0')
}
