import { ownWordsOf, writingOf } from '../scripts.ts'
import { chineseVariant } from './chinese.ts'
import { hasLookalikes, languageOfDistinctiveWords } from './distinctive-words.ts'
import { languageOfFunctionWords } from './function-words.ts'
import { guess } from './library.ts'

/** The length of the sample that is read of a long text, in UTF-16 code units. */
const SAMPLE_LENGTH = 1200
/** The length of a first sample, which is enough if the function words leave no doubt. */
const FIRST_SAMPLE_LENGTH = 480
/** A sample consists of several pieces, so that a quotation in another language is in only some of them. */
const SAMPLE_PIECES = 12
/** The library reads no more than this many bytes of UTF-8, and counts each word once. */
const MAX_LIBRARY_BYTES = 350
/** Fewer Han characters without kana could be Chinese or Japanese. */
const MIN_HAN_CHARACTERS = 6

/** The language of each script in which news is written in only one language, or mostly in one. */
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

/** The BCP 47 tags for codes of the library that mean another language, or do not distinguish two. */
const TAGS: Readonly<Record<string, string>> = { ku: 'ckb', ms: 'id' }

/**
 * Detects the language of a text. The first of these that gives an answer decides: its function words, its distinctive
 * words, its script, the library. Only a sample of a long text is read, so that the time does not grow with the text.
 *
 * @returns A BCP 47 tag; `undefined` if the language is unclear. Chinese is `zh-Hans` or `zh-Hant`, or `zh` if all
 *   characters are common to both.
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

/** Returns pieces from the whole length of a text in NFC, one on each line. They are cut at spaces if there are any. */
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

/** Returns as many different words as the library reads, spread evenly over the list. */
function selection(words: readonly string[]): readonly string[] {
  const different = [...new Set(words)]
  const keep = Math.min(1, MAX_LIBRARY_BYTES / Buffer.byteLength(different.join(' ')))
  return different.filter((_, index) => Math.floor((index + 1) * keep) > Math.floor(index * keep))
}
