import { FULL_STOPS } from '../../../languages/characters.ts'
import { at } from '../../../passage/at.ts'
import type { Phrase, WordRun } from './word-run.ts'

/** What stands at a word, as a sign of a currency, and is neither space nor punctuation between clauses. */
const SIGNS_BEFORE = /[^\s\p{L}\p{N},;:–—-]*$/u
const SIGNS_BEHIND = /^[^\s\p{L}\p{N},;:–—-]*/u
/** A headline has none, but `the U.S.` keeps its own. */
const FINAL_STOP = new RegExp(`(?<!\\.\\p{L})[${FULL_STOPS}]+$`, 'u')

/** A clause as a headline: with the signs at its words, without a full stop. */
export function clauseText({ text, words }: WordRun, { start, end }: Phrase): string {
  const from = at(words, start).start
  const to = at(words, end - 1).end
  const before = SIGNS_BEFORE.exec(text.slice(0, from))?.[0] ?? ''
  const behind = SIGNS_BEHIND.exec(text.slice(to))?.[0] ?? ''
  return `${before}${text.slice(from, to)}${behind}`.replace(/\s+/gu, ' ').replace(FINAL_STOP, '')
}
