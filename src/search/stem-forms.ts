import { type SearchableText, searchable } from '../passage/find-words.ts'
import { foldSearchLetters } from '../passage/fold-letters.ts'
import { searchWords } from './index/search-words.ts'
import type { ArticleFragment } from './pagefind/article-fragment.ts'
import type { FoundPlace } from './pagefind/language-index.ts'
import type { QueryTerm } from './query.ts'

/** Where Pagefind also divides a word (`get_discrete_words`). */
const PIECE_EDGE =
  /[^\p{L}\p{M}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{N})(?=\p{L})|(?<=\p{L})(?=\p{N})/u

/** What Pagefind says of the stems of a query. */
export interface StemEvidence {
  /** Where it found words in the article. */
  readonly places: readonly FoundPlace[]
  /** The stems of the query. */
  readonly stems: readonly string[]
}

/**
 * Returns the words of an article that have the same stem as a term of the query, in the language of the article, but
 * do not begin with it: `policy` for `policies`.
 */
export function stemForms(
  { content }: ArticleFragment,
  { places, stems }: StemEvidence,
  terms: readonly QueryTerm[],
): ReadonlyMap<QueryTerm, readonly SearchableText[]> {
  const forms = new Map<QueryTerm, Map<string, SearchableText>>()
  const words = splitWords(content)
  for (const { location, word, isShared } of places) {
    if (!stems.includes(word) && !isShared) continue
    const nearest = nearestForm(words[location] ?? '', terms)
    if (!nearest) continue
    const known = forms.get(nearest.term) ?? new Map<string, SearchableText>()
    forms.set(nearest.term, known.set(nearest.form.letters, nearest.form))
  }
  return new Map(Array.from(forms, ([term, known]) => [term, [...known.values()]]))
}

/** A word that Pagefind may have found. */
interface Candidate {
  readonly term: QueryTerm
  readonly letters: string
  /** `undefined` if it is no word here: the `hub` of `GitHub`, the `hui` of `aujourd'hui`. */
  readonly form?: SearchableText
}

/** Returns the form of a word that is most similar to a term; `undefined` if one begins with a term. */
function nearestForm(
  word: string,
  terms: readonly QueryTerm[],
): { readonly term: QueryTerm; readonly form: SearchableText } | undefined {
  const parts = searchWords(word)
  const forms = parts.flatMap((part, index) => [
    searchable([part]),
    ...(index < parts.length - 1 ? [searchable(parts.slice(index))] : []),
  ])
  const known = new Set(forms.map(({ letters }) => letters))
  const pieces = word.split(PIECE_EDGE).map(foldSearchLetters)
  const candidates = terms.flatMap((term): readonly Candidate[] => [
    ...forms.map((form) => ({ term, letters: form.letters, form })),
    ...pieces.filter((piece) => !known.has(piece)).map((letters) => ({ term, letters })),
  ])
  if (candidates.some(({ form, term }) => form?.letters.startsWith(term.text.letters))) return undefined
  const common = new Map(
    candidates.map((candidate) => [candidate, commonLength(candidate.letters, candidate.term.text.letters)]),
  )
  const [nearest] = candidates.sort(
    (a, b) => (common.get(b) ?? 0) - (common.get(a) ?? 0) || a.letters.length - b.letters.length,
  )
  return nearest?.form && { term: nearest.term, form: nearest.form }
}

/** Returns the length of the longest run of letters that two words have in common. Some stems lose a prefix. */
function commonLength(a: string, b: string): number {
  let longest = 0
  for (let start = 0; start + longest < a.length; start++) {
    while (start + longest < a.length && b.includes(a.slice(start, start + longest + 1))) longest++
  }
  return longest
}

const ZERO_WIDTH_SPACE = '\u200B'

/**
 * Splits a text into words like Pagefind, which writes zero-width spaces between the words of scripts without spaces.
 * Other texts can contain zero-width spaces of their own, so the more frequent separator counts.
 */
function splitWords(content: string): readonly string[] {
  const byWhiteSpace = content.split(/[^\S\uFEFF]+/u)
  const byZeroWidthSpace = content.split(ZERO_WIDTH_SPACE)
  return byZeroWidthSpace.length > byWhiteSpace.length ? byZeroWidthSpace : byWhiteSpace
}
