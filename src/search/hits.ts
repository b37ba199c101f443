import { foldForSearch } from '../passage/fold.ts'
import type { Passage } from '../passage/passage.ts'
import type { Query } from './query.ts'

/** Of what Pagefind returns for an article (`PagefindSearchFragment`), the part that is used. */
export interface ArticleFragment {
  readonly url: string
  readonly meta: Readonly<Record<string, string>>
  /** The article's text, words separated by white space, or by zero-width spaces in scripts without any; HTML-escaped. */
  readonly raw_content: string
  /** Elements with an id: their text, and the index in the article's words at which it begins. */
  readonly anchors: readonly {
    readonly element: string
    readonly id: string
    readonly text: string
    readonly location: number
  }[]
  /** The words that were found, by their index in the article's words. */
  readonly weighted_locations: readonly { readonly balanced_score: number; readonly location: number }[]
}

/** A run of characters of a passage's text that was found. */
export interface Mark {
  readonly start: number
  readonly end: number
}

/** A passage in which something was found. */
export interface PassageHit extends Passage {
  /** In order, without overlaps; at least one. */
  readonly marks: readonly Mark[]
  readonly score: number
}

const HEADING = /^h[1-6]$/
const WORD_CHARACTER =
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}]/u
const ZERO_WIDTH_SPACE = '\u200B'

/**
 * The passages of an article in which a query was found, best first.
 *
 * @returns Nothing where a phrase of the query stands in no passage and not in the title: Pagefind finds its words
 *   anywhere, in any order. An empty list where only the title holds what was found.
 */
export function passageHits(fragment: ArticleFragment, query: Query): readonly PassageHit[] | undefined {
  const passages = fragment.anchors.filter(({ element }) => !HEADING.test(element))
  const byWord = markWords(fragment, passages, query)
  if (query.phrases.length === 0) return sorted(byWord)

  const phrases = query.phrases.map((phrase) => foldForSearch(phrase).text)
  const stands = new Set(phrases.filter((phrase) => findPhrase(fragment.meta.title ?? '', phrase).length > 0))
  const byPhrase = passages.flatMap(({ id, text }) => {
    const marks = phrases.flatMap((phrase) => {
      const found = findPhrase(text, phrase)
      if (found.length > 0) stands.add(phrase)
      return found
    })
    const score = byWord.find((hit) => hit.id === id)?.score ?? 0
    return marks.length > 0 ? [{ id, text, marks: merge(marks), score }] : []
  })
  return stands.size === new Set(phrases).size ? sorted(byPhrase) : undefined
}

/** Where a folded phrase stands in a text, between the edges of words. */
function findPhrase(text: string, phrase: string): readonly Mark[] {
  const folded = foldForSearch(text)
  const marks: Mark[] = []
  for (let at = folded.text.indexOf(phrase); at >= 0; at = folded.text.indexOf(phrase, at + 1)) {
    const cutsWord = isInWord(folded.text, at) || isInWord(folded.text, at + phrase.length)
    if (!cutsWord)
      marks.push({ start: folded.offsets[at] ?? 0, end: folded.offsets[at + phrase.length] ?? text.length })
  }
  return marks
}

/** Scripts without spaces show no edges of words; there, every place is one. */
function isInWord(text: string, at: number): boolean {
  return at > 0 && WORD_CHARACTER.test(text.charAt(at - 1)) && WORD_CHARACTER.test(text.charAt(at))
}

/** What Pagefind found, as marks in passages. */
function markWords(
  { raw_content, weighted_locations }: ArticleFragment,
  passages: ArticleFragment['anchors'],
  { text }: Query,
): readonly PassageHit[] {
  const words = raw_content
    .split(raw_content.includes(ZERO_WIDTH_SPACE) ? ZERO_WIDTH_SPACE : /[^\S\uFEFF]+/u)
    .map(decodeBrackets)
  const terms = foldForSearch(text).text.split(' ')
  const hits = new Map<string, { id: string; text: string; marks: Mark[]; score: number }>()
  for (const { location, balanced_score } of weighted_locations) {
    const passage = passages.findLast((candidate) => candidate.location <= location)
    const mark = passage && locate(passage.text, words.slice(passage.location, location + 1), terms)
    if (!passage || !mark) continue
    const hit = hits.get(passage.id) ?? { id: passage.id, text: passage.text, marks: [], score: 0 }
    hits.set(passage.id, hit)
    hit.marks.push(mark)
    hit.score += balanced_score
  }
  return [...hits.values()].map((hit) => ({ ...hit, marks: merge(hit.marks) }))
}

/** Where the last of a passage's first words stands in its text; of a word such as `no-fly`, the part that was looked for. */
function locate(text: string, words: readonly string[], terms: readonly string[]): Mark | undefined {
  let end = 0
  let start = -1
  for (const word of words) {
    // Pagefind ends a block with a full stop where the text has none.
    const token = text.includes(word, end) ? word : word.replace(/\.$/, '')
    start = text.indexOf(token, end)
    if (start < 0) return undefined
    end = start + token.length
  }
  const token = text.slice(start, end)
  const folded = foldForSearch(token)
  const term = terms.find((candidate) => folded.text.includes(candidate))
  if (term) {
    const at = folded.text.indexOf(term)
    return {
      start: start + (folded.offsets[at] ?? 0),
      end: start + (folded.offsets[at + term.length] ?? token.length),
    }
  }
  const trimmed = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su.exec(token)
  return trimmed
    ? { start: start + trimmed.index, end: start + trimmed.index + trimmed[0].length }
    : undefined
}

function decodeBrackets(word: string): string {
  return word.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
}

function merge(marks: readonly Mark[]): readonly Mark[] {
  const merged: Mark[] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && mark.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) }
    else merged.push(mark)
  }
  return merged
}

function sorted(hits: readonly PassageHit[]): readonly PassageHit[] {
  return [...hits].sort((a, b) => b.score - a.score)
}
