import { sentencesOf } from './sentences.ts'
import type { Word } from './words.ts'

/**
 * Yields the words of each sentence of a paragraph. Sentences are found lazily, because callers often need only the
 * first ones of a long paragraph.
 *
 * @param text The paragraph. All white space must be single spaces.
 * @param words All words of the paragraph.
 * @param language BCP 47 tag.
 */
export function* sentenceWords(
  text: string,
  words: readonly Word[],
  language: string,
): Generator<readonly Word[]> {
  const rest = words.values()
  let next = rest.next()
  let end = 0
  for (const sentence of sentencesOf(text, language)) {
    end = text.indexOf(sentence, end) + sentence.length
    const own: Word[] = []
    for (; !next.done && next.value.end <= end; next = rest.next()) own.push(next.value)
    if (own.length > 0) yield own
  }
}
