import type { Nodes } from 'mdast'
import type { Word, WordReader } from '../../languages/words/words.ts'
import { readableText } from '../verbatim.ts'

/** Several steps need the texts and words of the same blocks, and no step changes them. */
const texts = new WeakMap<Nodes, string>()
const readings = new WeakMap<Nodes, readonly Word[]>()

/** Returns the text of a block. All white space is single spaces; the texts of inner blocks are separated by one. */
export function blockText(block: Nodes): string {
  const text = texts.get(block) ?? readableText(block)
  texts.set(block, text)
  return text
}

/**
 * Returns the words in the text of a block.
 *
 * @param readWords The reader for the language of the article. The words are cached, so it must always be the same.
 */
export function blockWords(block: Nodes, readWords: WordReader): readonly Word[] {
  const words = readings.get(block) ?? readWords(blockText(block))
  readings.set(block, words)
  return words
}
