import { ownWordsOf, writingOf } from '../scripts.ts'
import { chineseVariant } from './chinese.ts'
import { hasLookalikes, languageOfDistinctiveWords } from './distinctive-words.ts'
import { languageOfFunctionWords } from './function-words.ts'
import { guess } from './library.ts'

/** Characters of a text that are looked at, and in how many pieces: a quotation in another language is one of many. */
const SAMPLE_LENGTH = 1200
/** Enough where the function words are evident. */
const FIRST_SAMPLE_LENGTH = 480
const SAMPLE_PIECES = 12
/** The library reads so many bytes of UTF-8 and no more; each word counts once. */
const MAX_LIBRARY_BYTES = 350
/** Fewer Han characters without kana may be Chinese or Japanese. */
const MIN_HAN_CHARACTERS = 6

/** Scripts that one language of news is written in, or one far more than others. */
const LANGUAGE_OF_SCRIPT: Readonly<Record<string, string>> = {
  Armn: 'hy',
  Beng: 'bn',
  Ethi: 'am',
  Geor: 'ka',
  Grek: 'el',
  Gujr: 'gu',
  Guru: 'pa',
  Hebr: 'he',
  Jpan: 'ja',
  Khmr: 'km',
  Knda: 'kn',
  Kore: 'ko',
  Laoo: 'lo',
  Mlym: 'ml',
  Mong: 'mn-Mong',
  Mymr: 'my',
  Nkoo: 'nqo',
  Orya: 'or',
  Rohg: 'rhg',
  Sinh: 'si',
  Syrc: 'syr',
  Taml: 'ta',
  Telu: 'te',
  Thaa: 'dv',
  Thai: 'th',
  Tibt: 'bo',
}

/** How BCP 47 names what the library knows under another code, or knows two of as one. */
const TAGS: Readonly<Record<string, string>> = { ku: 'ckb', ms: 'id' }

/**
 * Tells the language of a text: by its function words where they are evident, by its script where that is enough, else
 * by what its words give away, else by the library. Only a sample of a long text is read, so that the time does not grow with it.
 *
 * @returns BCP 47 tag; nothing where it cannot be told. Chinese comes as `zh-Hans` or `zh-Hant`, or as `zh` where the
 * characters are common to both.
 */
export function detectLanguage(text: string): string | undefined {
  const evident = languageOfFunctionWords(ownWordsOf(sampleOf(text, FIRST_SAMPLE_LENGTH)))
  if (evident && !hasLookalikes(evident)) return TAGS[evident] ?? evident
  const sample = sampleOf(text, SAMPLE_LENGTH)
  const { script, words } = writingOf(ownWordsOf(sample))
  if (!script) return undefined
  if (script === 'Hani')
    return words.join('').length < MIN_HAN_CHARACTERS ? undefined : chineseVariant(sample)
  const telling = selection(words)
  const given = languageOfDistinctiveWords(telling, script) ?? LANGUAGE_OF_SCRIPT[script]
  if (given) return given
  const answer = guess(telling.join(' '))
  return answer && (languageOfDistinctiveWords(telling, answer) ?? TAGS[answer] ?? answer)
}

/** Pieces from the whole length of a text, cut between words where there are spaces; composed (NFC). */
function sampleOf(text: string, length: number): string {
  if (text.length <= length) return text.normalize('NFC')
  const size = length / SAMPLE_PIECES
  const step = (text.length - size) / (SAMPLE_PIECES - 1)
  const pieces = Array.from({ length: SAMPLE_PIECES }, (_, index) => {
    const start = Math.floor(index * step)
    const piece = text.slice(start, start + size)
    const [, whole] = /\s(.+)\s/su.exec(piece) ?? []
    return whole ?? piece
  })
  return pieces.join('\n').normalize('NFC')
}

/** As many different words as the library reads, from the whole length of the list. */
function selection(words: readonly string[]): readonly string[] {
  const different = [...new Set(words)]
  const keep = Math.min(1, MAX_LIBRARY_BYTES / Buffer.byteLength(different.join(' ')))
  return different.filter((_, index) => Math.floor((index + 1) * keep) > Math.floor(index * keep))
}
