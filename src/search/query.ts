import { wordsForIndex } from './indexed-text.ts'

/** What a reader searches for. */
export interface Query {
  /** Word groups that have to stand together, without their quotation marks. */
  readonly phrases: readonly string[]
  /** All words, of phrases too, as Pagefind is asked for them. Empty where there is nothing to search for. */
  readonly text: string
}

/** A phrase in quotation marks of any style; a mark that is not closed yet, while somebody types, means nothing. */
const PHRASE = /(?:"([^"]+)"|“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|「([^「」]+)」)/gu
const MARKS = /["“”„«»「」]/gu

/** Reads what was typed: words, and exact phrases in quotation marks. */
export function parseQuery(typed: string): Query {
  const phrases = Array.from(typed.matchAll(PHRASE), ([, ...groups]) => tidy(groups.find(Boolean) ?? ''))
  return { phrases: phrases.filter(Boolean), text: tidy(wordsForIndex(typed.replace(MARKS, ' '))) }
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
