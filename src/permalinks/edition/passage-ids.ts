import { hash } from 'node:crypto'
import { foldedText } from '../../passage/fold.ts'

/** No vowels, so that no id reads as a word; and no 0, o, 1 or l, which look alike. */
const LETTERS = 'bcdfghjkmnpqrstvwxz'
const CHARACTERS = `${LETTERS}23456789`
/** In characters. */
const MIN_ID_LENGTH = 4
/** After this many taken ids of one length, the next length is tried. */
const MAX_TRIES = 8

/**
 * Creates an id for each passage of an article: a letter, then letters and digits, for example `k3x9`. It has 4 characters,
 * or more if all candidates are taken. It depends only on the text of the passage, unless an earlier passage has the same
 * text or, once in some hundred thousand cases, the same id. So an edit does not change the ids of other passages.
 *
 * @param texts The normalised texts of the passages, in order.
 * @param reserved The ids of other elements of the article.
 */
export function passageIds(
  texts: readonly string[],
  reserved: ReadonlySet<string> = new Set(),
): readonly string[] {
  const taken = new Set(reserved)
  // Equal texts share one sequence of ids, so each continues where the last one ended.
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

/** Whether a passage with this text can have this id. */
export function isIdOf(text: string, id: string): boolean {
  const folded = foldedText(text)
  const first = (id.length - MIN_ID_LENGTH) * MAX_TRIES
  return Array.from({ length: MAX_TRIES }, (_, index) => idAt(first + index, folded)).includes(id)
}

function idAt(attempt: number, folded: string): string {
  const digest = hash('sha256', `${attempt}\n${folded}`, 'binary')
  return encode(digest, MIN_ID_LENGTH + Math.floor(attempt / MAX_TRIES))
}

/** @param digest Bytes as characters of a string, which is faster to get than a buffer. */
function encode(digest: string, length: number): string {
  let id = ''
  for (let index = 0; index < Math.min(length, digest.length); index++) {
    const alphabet = index === 0 ? LETTERS : CHARACTERS
    id += alphabet.charAt(digest.charCodeAt(index) % alphabet.length)
  }
  return id
}
