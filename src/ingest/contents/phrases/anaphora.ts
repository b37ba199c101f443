import { COMMAS } from '../../../languages/characters.ts'
import { alternatives, perProfile, phrasesOf, wordSets } from '../../../languages/word-lists.ts'
import type { Word } from '../../../languages/words/words.ts'

const COMMA = new RegExp(`[${COMMAS}]`, 'u')

const anaphoricWords = wordSets('anaphoricWords')

/** Matches a sentence that begins with a phrase that refers back, such as `In that case`. */
const anaphoricPhrase = perProfile(({ anaphoricPhrases }) => {
  if (!anaphoricPhrases) return undefined
  const phrases = alternatives(phrasesOf(anaphoricPhrases))
  return new RegExp(`^(?:${phrases})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`, 'iu')
})

/**
 * Whether a sentence cannot be understood without the one before it. It is judged by its beginning: a word that refers
 * back, or only function words before the first comma, as in `At the same time,`. If we know no such words of a
 * language, every function word counts as one.
 *
 * @param words The words of the sentence.
 * @param language BCP 47 tag.
 */
export function isAnaphoric(sentence: string, words: readonly Word[], language: string): boolean {
  const [first] = words
  if (!first) return true
  const known = anaphoricWords(language)
  // In `they’d` and `c’est`, the part before the apostrophe refers back.
  const beginning = first.key.replace(/['’].*/s, '')
  if (known.size > 0 ? known.has(first.key) || known.has(beginning) : !first.isTopical) return true
  if (anaphoricPhrase(language)?.test(sentence)) return true
  const comma = sentence.search(COMMA)
  const opening = words.filter(({ end }) => end - first.start <= comma)
  return opening.length > 0 && opening.every(({ key, isTopical }) => !isTopical && !/\p{N}/u.test(key))
}
