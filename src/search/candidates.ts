import { formsForQuery, isCharacterForm, keyOf } from './index/index-forms.ts'
import { areNear, canBeNeighbours } from './neighbours.ts'
import type { FilterCounts } from './pagefind/engine.ts'
import type { FoundArticle, LanguageIndex, Restrictions } from './pagefind/language-index.ts'
import type { IndexQuery, Query } from './query.ts'
import { VISIBLE_METADATA } from './visible-metadata.ts'

/** An article that may have the words of a query. */
export interface Candidate {
  readonly article: FoundArticle
  /** The stems of the query. */
  readonly stems: readonly string[]
  readonly found: (typeof FOUND)[number]
}

/**
 * How sure it is that an article has the words of a query, the surest first: `facts` if its title, author, date and so on
 * have the stems of all of them, `near` if one stretch of text has, `stem` if the text has, `beginning` if some words
 * of the index only begin with those of the query, `shorter` if some are only shorter.
 */
export const FOUND = ['facts', 'near', 'stem', 'beginning', 'shorter'] as const

/** The candidates of an index. */
export interface Candidates {
  /** In the order of the index: the best first, or the newest. */
  readonly candidates: readonly Candidate[]
  /** Whether an article has all words, though perhaps not next to each other, or beside an excluded one. */
  readonly hasWords: boolean
  /** How many of them have each value of the filters that were loaded, in each volume that has some. */
  readonly counts: readonly FilterCounts[]
}

/** The facts about an article, in which few other words stand. */
const FACTS = VISIBLE_METADATA.filter((field) => field !== 'standfirst')
/** The longest ending that a stemmer removes from a word that somebody is still typing: `runni` finds `running`. */
const MAX_ENDING_LENGTH = 4
const MIN_STEM_LENGTH = 3

/** Asks the index of a language for the articles that may have the words of a query, and its phrases. */
export async function candidates(
  index: LanguageIndex,
  { alternatives, excluded }: Query,
  restrictions?: Restrictions,
): Promise<Candidates> {
  const known = new Map<string, Candidate>()
  const left = await leftOut(
    index,
    excluded.flatMap(({ parts }) => (parts.length === 1 ? formsForQuery(parts) : [])),
  )
  let counts: readonly FilterCounts[] = []
  let hasWords = false
  for (const query of alternatives) {
    const forms = searchedForms(query)
    const volumes = (await index.search(forms, restrictions)).map((response) => {
      const words = new Map(forms.map((form, place) => [form, response.stems[place] ?? form]))
      const found = response.articles.flatMap((article): readonly Candidate[] => {
        const kind = howSure(article, words)
        return kind ? [{ article, stems: response.stems, found: kind }] : []
      })
      return { words, found, counts: response.counts, hasWords: found.some(isWhole) }
    })
    hasWords ||= volumes.some((volume) => volume.hasWords)
    // A volume that lacks a word answers with the articles that have a shorter one.
    const whole = volumes.filter((volume) => volume.hasWords)
    const counted = whole.length > 0 ? whole : volumes.filter(({ found }) => found.length > 0)
    if (counted.length > 0) counts = counted.map((volume) => volume.counts)
    const possible = volumes.flatMap(({ words, found }) => found.filter(canHave(query, words)))
    // Volumes of a language are so large that a word is about as rare in each, so that their scores can be compared.
    if (!restrictions?.newestFirst) possible.sort((a, b) => b.article.score - a.article.score)
    for (const candidate of possible) {
      const { id } = candidate.article
      if (!known.has(id) && !left.has(id)) known.set(id, candidate)
    }
  }
  return { candidates: [...known.values()], hasWords, counts }
}

function isWhole({ found }: Candidate): boolean {
  return found !== 'shorter'
}

/** Returns a test of whether an article can have the phrases of a query. */
function canHave({ sequences }: IndexQuery, words: ReadonlyMap<string, string>) {
  return ({ article }: Candidate) =>
    sequences.every((sequence) =>
      canBeNeighbours(
        article,
        sequence.map((form) => words.get(form)),
      ),
    )
}

/** A letter alone begins so many words that it is only searched alone. */
function searchedForms({ forms }: IndexQuery): readonly string[] {
  const long = forms.filter(({ length }) => length > 1)
  return long.length > 0 ? long : forms
}

function howSure(article: FoundArticle, words: ReadonlyMap<string, string>): Candidate['found'] | undefined {
  const visible = VISIBLE_METADATA.flatMap((field) => article.metadata.get(field) ?? [])
  const found = [...article.words, ...visible]
  let isBeginning = false
  let isShorter = false
  for (const [form, stem] of words) {
    if (found.includes(stem)) continue
    const key = keyOf(form)
    if (found.some((word) => word.startsWith(key))) isBeginning = true
    else if (found.some((word) => word.startsWith(stem) || isStemOfLonger(word, key))) isShorter = true
    else return undefined
  }
  if (isShorter) return 'shorter'
  if (isBeginning) return 'beginning'
  const stems = [...words.values()]
  const facts = new Set(FACTS.flatMap((field) => article.metadata.get(field) ?? []))
  if (stems.every((stem) => facts.has(stem))) return 'facts'
  return stems.length === 1 || areNear(article, stems) ? 'near' : 'stem'
}

/** Whether a word of the index can be the stem of a longer word that begins with a word of the query. */
function isStemOfLonger(word: string, key: string): boolean {
  return (
    !isCharacterForm(key) &&
    key.startsWith(word) &&
    word.length >= Math.max(MIN_STEM_LENGTH, key.length - MAX_ENDING_LENGTH)
  )
}

/** Returns the articles that have a word that is excluded, in any of its forms. */
async function leftOut(index: LanguageIndex, excluded: readonly string[]): Promise<ReadonlySet<string>> {
  const responses = await Promise.all(
    excluded.map(async (form) => {
      const volumes = await index.search([form])
      return volumes.flatMap(({ stems, articles }) =>
        articles.filter(({ words }) => stems.every((stem) => words.has(stem))),
      )
    }),
  )
  return new Set(responses.flat().map(({ id }) => id))
}
