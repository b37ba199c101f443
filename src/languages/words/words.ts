import { knownLocale } from '../known-locale.ts'
import { commonWords, type WordClass, wordClasses } from './word-classes.ts'

/** A word of a text, where it stands. */
export interface Word {
  /** Lower case, NFC, without a possessive ending. */
  readonly key: string
  /** As it is compared: the beginning of `key`, which most forms of a word have in common. */
  readonly stem: string
  readonly start: number
  readonly end: number
  /** It carries meaning of its own: of no closed class, no single letter, no bare number. */
  readonly isContent: boolean
  /** It can tell one subject from another: not among the words that any text of its language has. */
  readonly isTopical: boolean
  /** What it does where it carries none. */
  readonly wordClass: WordClass | undefined
}

/** What a word means wherever it stands. */
type Meaning = Omit<Word, 'start' | 'end'>

/** A text may have a million words, but few different ones: what they mean is held once. */
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

/** Lists the words of a text, in order. */
export type WordReader = (text: string) => readonly Word[]

const readers = new Map<string, WordReader>()

/**
 * The reader for the words of one language. Making one is dear and using it cheap, so that each is made once.
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
 * Blocks of scripts that set no spaces between words (Unicode 16, §6.2), which a dictionary has to part, and of Hangul,
 * which sets particles behind names in Latin letters: `Docker와`. The dictionary is right, but slow, for all others, too.
 */
const NEEDS_DICTIONARY = /[\u0E00-\u0EFF\u1000-\u11FF\u1780-\u17FF\u2E80-\uDFFF\uF900-\uFAFF\uFF66-\uFFDC]/
/** Letters and digits, with what joins them within a word (UAX #29, rules WB4, WB6, WB7, WB11 and WB12). */
const WORD =
  /[\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}_\u00AD\u200C\u200D]*(?:(?:(?<=[\p{L}\p{M}])[.'’·](?=\p{L})|(?<=\p{Nd})[.,](?=\p{Nd}))[\p{L}\p{Nd}\p{M}_\u00AD\u200C\u200D]+)*/gu
/**
 * Alphabets, in which words end in many ways. To cut them is about as good as to know each language's endings
 * (McNamee and Mayfield 2004, "Character n-gram tokenization for European language text retrieval").
 */
const ALPHABETIC =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u
const STEM_LENGTH = 6
const INITIALS = /^\p{Lu}{2,}$/u
/** A reader remembers what so many words mean to it, and then begins anew: a text has few that none before it had. */
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
    // `IT`, `US` and `WHO` are names.
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
