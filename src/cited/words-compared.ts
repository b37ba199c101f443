import { compareWords } from '../passage/compare/compare.ts'
import type { WordPart } from '../passage/compare/word-parts.ts'

const MARKS = { same: ['', ''], deleted: ['[-', '-]'], inserted: ['{+', '+}'] } as const

/**
 * Compares two wordings in one line, in the notation of `git diff --word-diff`: `The deal [-will-]{+may+} hold`.
 *
 * @param earlier The earlier wording.
 * @param later The later wording.
 */
export function wordsCompared(earlier: string, later: string): string {
  return compareWords(earlier, later).map(marked).join('')
}

/** Keeps the spaces at the ends of a changed part outside its marks. */
function marked({ kind, text }: WordPart): string {
  const words = text.trim()
  if (kind === 'same' || words === '') return text
  const [open, close] = MARKS[kind]
  const start = text.indexOf(words)
  return `${text.slice(0, start)}${open}${words}${close}${text.slice(start + words.length)}`
}
