import type { LanguageProfile } from './profile/language-profile.ts'
import type { Phrases, Words } from './profile/lists.ts'
import { profileOf } from './profile-of.ts'
import { PROFILES } from './profiles.ts'

/** The fields of a profile that hold text. */
type TextField = {
  [Name in keyof LanguageProfile]-?: NonNullable<LanguageProfile[Name]> extends string ? Name : never
}[keyof LanguageProfile]
/** The fields that are lists of phrases, by the ends of their names. */
export type PhraseField = Extract<TextField, `${string}${'Phrases' | 'Labels' | 'Names'}`>
/** The fields that are lists of words. */
export type WordField = Exclude<TextField, PhraseField | 'tag' | 'marksForBothEnds'>

/** The words of a list; none where there is no list. */
export function wordsOf(words: Words | undefined): readonly string[] {
  return words?.split(/\s+/u).filter(Boolean) ?? []
}

/** The phrases of a list; none where there is no list. */
export function phrasesOf(phrases: Phrases | undefined): readonly string[] {
  return phrases?.split(',').flatMap((phrase) => phrase.trim().replace(/\s+/gu, ' ') || []) ?? []
}

/**
 * Makes something of the profile of a language, once for each profile and only when it is asked for.
 *
 * @returns A function of a BCP 47 tag.
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
 * The words of one list as a set for each language; empty where there is no list.
 *
 * @returns A function of a BCP 47 tag.
 */
export function wordSets(field: WordField): (language: string) => ReadonlySet<string> {
  return perProfile((profile) => new Set(wordsOf(profile[field])))
}

/** The words of one list in all languages, each once, for a text whose language is not known yet. */
export function wordsOfAll(field: WordField): readonly string[] {
  return [...new Set(PROFILES.flatMap((profile) => wordsOf(profile[field])))]
}

/** The phrases of one list in all languages, each once, for a text whose language is not known yet. */
export function phrasesOfAll(field: PhraseField): readonly string[] {
  return [...new Set(PROFILES.flatMap((profile) => phrasesOf(profile[field])))]
}

/** The alternatives of a regular expression, the longest first: `published on` is tried before `published`. */
export function alternatives(phrases: readonly string[]): string {
  return phrases
    .toSorted((one, other) => other.length - one.length)
    .map((phrase) => RegExp.escape(phrase))
    .join('|')
}
