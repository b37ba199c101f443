import type { IndexEntry } from '../index/index-files.ts'
import { parseVocabulary, type VocabularyWord } from '../index/vocabulary-text.ts'
import type { LoadFile } from '../pagefind/language-index.ts'
import { remembering } from '../remembering.ts'

/** Returns the words of a language among which a word can be that somebody meant. */
export type LoadVocabulary = (key: string, entry: IndexEntry) => Promise<readonly VocabularyWord[]>

/** A small vocabulary is loaded whole, so that the first letter can be wrong. In files. */
const MAX_WHOLE_FILES = 2

/**
 * Returns a function that loads the words that begin with the first letter of a word or, if that letter was exchanged
 * or added, with the second one.
 */
export function vocabularyLoader(load: LoadFile): LoadVocabulary {
  const loadOnce = remembering(async (path) => parseVocabulary(new TextDecoder().decode(await load(path))))
  return async (key, { words }) => {
    const letters = [...new Set(Array.from(key).slice(0, 2))]
    const paths = words.flatMap(([from, path], index) => {
      const next = words[index + 1]?.[0]
      const isNeeded = letters.some(
        (letter) => from <= `${letter}\uFFFF` && (next === undefined || next >= letter),
      )
      return isNeeded || words.length <= MAX_WHOLE_FILES ? [path] : []
    })
    return (await Promise.all(paths.map(loadOnce))).flat()
  }
}
