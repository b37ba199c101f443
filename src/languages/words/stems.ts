import type { Word } from './words.ts'

/** Returns the stems of content words, each once. */
export function stemsOf(words: readonly Word[]): readonly string[] {
  return [...new Set(words.flatMap(({ isContent, stem }) => (isContent ? stem : [])))]
}

/** Counts how often each stem of content words occurs. */
export function countStems(words: Iterable<Word>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { isContent, stem } of words) if (isContent) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

/** Returns the text of a run of words, with single spaces for all white space. */
export function runText(text: string, words: readonly Word[]): string {
  return text.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/gu, ' ')
}
