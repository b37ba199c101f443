import { type SearchableText, searchable } from '../passage/find-words.ts'
import type { Passage } from '../passage/passage.ts'
import { searchWords } from './index/search-words.ts'
import { type Mark, merge } from './mark.ts'
import type { ArticleFragment } from './pagefind/article-fragment.ts'
import { passageAnchors } from './passage-anchors.ts'
import type { Query, QueryTerm } from './query.ts'
import { type StemEvidence, stemForms } from './stem-forms.ts'
import { phraseMarks, type TermMatch, termMatches } from './term-matches.ts'
import { VISIBLE_METADATA } from './visible-metadata.ts'

/** A passage in which something was found. */
export interface PassageHit extends Passage {
  /** The words that were found, in order and without overlaps; at least one. */
  readonly marks: readonly Mark[]
  /** The number of different words of the query that were found, as they are or in another form. */
  readonly terms: number
  /** How well the word fits that fits worst, see `FIT`; 0 if one is missing. */
  readonly fit: number
  /** How often words of the query were found, and how well they fit. */
  readonly score: number
}

/** What was found in an article. */
export interface FoundPassages {
  /** The best first. Empty if the query was found only in the title or the standfirst. */
  readonly passages: readonly PassageHit[]
  /** How well the article fits: as well as the word of the query that fits worst, see `FIT`. */
  readonly fit: number
}

/**
 * Finds a query in an article that Pagefind returned. Pagefind also returns articles that only have a shorter word, so
 * the texts themselves are searched.
 *
 * @param evidence Where Pagefind found which stems.
 * @returns `undefined` if a word or phrase of the query is nowhere in the article, or an excluded one is in it.
 */
export function passageHits(
  fragment: ArticleFragment,
  query: Query,
  evidence: StemEvidence = { places: [], stems: [] },
): FoundPassages | undefined {
  const forms = stemForms(fragment, evidence, query.terms)
  let isExcluded = false
  const fits = new Map<QueryTerm, number>()
  const phrasesLeft = new Set(query.phrases)
  const find = (written: string): Omit<PassageHit, keyof Passage> => {
    const text = folded(written)
    isExcluded ||= query.excluded.some((words) => phraseMarks(text, words).length > 0)
    const found = query.terms.map((term) => termMatches(written, text, term, forms.get(term) ?? []))
    for (const [index, term] of query.terms.entries()) {
      for (const { fit } of found[index] ?? []) fits.set(term, Math.max(fit, fits.get(term) ?? 0))
    }
    const phrases = query.phrases.flatMap((phrase) => phraseIn(text, phrase, phrasesLeft))
    const matches = found.flat()
    return {
      marks: merge(query.phrases.length > 0 ? phrases : matches.map(({ mark }) => mark)),
      terms: found.filter((own) => own.length > 0).length,
      fit: Math.min(...found.map((own) => Math.max(0, ...own.map(({ fit }) => fit)))),
      score: scoreOf(matches),
    }
  }
  const passages = passageAnchors(fragment)
    .map(({ id, text }) => ({ id, text, ...find(text) }))
    .filter(({ marks }) => marks.length > 0)
  for (const field of VISIBLE_METADATA) find(fragment.meta[field] ?? '')
  const fit = Math.min(...query.terms.map((term) => fits.get(term) ?? 0))
  if (query.terms.length === 0 || fit === 0 || phrasesLeft.size > 0 || isExcluded) return undefined
  return { passages: passages.sort((a, b) => b.terms - a.terms || b.fit - a.fit || b.score - a.score), fit }
}

/** Texts that were folded. While somebody is typing, most results stay the same. */
const texts = new Map<string, SearchableText>()
/** When there are more, the oldest are forgotten. */
const MAX_FOLDED_TEXTS = 5000

function folded(written: string): SearchableText {
  const known = texts.get(written)
  if (known) return known
  const text = searchable(searchWords(written))
  for (const oldest of texts.keys()) {
    if (texts.size < MAX_FOLDED_TEXTS) break
    texts.delete(oldest)
  }
  texts.set(written, text)
  return text
}

function phraseIn(text: SearchableText, phrase: SearchableText, left: Set<SearchableText>): readonly Mark[] {
  const marks = phraseMarks(text, phrase)
  if (marks.length > 0) left.delete(phrase)
  return marks
}

function scoreOf(matches: readonly TermMatch[]): number {
  return matches.reduce((sum, { fit }) => sum + fit, 0)
}
