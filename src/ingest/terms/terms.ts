import type { Terms } from '../../article.ts'
import { profileOf } from '../../languages/profile-of.ts'
import { calendarWords } from './calendar-words.ts'
import { namesIn, type ReadBlock } from './names.ts'

const MAX_NAMES = 24
const MAX_WORDS = 12
/** A word that is used only once may be there by chance. */
const MIN_WORD_COUNT = 2
/** Shorter words of alphabets are mostly abbreviations and forms of common words. In letters. */
const MIN_WORD_LETTERS = 4
/** Words in scripts without spaces are short. */
const SHORT_WORDS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]{2,}$/u

/**
 * Finds what an article is about, by which related articles are found: the names in it, and the topical words that it
 * uses more than once.
 *
 * @param language BCP 47 tag.
 * @returns The most frequent ones first; of equally frequent ones, the earlier.
 */
export function termsOf(blocks: readonly ReadBlock[], language: string): Terms {
  const calendar = calendarWords(language)
  const names = namesIn(blocks, calendar, profileOf(language).hasCapitalNouns ?? false)
  const parts = new Set([...names.keys()].flatMap((name) => name.toLowerCase().split(/[\s-]+/)))
  const counts = new Map<string, number>()
  for (const { words } of blocks) {
    for (const { key, isTopical, isContent } of words) {
      if (!isTopical || !isContent || parts.has(key) || calendar.has(key)) continue
      if (key.length < MIN_WORD_LETTERS && !SHORT_WORDS.test(key)) continue
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  for (const [word, count] of counts) if (count < MIN_WORD_COUNT) counts.delete(word)
  return { names: mostFrequent(names, MAX_NAMES), words: mostFrequent(counts, MAX_WORDS) }
}

/** Sorting is stable, so equally frequent terms stay in the order of the text. */
function mostFrequent(counts: ReadonlyMap<string, number>, most: number): string[] {
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([term]) => term)
}
