import { sentencesOf } from './sentences.ts'
import type { Word } from './words.ts'

/**
 * The words of each sentence of a paragraph. They are parted as they are asked for: of a long paragraph the first ones
 * say most.
 *
 * @param text White space is one space.
 * @param words Of that text, all of them.
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
