import { hash } from 'node:crypto'
import { foldedText } from '../../passage/fold.ts'

/** No vowels, so that no id reads as a word, and neither 0 and o nor 1 and l. */
const LETTERS = 'bcdfghjkmnpqrstvwxz'
const CHARACTERS = `${LETTERS}23456789`
/** In characters. */
const MIN_ID_LENGTH = 4
/** After so many taken ids of one length, the next length is tried. */
const MAX_TRIES = 8

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
  // Of equal texts, each goes on where the last one ended: all ids before are taken.
  const attempts = new Map<string, number>()
  return texts.map((text) => {
    const folded = foldedText(text)
    for (let attempt = attempts.get(folded) ?? 0; ; attempt++) {
      const id = idAt(attempt, folded)
      if (taken.has(id)) continue
      taken.add(id)
      attempts.set(folded, attempt + 1)
      return id
    }
  })
}

/** Whether an id is one that a passage of this text can have. */
export function isIdOf(text: string, id: string): boolean {
  const folded = foldedText(text)
  const first = (id.length - MIN_ID_LENGTH) * MAX_TRIES
  return Array.from({ length: MAX_TRIES }, (_, index) => idAt(first + index, folded)).includes(id)
}

function idAt(attempt: number, folded: string): string {
  const digest = hash('sha256', `${attempt}\n${folded}`, 'binary')
  return encode(digest, MIN_ID_LENGTH + Math.floor(attempt / MAX_TRIES))
}

/** @param digest Bytes as the characters of a string, which are had sooner than a buffer. */
function encode(digest: string, length: number): string {
  let id = ''
  for (let index = 0; index < Math.min(length, digest.length); index++) {
    const alphabet = index === 0 ? LETTERS : CHARACTERS
    id += alphabet.charAt(digest.charCodeAt(index) % alphabet.length)
  }
  return id
}
