import type { Word } from './words.ts'

/** The stems of the words of a run that carry meaning, each once. */
export function stemsOf(words: readonly Word[]): readonly string[] {
  return [...new Set(words.flatMap(({ isContent, stem }) => (isContent ? stem : [])))]
}

/** How often each stem of words that carry meaning comes. */
export function countStems(words: Iterable<Word>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { isContent, stem } of words) if (isContent) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

/** The text of a run of words, as it stands there; white space is one space. */
export function runText(text: string, words: readonly Word[]): string {
  return text.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/gu, ' ')
}
