import type { LanguageProfile } from '../profile/language-profile.ts'
import { profileOf } from '../profile-of.ts'
import { PROFILES } from '../profiles.ts'
import { functionWords } from '../words/word-classes.ts'

/** The share of some words, 0 to 1. */
export type WordShare = (words: readonly string[]) => number

const shares = new Map<string, WordShare>()

/**
 * Measures the share of function words of one language; 0 for a language without a list. A measure is expensive to make
 * and cheap to use, so each is made once.
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

/** In fewer words, chance decides which language has more. */
const MIN_WORDS = 40
/** In news, a language has at least this share of its own function words. */
const MIN_SHARE = 0.4
/** Its nearest neighbour has at most this part of as many. */
const MAX_PART_OF_NEIGHBOUR = 0.5

/** For each word, the profiles of the languages that have it among their function words. */
let profilesOf: ReadonlyMap<string, readonly LanguageProfile[]> | undefined

/**
 * The language whose function words a text is full of, while it has few of any other's. This costs less than the
 * library, and is enough for most articles.
 *
 * @returns The tag of a profile.
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
