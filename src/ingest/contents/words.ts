import { knownLocale } from '../language/known-locale.ts'
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
const LARGEST_VOCABULARY = 20_000

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
    if (vocabulary.size === LARGEST_VOCABULARY) vocabulary.clear()
    vocabulary.set(word, meaning)
    return meaning
  }

  const wordsIn = (text: string) =>
    NEEDS_DICTIONARY.test(text)
      ? Array.from(segmenter.segment(text)).flatMap(({ segment, isWordLike }) =>
          isWordLike ? [segment] : [],
        )
      : (text.match(WORD) ?? [])

  return (text) => {
    const words: Word[] = []
    let end = 0
    for (const word of wordsIn(text)) {
      const start = text.indexOf(word, end)
      end = start + word.length
      // To spread an object takes several times as long.
      const { key, stem, isContent, isTopical, wordClass } = meaningOf(word)
      words.push({ key, stem, isContent, isTopical, wordClass, start, end })
    }
    return words
  }
}
