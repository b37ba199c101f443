import { at } from '../../../passage/at.ts'
/**
 * How probable it is that a section begins at each place, over all segmentations of a text, by the forward-backward algorithm
 * for semi-Markov models (Sarawagi and Cohen 2004, "Semi-Markov conditional random fields for information extraction",
 * §3.2).
 *
 * @param scores For each start, the score of the section of one unit that begins there, of two, and so on: logarithms of
 *   weights, which of a segmentation are added.
 * @returns For each unit, 0 to 1; 1 for the first.
 */
export function marginals(scores: readonly (readonly number[])[]): readonly number[] {
  const total = scores.length
  // forward[i]: all segmentations of what stands before i; backward[i]: of what stands from i on.
  const forward: number[] = [0]
  for (let end = 1; end <= total; end++) {
    const terms: number[] = []
    for (let start = end - 1; start >= 0; start--) {
      const score = scores[start]?.[end - start - 1]
      if (score === undefined) break
      terms.push(at(forward, start) + score)
    }
    forward.push(logOfSum(terms))
  }
  const backward = new Array<number>(total + 1).fill(0)
  for (let start = total - 1; start >= 0; start--) {
    backward[start] = logOfSum(
      at(scores, start).map((score, index) => score + at(backward, start + index + 1)),
    )
  }
  const all = at(forward, total)
  return scores.map((_, start) => Math.exp(at(forward, start) + at(backward, start) - all))
}

/** log Σ exp(term), without overflow. */
function logOfSum(terms: readonly number[]): number {
  const largest = Math.max(...terms)
  return largest + Math.log(terms.reduce((sum, term) => sum + Math.exp(term - largest), 0))
}
