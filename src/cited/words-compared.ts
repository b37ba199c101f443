import { compareWords } from '../passage/align/compare.ts'
import type { WordPart } from '../passage/align/word-parts.ts'

const MARKS = { same: ['', ''], deleted: ['[-', '-]'], inserted: ['{+', '+}'] } as const

/** Two wordings as one line, in the marks of `git diff --word-diff`: `The deal [-will-]{+may+} hold`. */
export function wordsCompared(earlier: string, later: string): string {
  return compareWords(earlier, later).map(marked).join('')
}

/** Spaces at the ends of a changed part stay outside of its marks. */
function marked({ kind, text }: WordPart): string {
  const words = text.trim()
  if (kind === 'same' || words === '') return text
  const [open, close] = MARKS[kind]
  const start = text.indexOf(words)
  return `${text.slice(0, start)}${open}${words}${close}${text.slice(start + words.length)}`
}
