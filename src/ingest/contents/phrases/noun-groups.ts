import { wordSets } from '../../../languages/word-lists.ts'
import type { Word } from '../../../languages/words/words.ts'
import { isCapitalised, type Phrase, type WordRun } from './word-run.ts'

const infinitiveMarkers = wordSets('infinitiveMarkers')

/** If a group has more words in small letters, one of them is probably a verb that is not in the word lists. */
const MAX_GROUP_WORDS = 3

/**
 * Finds the nouns of a text with their modifiers, for languages without a tagger: groups of content words and numbers,
 * bounded by the words around them.
 */
export function nounGroups(run: WordRun): readonly Phrase[] {
  const { words, joins } = run
  const groups: Phrase[] = []
  for (let start = 0; start < words.length; start++) {
    if (!canBegin(run.text, words[start])) continue
    let behind = start + 1
    while (behind < words.length && joins[behind - 1] && !words[behind]?.wordClass) {
      // In `met Mojang two years ago`, the number does not belong to the name.
      if (isNumber(words[behind]) && joins[behind] && words[behind + 1]?.isContent) break
      behind++
    }
    const before = start > 0 && joins[start - 1] ? words[start - 1] : undefined
    if (canPrecedeNoun(run, before, words[start])) {
      const end = nounEnd(run, start, behind)
      if (hasContent(words, start, end) && !mayHoldVerb(run, start, end)) groups.push({ start, end })
    }
    start = behind - 1
  }
  return groups
}

function mayHoldVerb({ text, words, hasCapitalNouns }: WordRun, start: number, end: number): boolean {
  const own = words.slice(start, end)
  const others = own.filter((word) => /^\p{Ll}/u.test(text.slice(word.start, word.start + 2)))
  return !hasCapitalNouns && others.length > MAX_GROUP_WORDS
}

/** Whether a group can begin with a word. A single letter can only if it is an initial. */
function canBegin(text: string, word: Word | undefined): boolean {
  if (!word || word.wordClass) return false
  return word.isContent || isNumber(word) || isCapitalised(text, word)
}

function hasContent(words: readonly Word[], start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (words[index]?.isContent) return true
  return false
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Nd}/u.test(word.key)
}

function canPrecedeNoun(
  { text, language }: WordRun,
  before: Word | undefined,
  noun: Word | undefined,
): boolean {
  switch (before?.wordClass) {
    case undefined:
    case 'determiner':
    case 'conjunction':
    case 'coordinator':
    case 'function':
    case 'verb':
      return true
    case 'adposition':
      return (
        !(before !== undefined && infinitiveMarkers(language).has(before.key)) || isCapitalised(text, noun)
      )
    default:
      return false
  }
}

/**
 * Returns the index after the noun of the group from `start` to `behind`. Returns `start` if the group ends with a
 * possessive (`the minister's`), because the noun that follows is missing.
 */
function nounEnd({ text, words, joins, hasCapitalNouns }: WordRun, start: number, behind: number): number {
  let end = behind
  const last = words[end - 1]
  const after = joins[behind - 1] ? words[behind] : undefined
  const hasObject = after?.wordClass === 'determiner' || after?.wordClass === 'pronoun'
  // A word before an object is a verb.
  if (hasObject && !isCapitalised(text, last)) end--
  while (hasCapitalNouns && end > start && !isCapitalised(text, words[end - 1])) end--
  const owner = words[end - 1]
  return owner && /['’]s$/u.test(text.slice(owner.start, owner.end)) ? start : end
}
