import stopwords from 'stopwords-iso' with { type: 'json' }
import { knownLocale } from '../known-locale.ts'
import lists from './word-classes.json' with { type: 'json' }

/**
 * What a word without a subject of its own does in a sentence: the closed classes of Universal Dependencies (de Marneffe
 * et al. 2021), coordinating conjunctions apart; the commonest verbs, where they are known; and `function` where a
 * language's words are known, but not what they do.
 */
export type WordClass =
  | 'determiner'
  | 'adposition'
  | 'conjunction'
  | 'coordinator'
  | 'pronoun'
  | 'auxiliary'
  | 'adverb'
  | 'verb'
  | 'function'

/** The names of the lists, each with its class. */
const CLASSES = {
  determiners: 'determiner',
  adpositions: 'adposition',
  conjunctions: 'conjunction',
  pronouns: 'pronoun',
  auxiliaries: 'auxiliary',
  adverbs: 'adverb',
  verbs: 'verb',
} as const satisfies Readonly<Record<string, WordClass>>

/** The words of each class, with a space between them, by ISO 639-1 code. */
const LISTS: Readonly<Record<string, Readonly<Record<keyof typeof CLASSES, string>> | undefined>> = lists
/** Function words by ISO 639-1 code, and many that carry meaning, but come in any text. */
const COMMON_WORDS: Readonly<Record<string, readonly string[] | undefined>> = stopwords

/**
 * The class of each word of a language that has one; words are in lower case.
 *
 * @param language BCP 47 tag.
 */
export function wordClasses(language: string): ReadonlyMap<string, WordClass> {
  return new Map([...closedClasses(new Intl.Locale(language).language), ...coordinators(language)])
}

function closedClasses(code: string): readonly (readonly [string, WordClass])[] {
  const own = LISTS[code]
  if (!own) return COMMON_WORDS[code]?.map((word) => [word, 'function'] as const) ?? []
  // The keys of `LISTS` are those of `CLASSES`.
  const names = Object.keys(CLASSES) as (keyof typeof CLASSES)[]
  return names.flatMap((name) =>
    own[name]
      .split(' ')
      .filter(Boolean)
      .map((word) => [word, CLASSES[name]] as const),
  )
}

/** The words for *and* and *or*, as lists are written. */
function coordinators(language: string): readonly (readonly [string, WordClass])[] {
  return (['conjunction', 'disjunction'] as const).flatMap((type) =>
    new Intl.ListFormat(knownLocale(language), { type })
      .formatToParts(['', ''])
      .map(({ value }) => value.trim())
      .filter((value) => /^\p{L}+$/u.test(value))
      .map((value) => [value, 'coordinator'] as const),
  )
}

/**
 * The words of a language that any text has, in lower case.
 *
 * @param language BCP 47 tag.
 */
export function commonWords(language: string): ReadonlySet<string> {
  return new Set(COMMON_WORDS[new Intl.Locale(language).language])
}
