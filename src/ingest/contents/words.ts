import stopwords from 'stopwords-iso' with { type: 'json' }

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

function makeReader(language: string): WordReader {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const functionWords = new Set(FUNCTION_WORDS[new Intl.Locale(language).language])
  return (text) => {
    const words: Word[] = []
    for (const { segment, index, isWordLike } of segmenter.segment(text)) {
      if (!isWordLike) continue
      const key = segment
        .normalize('NFC')
        .toLowerCase()
        .replace(/['’]s$/u, '')
      const isContent =
        !functionWords.has(key) && /\p{L}/u.test(key) && (key.length > 1 || /\p{Lo}/u.test(key))
      words.push({ key, start: index, end: index + segment.length, isContent })
    }
    return words
  }
}
