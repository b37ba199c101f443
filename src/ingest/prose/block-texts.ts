import type { Nodes } from 'mdast'
import type { Word, WordReader } from '../../languages/words/words.ts'
import { readableText } from '../verbatim.ts'

/** Several steps ask for the same blocks, and none of them changes their words. */
const texts = new WeakMap<Nodes, string>()
const readings = new WeakMap<Nodes, readonly Word[]>()

/** The text of a block; white space is one space, and words of different inner blocks stay apart. */
export function blockText(block: Nodes): string {
  const text = texts.get(block) ?? readableText(block)
  texts.set(block, text)
  return text
}

/** The words of the text of a block, as the reader for its article's language reads them. */
export function blockWords(block: Nodes, readWords: WordReader): readonly Word[] {
  const words = readings.get(block) ?? readWords(blockText(block))
  readings.set(block, words)
  return words
}
