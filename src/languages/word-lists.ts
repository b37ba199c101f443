import type { LanguageProfile } from './profile/language-profile.ts'
import type { Phrases, Words } from './profile/lists.ts'
import { profileOf } from './profile-of.ts'
import { PROFILES } from './profiles.ts'

/** The fields of a profile that are texts. */
type TextField = {
  [Name in keyof LanguageProfile]-?: NonNullable<LanguageProfile[Name]> extends string ? Name : never
}[keyof LanguageProfile]
/** The fields of a profile that are lists of phrases, recognised by the ends of their names. */
export type PhraseField = Extract<TextField, `${string}${'Phrases' | 'Labels' | 'Names'}`>
/** The fields of a profile that are lists of words. */
export type WordField = Exclude<TextField, PhraseField | 'tag' | 'marksForBothEnds'>

/** Returns the words of a list; none if the list is missing. */
export function wordsOf(words: Words | undefined): readonly string[] {
  return words?.split(/\s+/u).filter(Boolean) ?? []
}

/** Returns the phrases of a list; none if the list is missing. */
export function phrasesOf(phrases: Phrases | undefined): readonly string[] {
  return phrases?.split(',').flatMap((phrase) => phrase.trim().replace(/\s+/gu, ' ') || []) ?? []
}

/**
 * Caches something that is made from the profile of a language. It is made when it is first needed, once for each
 * profile.
 *
 * @returns A function that takes a BCP 47 tag.
 */
export function perProfile<Made>(make: (profile: LanguageProfile) => Made): (language: string) => Made {
  const made = new Map<LanguageProfile, { readonly value: Made }>()
  return (language) => {
    const profile = profileOf(language)
    const known = made.get(profile) ?? { value: make(profile) }
    made.set(profile, known)
    return known.value
  }
}

/**
 * Returns a function that gives the words of a list as a set; empty if a language lacks the list.
 *
 * @returns A function that takes a BCP 47 tag.
 */
export function wordSets(field: WordField): (language: string) => ReadonlySet<string> {
  return perProfile((profile) => new Set(wordsOf(profile[field])))
}

/** Returns the words of a list of all languages, each once, for a text whose language is not known yet. */
export function wordsOfAll(field: WordField): readonly string[] {
  return [...new Set(PROFILES.flatMap((profile) => wordsOf(profile[field])))]
}

/** Returns the phrases of a list of all languages, each once, for a text whose language is not known yet. */
export function phrasesOfAll(field: PhraseField): readonly string[] {
  return [...new Set(PROFILES.flatMap((profile) => phrasesOf(profile[field])))]
}

/** Joins phrases to alternatives of a regular expression, the longest first, so that it matches as much as possible. */
export function alternatives(phrases: readonly string[]): string {
  return phrases
    .toSorted((one, other) => other.length - one.length)
    .map((phrase) => RegExp.escape(phrase))
    .join('|')
}
