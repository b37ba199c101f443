import { createHash } from 'node:crypto'
import { fold } from '../passage/fold.ts'

/** No vowels, so that no id reads as a word, and neither 0 and o nor 1 and l. */
const LETTERS = 'bcdfghjkmnpqrstvwxz'
const CHARACTERS = `${LETTERS}23456789`
/** After so many taken ids of one length, the next length is tried. */
const TRIES = 8

/**
 * An id for each passage of an article: a letter, then letters and digits, 4 characters where one is free, else more.
 * It depends on the passage's own text, and on those before it only where they have the same text or, once in some
 * hundred thousand times, the same id; an edit elsewhere in the article changes no other.
 *
 * @param texts The passages' normalised texts, in order.
 * @param reserved Ids that other elements of the article have.
 */
export function passageIds(
  texts: readonly string[],
  reserved: ReadonlySet<string> = new Set(),
): readonly string[] {
  const taken = new Set(reserved)
  return texts.map((text) => {
    const digest = (attempt: number) =>
      createHash('sha256')
        .update(`${attempt}\n${fold(text).text}`)
        .digest()
    for (let attempt = 0; ; attempt++) {
      const id = encode(digest(attempt), 4 + Math.floor(attempt / TRIES))
      if (taken.has(id)) continue
      taken.add(id)
      return id
    }
  })
}

function encode(digest: Uint8Array, length: number): string {
  return Array.from(digest.subarray(0, length), (byte, index) => {
    const alphabet = index === 0 ? LETTERS : CHARACTERS
    return alphabet.charAt(byte % alphabet.length)
  }).join('')
}
