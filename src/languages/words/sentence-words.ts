import { sentencesOf } from './sentences.ts'
import type { Word } from './words.ts'

/** The sentences of a paragraph that were asked for so far, and those that are still to be parted. */
interface Reading {
  readonly sentences: (readonly Word[])[]
  readonly rest: Iterator<readonly Word[]>
}

/** Several steps ask for the same paragraphs, and for what is known of the same sentences. */
const readings = new WeakMap<readonly Word[], Reading>()

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
  const { sentences, rest } = readings.get(words) ?? { sentences: [], rest: parted(text, words, language) }
  readings.set(words, { sentences, rest })
  for (let index = 0; ; index++) {
    if (index === sentences.length) {
      const next = rest.next()
      if (next.done) return
      sentences.push(next.value)
    }
    yield sentences[index] ?? []
  }
}

function* parted(text: string, words: readonly Word[], language: string): Generator<readonly Word[]> {
  let offset = 0
  let start = 0
  for (const sentence of sentencesOf(text, language)) {
    offset = text.indexOf(sentence, offset) + sentence.length
    let end = start
    while (end < words.length && (words[end]?.end ?? 0) <= offset) end++
    if (end > start) yield words.slice(start, end)
    start = end
  }
}
