import { profileOf } from '../../../languages/profile-of.ts'
import type { Word } from '../../../languages/words/words.ts'
import { type PartOfSpeech, partsOfSpeech } from './parts-of-speech.ts'

/** A run of words: the indexes of its first word, and of the one behind its last. */
export interface Phrase {
  readonly start: number
  readonly end: number
}

/** The words of a sentence, and what is known of them. */
export interface WordRun {
  readonly text: string
  readonly words: readonly Word[]
  /** For each word, whether the next one can belong to the same phrase. */
  readonly joins: readonly boolean[]
  /** What each word does in its sentence, where that is known of the language. */
  readonly tags: readonly PartOfSpeech[] | undefined
  /** All nouns have capital letters, and what describes one depends on its article, which stays with them. */
  readonly hasCapitalNouns: boolean
  /** BCP 47 tag. */
  readonly language: string
}

/** Between words of one phrase: white space, one hyphen or apostrophe, or nothing where a script has no spaces. */
const JOINT = /^(?:\s*|[\u200C’'‐-])$/u
/** A full stop behind it ends no sentence: an initial, or a title before a name. */
const ABBREVIATION = /^(?:\p{Lu}|\p{Lu}\.\p{Lu}|\p{Lu}\p{Ll}{1,2})$/u

/**
 * Looks at words as parts of phrases.
 *
 * @param words Of that text, all of them.
 * @param language BCP 47 tag.
 */
export function wordRun(text: string, words: readonly Word[], language: string): WordRun {
  return {
    text,
    words,
    joins: joinsOf(text, words),
    tags: partsOfSpeech(text, words, language),
    hasCapitalNouns: profileOf(language).hasCapitalNouns ?? false,
    language,
  }
}

function joinsOf(text: string, words: readonly Word[]): readonly boolean[] {
  return words.map(({ start, end }, index) => {
    const next = words[index + 1]
    if (next === undefined) return false
    // Nearly all joints are one space. Without this line, deriving contents takes an eighth longer.
    if (next.start === end + 1 && text.charCodeAt(end) === 0x20) return true
    const gap = text.slice(end, next.start)
    return JOINT.test(gap) || (gap === '. ' && ABBREVIATION.test(text.slice(start, end)))
  })
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(text: string, word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.start + 2))
}

/** Whether a word is written as initials are. */
export function isInitials(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word)
}

/** What stands between a word and the one before it; nothing before the first. */
export function gapBefore({ text, words }: WordRun, index: number): string {
  const before = words[index - 1]
  return before ? text.slice(before.end, words[index]?.start) : ''
}
