import { knownLocale } from '../known-locale.ts'
import type { LanguageProfile } from '../profile/language-profile.ts'
import { profileOf } from '../profile-of.ts'
import { wordsOf } from '../word-lists.ts'

/**
 * The class of a word that says little about the subject of a text: one of the closed classes of Universal Dependencies
 * (de Marneffe et al. 2021), with coordinating conjunctions separate; `verb` for the most common verbs; `function` for
 * function words that have not been sorted into classes.
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

// `Object.keys` returns `string[]`, because an object can have more keys than its type. This one cannot.
const LISTS = Object.keys(CLASS_OF_LIST) as (keyof typeof CLASS_OF_LIST)[]

/**
 * Returns the words of a language that have a class, with their classes. Words are in lower case.
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

/** Returns the words for *and* and *or*, taken from the lists that CLDR formats. */
function coordinators(language: string): readonly string[] {
  return (['conjunction', 'disjunction'] as const).flatMap((type) =>
    new Intl.ListFormat(knownLocale(language), { type })
      .formatToParts(['', ''])
      .map(({ value }) => value.trim())
      .filter((value) => /^\p{L}+$/u.test(value)),
  )
}

/** Returns the function words of a language, in lower case. */
export function functionWords(profile: LanguageProfile): ReadonlySet<string> {
  return new Set(LISTS.flatMap((list) => wordsOf(profile[list])))
}

/**
 * Returns the words that occur in texts on any subject, in lower case: the function words of a language, and its most
 * common content words.
 *
 * @param language BCP 47 tag.
 */
export function commonWords(language: string): ReadonlySet<string> {
  const profile = profileOf(language)
  return functionWords(profile).union(new Set(wordsOf(profile.commonWords)))
}
