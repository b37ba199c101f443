import { COMMAS } from '../../../languages/characters.ts'
import { alternatives, perProfile, phrasesOf, wordSets } from '../../../languages/word-lists.ts'
import type { Word } from '../../../languages/words/words.ts'

const COMMA = new RegExp(`[${COMMAS}]`, 'u')

const anaphoricWords = wordSets('anaphoricWords')

/** Matches a sentence that begins with a phrase that points back. */
const anaphoricPhrase = perProfile(({ anaphoricPhrases }) => {
  if (!anaphoricPhrases) return undefined
  const phrases = alternatives(phrasesOf(anaphoricPhrases))
  return new RegExp(`^(?:${phrases})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`, 'iu')
})

/**
 * Whether a sentence cannot be understood without the one before it, as far as its beginning tells: a word that points
 * back, or nothing but function words before its first comma, as in `At the same time,`. Where no such words are known
 * of a language, every function word is taken for one.
 *
 * @param words Those of the sentence.
 * @param language BCP 47 tag.
 */
export function isAnaphoric(sentence: string, words: readonly Word[], language: string): boolean {
  const [first] = words
  if (!first) return true
  const known = anaphoricWords(language)
  // `they’d`, `c’est`: the word is the part before the apostrophe.
  const beginning = first.key.replace(/['’].*/s, '')
  if (known.size > 0 ? known.has(first.key) || known.has(beginning) : !first.isTopical) return true
  if (anaphoricPhrase(language)?.test(sentence)) return true
  const comma = sentence.search(COMMA)
  const opening = words.filter(({ end }) => end - first.start <= comma)
  return opening.length > 0 && opening.every(({ key, isTopical }) => !isTopical && !/\p{N}/u.test(key))
}
