import { FULL_STOPS } from '../../../languages/characters.ts'
import { at } from '../../../passage/at.ts'
import type { Phrase, WordRun } from '../phrases/word-run.ts'

/** Signs directly beside a word, such as a currency sign, without the punctuation between clauses. */
const SIGNS_BEFORE = /[^\s\p{L}\p{N},;:–—-]*$/u
const SIGNS_BEHIND = /^[^\s\p{L}\p{N},;:–—-]*/u
/** The full stop at the end of a sentence, which a headline does not have. The one in `the U.S.` is kept. */
const FINAL_STOP = new RegExp(`(?<!\\.\\p{L})[${FULL_STOPS}]+$`, 'u')

/** Returns the text of a clause as a headline: with the signs beside its words, without the final full stop. */
export function clauseText({ text, words }: WordRun, { start, end }: Phrase): string {
  const from = at(words, start).start
  const to = at(words, end - 1).end
  const before = SIGNS_BEFORE.exec(text.slice(0, from))?.[0] ?? ''
  const behind = SIGNS_BEHIND.exec(text.slice(to))?.[0] ?? ''
  return `${before}${text.slice(from, to)}${behind}`.replace(/\s+/gu, ' ').replace(FINAL_STOP, '')
}
