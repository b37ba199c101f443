import { foldForSearch } from '../passage/fold.ts'
import type { Passage } from '../passage/passage.ts'
import type { ArticleFragment } from './fragment.ts'
import { locateWord, markWithin } from './locate.ts'
import { type Mark, merge } from './mark.ts'
import { passageAnchors } from './passage-anchors.ts'
import { findPhrase } from './phrase.ts'
import type { Query } from './query.ts'

/** A passage in which something was found. */
export interface PassageHit extends Passage {
  /** The words that were found, in order and without overlaps; at least one. */
  readonly marks: readonly Mark[]
  /** The number of different words of the query that were found, as they are or in another form. */
  readonly terms: number
  /** The sum of Pagefind's weights of the words that were found. */
  readonly score: number
}

const ZERO_WIDTH_SPACE = '\u200B'

/**
 * Returns the passages of an article in which a query was found, best first.
 *
 * @returns An empty list if the query was found only in the title. `undefined` if a phrase of the query is in no
 *   passage and not in the title, because Pagefind finds the words of a phrase in any place and order.
 */
export function passageHits(fragment: ArticleFragment, query: Query): readonly PassageHit[] | undefined {
  const byWord = hitsByWord(fragment, query)
  const phrases = query.phrases.map((phrase) => foldForSearch(phrase).text).filter(Boolean)
  if (phrases.length === 0) return sorted(byWord)

  const title = fragment.meta.title ?? ''
  const standing = new Set(phrases.filter((phrase) => findPhrase(title, phrase).length > 0))
  const byPhrase = passageAnchors(fragment).flatMap(({ id, text }) => {
    const marks = phrases.flatMap((phrase) => {
      const found = findPhrase(text, phrase)
      if (found.length > 0) standing.add(phrase)
      return found
    })
    const { terms = 0, score = 0 } = byWord.find((hit) => hit.id === id) ?? {}
    return marks.length > 0 ? [{ id, text, marks: merge(marks), terms, score }] : []
  })
  return standing.size === new Set(phrases).size ? sorted(byPhrase) : undefined
}

/** Returns what Pagefind found, by passage. */
function hitsByWord(fragment: ArticleFragment, { text }: Query): readonly PassageHit[] {
  const { raw_content, weighted_locations } = fragment
  const passages = passageAnchors(fragment)
  const words = splitWords(raw_content).map(decodeBrackets)
  const terms = foldForSearch(text).text.split(' ')
  const hits = new Map<string, { passage: Passage; marks: Mark[]; terms: Set<string>; score: number }>()
  for (const { location, balanced_score } of weighted_locations) {
    const passage = passages.findLast((candidate) => candidate.location <= location)
    const word = passage && locateWord(passage.text, words.slice(passage.location, location + 1))
    if (!word) continue
    const { mark, term } = markWithin(passage.text, word, terms)
    const hit = hits.get(passage.id) ?? { passage, marks: [], terms: new Set(), score: 0 }
    hits.set(passage.id, hit)
    hit.marks.push(mark)
    hit.terms.add(term)
    hit.score += balanced_score
  }
  return Array.from(hits.values(), ({ passage: { id, text: own }, marks, terms: found, score }) => ({
    id,
    text: own,
    marks: merge(marks),
    terms: found.size,
    score,
  }))
}

/**
 * Splits a text into words like Pagefind, which writes zero-width spaces between the words of scripts without spaces.
 * Other texts can contain zero-width spaces of their own, so the more frequent separator counts.
 */
function splitWords(content: string): readonly string[] {
  const byWhiteSpace = content.split(/[^\S\uFEFF]+/u)
  const byZeroWidthSpace = content.split(ZERO_WIDTH_SPACE)
  return byZeroWidthSpace.length > byWhiteSpace.length ? byZeroWidthSpace : byWhiteSpace
}

function decodeBrackets(word: string): string {
  return word.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
}

/** Sorts by the number of different words first: a passage with all of them is better than one that repeats one. */
function sorted(hits: readonly PassageHit[]): readonly PassageHit[] {
  return [...hits].sort((a, b) => b.terms - a.terms || b.score - a.score)
}
