import { profileOf } from '../../../languages/profile-of.ts'
import type { Word } from '../../../languages/words/words.ts'
import { type PartOfSpeech, partsOfSpeech } from './parts-of-speech.ts'

/** A range of the words of a sentence: the index of the first word, and the index after the last. */
export interface Phrase {
  readonly start: number
  readonly end: number
}

/** The words of a sentence, with what we know about them. */
export interface WordRun {
  readonly text: string
  readonly words: readonly Word[]
  /** For each word, whether the next one can belong to the same phrase. */
  readonly joins: readonly boolean[]
  /** The part of speech of each word; `undefined` if there is no tagger for the language. */
  readonly tags: readonly PartOfSpeech[] | undefined
  /**
   * Whether all nouns are capitalised, as in German. The endings of adjectives then depend on the article, so the
   * article is part of the phrase.
   */
  readonly hasCapitalNouns: boolean
  /** BCP 47 tag. */
  readonly language: string
}

/** Between words of one phrase: white space, one hyphen or apostrophe, or nothing if a script has no spaces. */
const JOINT = /^(?:\s*|[\u200C’'‐-])$/u
/** Words after which a full stop does not end the sentence: an initial, or a title before a name. */
const ABBREVIATION = /^(?:\p{Lu}|\p{Lu}\.\p{Lu}|\p{Lu}\p{Ll}{1,2})$/u

/**
 * Prepares the words of a sentence for finding phrases in it.
 *
 * @param text The paragraph.
 * @param words All words of the sentence.
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

/** Whether a word consists of two or more capital letters, like initials. */
export function isInitials(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word)
}

/** Returns the text between a word and the one before it; empty before the first word. */
export function gapBefore({ text, words }: WordRun, index: number): string {
  const before = words[index - 1]
  return before ? text.slice(before.end, words[index]?.start) : ''
}
