import { knownLocale } from '../known-locale.ts'
import { commonWords, type WordClass, wordClasses } from './word-classes.ts'

/** A word and its place in a text. */
export interface Word {
  /** The word in lower case and NFC, without a possessive ending. */
  readonly key: string
  /**
   * The beginning of `key`, which most forms of a word have in common. Words with the same stem are treated as equal.
   */
  readonly stem: string
  /** Where the word begins, in UTF-16 code units of the text. */
  readonly start: number
  /** Where the word ends. */
  readonly end: number
  /** Whether it has a meaning of its own: it has no `wordClass`, and is neither a single letter nor a number. */
  readonly isContent: boolean
  /** Whether it says something about the subject of the text: it is not a common word, see `commonWords`. */
  readonly isTopical: boolean
  /** `undefined` for content words and numbers. */
  readonly wordClass: WordClass | undefined
}

/** The properties of a word that do not depend on its place. */
type Meaning = Omit<Word, 'start' | 'end'>

/** Shares the meanings of words, because a text can have a million words, but few different ones. */
class PlacedWord implements Word {
  readonly #meaning: Meaning
  readonly start: number
  readonly end: number

  constructor(meaning: Meaning, start: number, end: number) {
    this.#meaning = meaning
    this.start = start
    this.end = end
  }

  get key(): string {
    return this.#meaning.key
  }
  get stem(): string {
    return this.#meaning.stem
  }
  get isContent(): boolean {
    return this.#meaning.isContent
  }
  get isTopical(): boolean {
    return this.#meaning.isTopical
  }
  get wordClass(): WordClass | undefined {
    return this.#meaning.wordClass
  }
}

/** Returns the words of a text, in order. */
export type WordReader = (text: string) => readonly Word[]

const readers = new Map<string, WordReader>()

/**
 * Returns the word reader for a language. Creating a reader is expensive, so readers are cached.
 *
 * @param language BCP 47 tag.
 */
export function wordReader(language: string): WordReader {
  const known = readers.get(language)
  if (known) return known
  const reader = makeReader(language)
  readers.set(language, reader)
  return reader
}

/**
 * Scripts whose words are separated with a dictionary: those without spaces between words (Unicode 16, §6.2), and
 * Hangul, which adds particles to names in Latin letters (`Docker와`). For other scripts, the dictionary gives the same
 * result as `WORD`, but is slow.
 */
const NEEDS_DICTIONARY = /[\u0E00-\u0EFF\u1000-\u11FF\u1780-\u17FF\u2E80-\uDFFF\uF900-\uFAFF\uFF66-\uFFDC]/
/** Letters and digits, with what joins them within a word (UAX #29, rules WB4, WB6, WB7, WB11 and WB12). */
const WORD =
  /[\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}_\u00AD\u200C\u200D]*(?:(?:(?<=[\p{L}\p{M}])[.'’·](?=\p{L})|(?<=\p{Nd})[.,](?=\p{Nd}))[\p{L}\p{Nd}\p{M}_\u00AD\u200C\u200D]+)*/gu
/**
 * Alphabets in which words have many endings. Cutting words to the same length is about as good as knowing the endings
 * of each language (McNamee and Mayfield 2004, "Character n-gram tokenization for European language text retrieval").
 */
const ALPHABETIC =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u
const STEM_LENGTH = 6
const INITIALS = /^\p{Lu}{2,}$/u
/** The number of words whose meanings a reader caches. When the cache is full, it is cleared. */
const MAX_VOCABULARY_WORDS = 20_000

function makeReader(language: string): WordReader {
  const classes = wordClasses(language)
  const common = commonWords(language)
  const segmenter = new Intl.Segmenter(knownLocale(language), { granularity: 'word' })
  const vocabulary = new Map<string, Meaning>()

  function meaningOf(word: string): Meaning {
    const known = vocabulary.get(word)
    if (known) return known
    const whole = word.normalize('NFC').toLowerCase().replaceAll('’', "'")
    const key = whole.replace(/'s$/u, '')
    // Initials such as `IT`, `US` and `WHO` are names, not pronouns.
    const wordClass = INITIALS.test(word) ? undefined : (classes.get(whole) ?? classes.get(key))
    const isWord = /\p{L}/u.test(key) && (key.length > 1 || /\p{Lo}/u.test(key))
    const stem = ALPHABETIC.test(key) ? key.slice(0, STEM_LENGTH) : key
    const meaning = {
      key,
      stem,
      isContent: isWord && wordClass === undefined,
      isTopical: isWord && !common.has(key),
      wordClass,
    }
    if (vocabulary.size === MAX_VOCABULARY_WORDS) vocabulary.clear()
    vocabulary.set(word, meaning)
    return meaning
  }

  return (text) => {
    const words: Word[] = []
    const add = (word: string, start: number) =>
      words.push(new PlacedWord(meaningOf(word), start, start + word.length))
    if (NEEDS_DICTIONARY.test(text)) {
      for (const { segment, index, isWordLike } of segmenter.segment(text))
        if (isWordLike) add(segment, index)
    } else for (const match of text.matchAll(WORD)) add(match[0], match.index)
    return words
  }
}
