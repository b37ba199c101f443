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

/** For each word, the indexes in `PROFILES` of the languages that have it among their function words. */
let profilesOf: ReadonlyMap<string, readonly number[]> | undefined

/**
 * The language whose function words a text is full of, while it has few of any other's. This costs less than the
 * library, and is enough for most articles.
 *
 * @returns The tag of a profile.
 */
export function languageOfFunctionWords(words: readonly string[]): string | undefined {
  if (words.length < MIN_WORDS) return undefined
  profilesOf ??= profilesOfWords()
  const counts = new Uint16Array(PROFILES.length)
  for (const word of words) {
    for (const index of profilesOf.get(word.toLowerCase()) ?? []) counts[index] = (counts[index] ?? 0) + 1
  }
  let most = 0
  let next = 0
  for (const count of counts) {
    if (count > most) {
      next = most
      most = count
    } else if (count > next) next = count
  }
  const isEvident = most >= words.length * MIN_SHARE && next <= most * MAX_PART_OF_NEIGHBOUR
  return isEvident ? PROFILES[counts.indexOf(most)]?.tag : undefined
}

function profilesOfWords(): ReadonlyMap<string, readonly number[]> {
  const profiles = new Map<string, number[]>()
  PROFILES.forEach((profile, index) => {
    for (const word of functionWords(profile)) {
      const known = profiles.get(word)
      if (known) known.push(index)
      else profiles.set(word, [index])
    }
  })
  return profiles
}
