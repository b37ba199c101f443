import { isCharacterForm } from './index/index-forms.ts'
import type { FoundArticle } from './pagefind/language-index.ts'
import { VISIBLE_METADATA } from './visible-metadata.ts'

/** How far apart the numbers of neighbouring words can be: a dash between spaces has a number of its own. */
const MAX_STEP = 2
/** Words that are this near each other are probably in one passage. In words. */
const MAX_PASSAGE_LENGTH = 60

/**
 * Whether an article can have some words next to each other, as far as the places tell that Pagefind returns before the
 * text is loaded. A form that was added to the index can be anywhere.
 *
 * @param words For each word of the phrase, its word in the index; `undefined` if it was not searched.
 */
export function canBeNeighbours(
  { places, metadata }: FoundArticle,
  words: readonly (string | undefined)[],
): boolean {
  if (VISIBLE_METADATA.some((field) => words.every((word) => !word || metadata.get(field)?.includes(word)))) {
    return true
  }
  let before: readonly number[] | undefined
  let step = MAX_STEP
  for (const word of words) {
    const own = places.filter((place) => place.word === word || place.isShared)
    if (word === undefined || isCharacterForm(word) || own.some(({ isForm }) => isForm)) {
      step += MAX_STEP
      continue
    }
    const next = own
      .map(({ location }) => location)
      .filter((location) => before?.some((last) => location >= last && location - last <= step) ?? true)
    if (next.length === 0) return false
    before = next
    step = MAX_STEP
  }
  return true
}

/** Whether an article has each of some words within a stretch that is as long as a passage. */
export function areNear({ places }: FoundArticle, words: readonly string[]): boolean {
  const last = new Map<string, number>()
  return places.some(({ location, word, isForm }) => {
    if (isForm || !words.includes(word)) return false
    last.set(word, location)
    return last.size === words.length && location - Math.min(...last.values()) <= MAX_PASSAGE_LENGTH
  })
}
