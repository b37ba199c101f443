import { at } from '../../../passage/at.ts'

/**
 * Computes the probability that a section begins at each unit of a text, over all segmentations. It uses the
 * forward-backward algorithm for semi-Markov models (Sarawagi and Cohen 2004, "Semi-Markov conditional random fields
 * for information extraction", §3.2).
 *
 * @param scores For each unit, the scores of the sections of one, two, and more units that begin there. A score is the
 *   logarithm of a weight. The score of a segmentation is the sum of the scores of its sections.
 * @returns One probability for each unit, 0 to 1. The first is 1.
 */
export function marginals(scores: readonly (readonly number[])[]): readonly number[] {
  const total = scores.length
  // forward[i] covers all segmentations of the units before i, backward[i] those of the units from i on.
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

/** Returns log Σ exp(term), without overflow. */
function logOfSum(terms: readonly number[]): number {
  const largest = Math.max(...terms)
  return largest + Math.log(terms.reduce((sum, term) => sum + Math.exp(term - largest), 0))
}
