import type { LanguageProfile, Phrases, Words } from './language-profile.ts'
import { PROFILES } from './profiles.ts'

/** The names of the fields of a profile that are lists of words or phrases. */
type ListName = {
  [Name in keyof LanguageProfile]: LanguageProfile[Name] extends string ? Name : never
}[Exclude<keyof LanguageProfile, 'tag'>]

/** The words of a list. */
export function wordsOf(words: Words): readonly string[] {
  return words.split(/\s+/u).filter(Boolean)
}

/** The phrases of a list. */
export function phrasesOf(phrases: Phrases): readonly string[] {
  return phrases.split('|').flatMap((phrase) => phrase.trim().replace(/\s+/gu, ' ') || [])
}

/** The words of a list of all languages, for a text whose language is not known yet. */
export function wordsOfAll(name: ListName): readonly string[] {
  return [...new Set(PROFILES.flatMap((profile) => wordsOf(profile[name])))]
}

/** The phrases of a list of all languages, for a text whose language is not known yet. */
export function phrasesOfAll(name: ListName): readonly string[] {
  return [...new Set(PROFILES.flatMap((profile) => phrasesOf(profile[name])))]
}

/** A regular expression's alternatives, the longest first, so that `published on` is tried before `published`. */
export function alternatives(phrases: readonly string[]): string {
  return phrases
    .toSorted((one, other) => other.length - one.length)
    .map((phrase) => RegExp.escape(phrase))
    .join('|')
}
