import stopwords from 'stopwords-iso' with { type: 'json' }
import { knownLocale } from '../language/known-locale.ts'

/** A word of a text, where it stands. */
export interface Word {
  /** As it is compared: lower case, NFC, without a possessive ending. */
  readonly key: string
  readonly start: number
  readonly end: number
  /** It carries meaning of its own: no function word, no single letter, no bare number. */
  readonly isContent: boolean
}

/** Lists the words of a text, in order. */
export type WordReader = (text: string) => readonly Word[]

/** Function words by ISO 639-1 code. */
const FUNCTION_WORDS: Readonly<Record<string, readonly string[] | undefined>> = stopwords

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
/** A reader remembers what so many words mean to it, and then begins anew: a text has few that none before it had. */
const LARGEST_VOCABULARY = 20_000

function makeReader(language: string): WordReader {
  const functionWords = new Set(FUNCTION_WORDS[new Intl.Locale(language).language])
  const segmenter = new Intl.Segmenter(knownLocale(language), { granularity: 'word' })
  const vocabulary = new Map<string, Pick<Word, 'key' | 'isContent'>>()

  function meaningOf(word: string): Pick<Word, 'key' | 'isContent'> {
    const known = vocabulary.get(word)
    if (known) return known
    const key = word
      .normalize('NFC')
      .toLowerCase()
      .replace(/['’]s$/u, '')
    const isContent = !functionWords.has(key) && /\p{L}/u.test(key) && (key.length > 1 || /\p{Lo}/u.test(key))
    if (vocabulary.size === LARGEST_VOCABULARY) vocabulary.clear()
    vocabulary.set(word, { key, isContent })
    return { key, isContent }
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
      const { key, isContent } = meaningOf(word)
      words.push({ key, isContent, start, end })
    }
    return words
  }
}
