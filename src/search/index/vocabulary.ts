import { foldWords } from '../../passage/fold-words.ts'
import { formatVocabulary, type VocabularyWord } from './vocabulary-text.ts'

/** A part of the words of a language. */
export interface VocabularyFile {
  /** The key of its first word. */
  readonly from: string
  readonly text: string
}

/** A word in one way of writing it, and in how many articles it stands. */
export type CountedWord = readonly [key: string, written: string, articles: number]

/** Counts words. */
export interface WordCounter {
  /** Adds the words of an article. */
  add(text: string): void
  words(): readonly CountedWord[]
}

const WORD = /\p{L}[\p{L}\p{M}\p{Cf}'’ʼ]*/gu
const POSSESSIVE = /['’]s$/u
const MIN_LENGTH = 3
const MAX_LENGTH = 30
/** A file has at most about this many words, which are some 15 kB compressed. */
const WORDS_A_FILE = 5000

/** Returns a counter for the words of a volume. */
export function wordCounter(): WordCounter {
  /** In how many articles each word stands, as it is written. */
  const articles = new Map<string, number>()
  return {
    add(text) {
      for (const raw of new Set(text.match(WORD))) articles.set(raw, (articles.get(raw) ?? 0) + 1)
    },
    words: () => [...articles].flatMap(([raw, count]) => countedWords(raw, count)),
  }
}

function countedWords(raw: string, articles: number): readonly CountedWord[] {
  return foldWords(raw).flatMap(({ form, start, end, isCharacter }): readonly CountedWord[] => {
    if (isCharacter || form.length < MIN_LENGTH || form.length > MAX_LENGTH) return []
    const written = raw.slice(start, end).replace(POSSESSIVE, '')
    return [[written.length < end - start ? form.slice(0, -1) : form, written, articles]]
  })
}

/** Returns the words of all volumes of a language as files, so that a browser loads only those that it needs. */
export function vocabularyFiles(volumes: Iterable<readonly CountedWord[]>): readonly VocabularyFile[] {
  const words = vocabularyWords(volumes)
  return Array.from({ length: Math.ceil(words.length / WORDS_A_FILE) }, (_, index) => {
    const own = words.slice(index * WORDS_A_FILE, (index + 1) * WORDS_A_FILE)
    return { from: own[0]?.key ?? '', text: formatVocabulary(own) }
  })
}

function vocabularyWords(volumes: Iterable<readonly CountedWord[]>): readonly VocabularyWord[] {
  const known = new Map<string, Map<string, number>>()
  for (const words of volumes) {
    for (const [key, written, articles] of words) {
      const ways = known.get(key) ?? new Map<string, number>()
      known.set(key, ways.set(written, (ways.get(written) ?? 0) + articles))
    }
  }
  return [...known]
    .map(([key, ways]) => {
      const articles = [...ways.values()].reduce((sum, count) => sum + count, 0)
      const [usual = key] = [...ways.keys()].sort(
        (a, b) => (ways.get(b) ?? 0) - (ways.get(a) ?? 0) || (a < b ? -1 : 1),
      )
      return { key, written: usual, frequency: Math.floor(Math.log2(articles)) }
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}
