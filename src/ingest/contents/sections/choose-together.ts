import type { RankedPhrase } from './ranked-phrases.ts'
import { chanceOfAny } from './word-chances.ts'

/** The chance of a word that is also in the title or in another heading, compared with other words. */
const SPENT_WORD_SHARE = 0.85
/** After so many rounds, headings change no more, or only to and fro. */
const MAX_ROUNDS = 3

/** The phrases of a section. */
interface Section {
  /** Best first, by themselves. */
  readonly phrases: readonly RankedPhrase[]
  readonly chances: ReadonlyMap<string, number>
}

/**
 * Chooses one phrase for each section so that the headings differ: begins with the best phrase of each, and then
 * replaces each by the one that is best beside the others, until nothing changes.
 *
 * @param taken Stems of words that do not distinguish sections.
 * @param kept The headings that sections keep, whatever is chosen.
 * @returns `undefined` for a section of which every phrase repeats what others say.
 */
export function chooseTogether(
  sections: readonly Section[],
  taken: ReadonlySet<string>,
  kept: readonly (Pick<RankedPhrase, 'stems'> | undefined)[] = [],
): readonly (RankedPhrase | undefined)[] {
  const chosen = sections.map(({ phrases }) => phrases[0])
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let isSettled = true
    for (const [index, { phrases, chances }] of sections.entries()) {
      const others = chosen.flatMap((phrase, other) =>
        other === index ? [] : ((kept[other] ?? phrase)?.stems ?? []),
      )
      const spent = new Set([...taken, ...others])
      const scores = new Map(phrases.map((phrase) => [phrase, scoreBeside(phrase, chances, spent)]))
      const best = [...scores].filter(([, score]) => score > 0).sort(([, a], [, b]) => b - a)[0]?.[0]
      if (best === chosen[index]) continue
      chosen[index] = best
      isSettled = false
    }
    if (isSettled) break
  }
  return chosen
}

/** Returns the score of a phrase if some of its words are already said. A phrase with no other word scores 0. */
function scoreBeside(
  { stems, weight }: RankedPhrase,
  chances: ReadonlyMap<string, number>,
  spent: ReadonlySet<string>,
): number {
  if (stems.every((stem) => spent.has(stem))) return 0
  return (
    weight *
    chanceOfAny(stems.map((stem) => (chances.get(stem) ?? 0) * (spent.has(stem) ? SPENT_WORD_SHARE : 1)))
  )
}
