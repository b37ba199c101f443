import type { LanguageProfile } from '../profile/language-profile.ts'
import { profileOf } from '../profile-of.ts'
import { PROFILES } from '../profiles.ts'
import { functionWords } from '../words/word-classes.ts'

/** Returns the share of certain words in a list, 0 to 1. */
export type WordShare = (words: readonly string[]) => number

const shares = new Map<string, WordShare>()

/**
 * Returns a function that measures the share of function words of a language. The share is 0 for a language without a
 * list. Creating the function is expensive, so it is cached.
 *
 * @param language BCP 47 tag.
 */
export function functionWordShare(language: string): WordShare {
  const known = shares.get(language)
  if (known) return known
  const ownWords = functionWords(profileOf(language))
  const share: WordShare = (words) => {
    let count = 0
    for (const word of words) if (ownWords.has(word.toLowerCase())) count++
    return words.length === 0 ? 0 : count / words.length
  }
  shares.set(language, share)
  return share
}

/** In a shorter text, it is chance which language has more function words. */
const MIN_WORDS = 40
/** The minimum share of function words in news, in the language of the text. */
const MIN_SHARE = 0.4
/** The second best language must have at most this part of the function words of the best. */
const MAX_PART_OF_NEIGHBOUR = 0.5

/** The profiles of the languages that have a word among their function words, by word. */
let profilesOf: ReadonlyMap<string, readonly LanguageProfile[]> | undefined

/**
 * Detects the language of a text that has many function words of one language, and far fewer of any other. This is
 * cheaper than the library, and enough for most articles.
 *
 * @returns The tag of a profile; `undefined` if no language stands out.
 */
export function languageOfFunctionWords(words: readonly string[]): string | undefined {
  if (words.length < MIN_WORDS) return undefined
  profilesOf ??= profilesOfWords()
  const counts = new Map<LanguageProfile, number>()
  for (const word of words) {
    for (const profile of profilesOf.get(word.toLowerCase()) ?? []) {
      counts.set(profile, (counts.get(profile) ?? 0) + 1)
    }
  }
  const [best, second] = [...counts].sort(([, a], [, b]) => b - a)
  if (!best) return undefined
  const [{ tag }, most] = best
  const isEvident = most >= words.length * MIN_SHARE && (!second || second[1] <= most * MAX_PART_OF_NEIGHBOUR)
  return isEvident ? tag : undefined
}

function profilesOfWords(): ReadonlyMap<string, readonly LanguageProfile[]> {
  const profiles = new Map<string, LanguageProfile[]>()
  for (const profile of PROFILES) {
    for (const word of functionWords(profile)) {
      const known = profiles.get(word)
      if (known) known.push(profile)
      else profiles.set(word, [profile])
    }
  }
  return profiles
}
