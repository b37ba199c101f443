import { at as itemAt } from '../passage/at.ts'
import { foldForSearch } from '../passage/fold.ts'
import type { Mark } from './mark.ts'

/** A letter or digit of a script with spaces between words. In other scripts, any place can be the edge of a word. */
const WORD_CHARACTER =
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}]/u

/**
 * Finds a phrase in a text. It must begin and end at the edges of words.
 *
 * @param phrase The phrase, folded with `foldForSearch`.
 */
export function findPhrase(text: string, phrase: string): readonly Mark[] {
  if (phrase === '') return []
  const folded = foldForSearch(text)
  const marks: Mark[] = []
  for (let at = folded.text.indexOf(phrase); at >= 0; at = folded.text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length
    if (isInWord(folded.text, at) || isInWord(folded.text, end)) continue
    marks.push({ start: itemAt(folded.offsets, at), end: itemAt(folded.offsets, end) })
  }
  return marks
}

function isInWord(text: string, at: number): boolean {
  return at > 0 && WORD_CHARACTER.test(text.charAt(at - 1)) && WORD_CHARACTER.test(text.charAt(at))
}
