import { type SearchableText, searchable } from '../passage/find-words.ts'
import type { WordPart } from '../passage/fold-words.ts'
import { formsForQuery } from './index/index-forms.ts'
import { searchWords } from './index/search-words.ts'

/** A word that a reader searches for. Compounds, and words with an elided article, are one word. */
export interface QueryTerm {
  /** As it was typed, in lower case and NFC. */
  readonly written: string
  readonly text: SearchableText
}

/** What a reader searches for. */
export interface Query {
  /** Words that must occur together. */
  readonly phrases: readonly SearchableText[]
  /** All words, including those of phrases, each once. Empty if there is nothing to search for. */
  readonly terms: readonly QueryTerm[]
  /** The parts of all words, by their place in what was typed. */
  readonly parts: readonly WordPart[]
  /** Words and phrases that must not occur. */
  readonly excluded: readonly SearchableText[]
  /** What is searched in the index. Compounds are searched as one word, and as several. */
  readonly alternatives: readonly IndexQuery[]
}

/** What is searched in an index. */
export interface IndexQuery {
  /** All of them must be found. */
  readonly forms: readonly string[]
  /** Which of them must be next to each other. */
  readonly sequences: readonly (readonly string[])[]
}

/** A phrase in quotation marks of any style. While somebody is typing, a mark without its partner is ignored. */
const PHRASE = /(?:"([^"]+)"|“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|「([^「」]+)」)/gu
const MARKS = /["“”„«»「」]/gu
/** A word or phrase with a minus before it. */
const EXCLUDED = new RegExp(`(?<=^|\\s)[-−](?:${PHRASE.source}|(?=[\\p{L}\\p{N}])(\\S+))`, 'gu')

/** Parses what a reader typed: words, exact phrases in quotation marks, and `-words` that must not occur. */
export function parseQuery(typed: string): Query {
  const wanted = typed.replace(EXCLUDED, (excluded) => ' '.repeat(excluded.length))
  const phrases = textsOf(wanted, PHRASE)
  const unmarked = wanted.replace(MARKS, ' ')
  const words = wordsOf(unmarked)
  const whole = indexQuery(words, phrases, (parts) => [parts])
  const divided = indexQuery(words, phrases, (parts) => divide(parts, 'hyphen'))
  return {
    phrases,
    terms: words,
    parts: searchWords(unmarked),
    excluded: textsOf(typed, EXCLUDED),
    alternatives: whole.forms.length === divided.forms.length ? [whole] : [whole, divided],
  }
}

function textsOf(typed: string, pattern: RegExp): readonly SearchableText[] {
  return Array.from(typed.matchAll(pattern), ([, ...groups]) =>
    searchable(searchWords(groups.find(Boolean) ?? '')),
  ).filter(({ letters }) => letters !== '')
}

function indexQuery(
  words: readonly QueryTerm[],
  phrases: readonly SearchableText[],
  divided: (parts: readonly WordPart[]) => readonly (readonly WordPart[])[],
): IndexQuery {
  const formsOf = (parts: readonly WordPart[]) => divided(parts).flatMap(formsForQuery)
  return {
    forms: words.flatMap(({ text }) => formsOf(text.parts)),
    sequences: phrases.map(({ parts }) => divide(parts, 'space').flatMap(formsOf)),
  }
}

function wordsOf(typed: string): readonly QueryTerm[] {
  const terms = new Map<string, QueryTerm>()
  for (const parts of divide(searchWords(typed), 'space')) {
    const written = typed.slice(parts[0]?.start, parts.at(-1)?.end)
    terms.set(written, { written: written.toLowerCase().normalize('NFC'), text: searchable(parts) })
  }
  return [...terms.values()]
}

function divide(parts: readonly WordPart[], gap: WordPart['gap']): readonly (readonly WordPart[])[] {
  const divided: WordPart[][] = []
  for (const part of parts) {
    const last = divided.at(-1)
    if (last && part.gap !== gap) last.push(part)
    else divided.push([part])
  }
  return divided
}
