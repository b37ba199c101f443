import { foldWords } from '../../passage/fold-words.ts'
import { formatVocabulary, type VocabularyWord } from './vocabulary-text.ts'

/** A part of the words of a language. */
export interface VocabularyFile {
  /** The key of its first word. */
  readonly from: string
  readonly text: string
}

const WORD = /\p{L}[\p{L}\p{M}\p{Cf}'’ʼ]*/gu
const POSSESSIVE = /['’]s$/u
const MIN_LENGTH = 3
const MAX_LENGTH = 30
/** A file has at most about this many words, which are some 15 kB compressed. */
const WORDS_A_FILE = 5000

/** Collects the words of the articles of a language. */
export class Vocabulary {
  /** In how many articles each word stands, as it is written. */
  readonly #articles = new Map<string, number>()

  /** Adds the words of an article. */
  add(text: string): void {
    for (const written of new Set(text.match(WORD))) {
      this.#articles.set(written, (this.#articles.get(written) ?? 0) + 1)
    }
  }

  /** Returns the words as files, so that a browser loads only those with the words that begin with a letter. */
  files(): readonly VocabularyFile[] {
    const words = this.#words()
    return Array.from({ length: Math.ceil(words.length / WORDS_A_FILE) }, (_, index) => {
      const own = words.slice(index * WORDS_A_FILE, (index + 1) * WORDS_A_FILE)
      return { from: own[0]?.key ?? '', text: formatVocabulary(own) }
    })
  }

  #words(): readonly VocabularyWord[] {
    const known = new Map<string, Map<string, number>>()
    for (const [raw, articles] of this.#articles) {
      for (const { form, start, end, isCharacter } of foldWords(raw)) {
        if (isCharacter || form.length < MIN_LENGTH || form.length > MAX_LENGTH) continue
        const written = raw.slice(start, end).replace(POSSESSIVE, '')
        const key = written.length < end - start ? form.slice(0, -1) : form
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
}
