import { type SearchableText, searchable } from '../passage/find-words.ts'
import { foldWords, type WordPart } from '../passage/fold-words.ts'
import { formsForQuery } from './index/index-forms.ts'

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
  /** What is searched in the index. Compounds are searched as one word, and as several. */
  readonly indexForms: readonly (readonly string[])[]
}

/** A phrase in quotation marks of any style. While somebody is typing, a mark without its partner is ignored. */
const PHRASE = /(?:"([^"]+)"|“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|「([^「」]+)」)/gu
const MARKS = /["“”„«»「」]/gu

/** Parses what a reader typed: words, and exact phrases in quotation marks. */
export function parseQuery(typed: string): Query {
  const phrases = Array.from(typed.matchAll(PHRASE), ([, ...groups]) =>
    searchable(foldWords(groups.find(Boolean) ?? '')),
  )
  const words = wordsOf(typed.replace(MARKS, ' '))
  const whole = words.flatMap(({ text }) => formsForQuery(text.parts))
  const divided = words.flatMap(({ text }) => atHyphens(text.parts).flatMap(formsForQuery))
  return {
    phrases: phrases.filter(({ letters }) => letters !== ''),
    terms: words,
    indexForms: whole.length === divided.length ? [whole] : [whole, divided],
  }
}

function wordsOf(typed: string): readonly QueryTerm[] {
  const terms = new Map<string, QueryTerm>()
  for (const parts of divide(foldWords(typed), 'space')) {
    const written = typed.slice(parts[0]?.start, parts.at(-1)?.end)
    terms.set(written, { written: written.toLowerCase().normalize('NFC'), text: searchable(parts) })
  }
  return [...terms.values()]
}

function atHyphens(parts: readonly WordPart[]): readonly (readonly WordPart[])[] {
  return divide(parts, 'hyphen')
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
