import type { Word } from '../../../languages/words/words.ts'

/** Returns a function that counts how often a run of words occurs in paragraphs, in any of their forms. */
export function repeatsIn(
  paragraphs: readonly { readonly words: readonly Word[] }[],
): (run: readonly Word[]) => number {
  const stems = paragraphs.flatMap(({ words }) => [...words.map(({ stem }) => stem), ''])
  const placesOf = Map.groupBy(stems.keys(), (index) => stems[index])
  return (run) =>
    placesOf
      .get(run[0]?.stem)
      ?.filter((place) => run.every(({ stem }, index) => stems[place + index] === stem)).length ?? 0
}
