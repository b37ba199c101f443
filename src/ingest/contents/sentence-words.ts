import { sentencesOf } from './sentences.ts'
import type { Word } from './words.ts'

/** Several steps ask for the same paragraphs, and for what is known of the same sentences. */
const known = new WeakMap<readonly Word[], readonly (readonly Word[])[]>()

/**
 * The words of each sentence of a paragraph.
 *
 * @param text White space is one space.
 * @param words Of that text, all of them.
 * @param language BCP 47 tag.
 */
export function sentenceWords(
  text: string,
  words: readonly Word[],
  language: string,
): readonly (readonly Word[])[] {
  const sentences = known.get(words) ?? divide(text, words, language)
  known.set(words, sentences)
  return sentences
}

function divide(text: string, words: readonly Word[], language: string): readonly (readonly Word[])[] {
  const sentences: (readonly Word[])[] = []
  let offset = 0
  let start = 0
  for (const sentence of sentencesOf(text, language)) {
    offset = text.indexOf(sentence, offset) + sentence.length
    let end = start
    while (end < words.length && (words[end]?.end ?? 0) <= offset) end++
    if (end > start) sentences.push(words.slice(start, end))
    start = end
  }
  return sentences
}
