import { knownLocale } from '../known-locale.ts'
import type { LanguageProfile } from '../profile/language-profile.ts'
import { profileOf } from '../profile-of.ts'
import { wordsOf } from '../word-lists.ts'

/**
 * What a word without a subject of its own does in a sentence: the closed classes of Universal Dependencies (de Marneffe
 * et al. 2021), with coordinating conjunctions apart; the commonest verbs, where they are known; and `function` where
 * a language's function words are known, but not their classes.
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

/** The class of each list of a profile. */
const CLASS_OF_LIST = {
  functionWords: 'function',
  determiners: 'determiner',
  adpositions: 'adposition',
  conjunctions: 'conjunction',
  pronouns: 'pronoun',
  auxiliaries: 'auxiliary',
  adverbs: 'adverb',
  verbs: 'verb',
} as const satisfies Readonly<Partial<Record<keyof LanguageProfile, WordClass>>>

// `Object.keys` is typed for objects that may have more keys than their type tells; this one has not.
const LISTS = Object.keys(CLASS_OF_LIST) as (keyof typeof CLASS_OF_LIST)[]

/**
 * The class of each word of a language that has one. Words are in lower case.
 *
 * @param language BCP 47 tag.
 */
export function wordClasses(language: string): ReadonlyMap<string, WordClass> {
  const profile = profileOf(language)
  const classes = new Map<string, WordClass>()
  for (const list of LISTS) for (const word of wordsOf(profile[list])) classes.set(word, CLASS_OF_LIST[list])
  for (const word of coordinators(language)) classes.set(word, 'coordinator')
  return classes
}

/** The words for *and* and *or*, as CLDR writes lists with them. */
function coordinators(language: string): readonly string[] {
  return (['conjunction', 'disjunction'] as const).flatMap((type) =>
    new Intl.ListFormat(knownLocale(language), { type })
      .formatToParts(['', ''])
      .map(({ value }) => value.trim())
      .filter((value) => /^\p{L}+$/u.test(value)),
  )
}

/** The words of a language that any sentence is made with, in lower case. */
export function functionWords(profile: LanguageProfile): ReadonlySet<string> {
  return new Set(LISTS.flatMap((list) => wordsOf(profile[list])))
}

/**
 * The words that any text of a language has, in lower case: its function words, and words too common to tell one
 * subject from another.
 *
 * @param language BCP 47 tag.
 */
export function commonWords(language: string): ReadonlySet<string> {
  const profile = profileOf(language)
  return functionWords(profile).union(new Set(wordsOf(profile.commonWords)))
}
