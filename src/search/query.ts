import { wordsForIndex } from './indexed-text.ts'

/** What a reader searches for. */
export interface Query {
  /** Words that must occur together, without their quotation marks. */
  readonly phrases: readonly string[]
  /** All words for Pagefind, including those of phrases. Empty if there is nothing to search for. */
  readonly text: string
}

/** A phrase in quotation marks of any style. While somebody is typing, a mark without its partner is ignored. */
const PHRASE = /(?:"([^"]+)"|“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|「([^「」]+)」)/gu
const MARKS = /["“”„«»「」]/gu

/** Parses what a reader typed: words, and exact phrases in quotation marks. */
export function parseQuery(typed: string): Query {
  const phrases = Array.from(typed.matchAll(PHRASE), ([, ...groups]) => tidy(groups.find(Boolean) ?? ''))
  return { phrases: phrases.filter(Boolean), text: tidy(wordsForIndex(typed.replace(MARKS, ' '))) }
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
