/**
 * Computes the probability of each section over all segmentations of a text, with the forward-backward algorithm for
 * semi-Markov models (Sarawagi and Cohen 2004, "Semi-Markov conditional random fields for information extraction",
 * §3.2).
 *
 * @param scores For each start, the scores of the sections of one, two, and more paragraphs that begin there, up to the
 *   longest one. A score is the logarithm of a weight. The scores of a segmentation's sections are added.
 * @returns The probabilities, 0 to 1, in the same order as the scores.
 */
export function sectionProbabilities(scores: readonly (readonly number[])[]): readonly (readonly number[])[] {
  // before[i] covers all segmentations of the paragraphs before i, behind[i] those of the paragraphs from i on.
  const before: number[] = [0]
  for (let end = 1; end <= scores.length; end++)
    before.push(
      logOfSum(
        before.flatMap((weight, start) => {
          const score = scores[start]?.[end - start - 1]
          return score === undefined ? [] : [weight + score]
        }),
      ),
    )
  const behind: number[] = [0]
  for (const row of scores.toReversed())
    behind.unshift(logOfSum(row.map((score, index) => score + (behind[index] ?? 0))))
  const all = behind[0] ?? 0
  return scores.map((row, start) =>
    row.map((score, index) =>
      Math.exp((before[start] ?? 0) + score + (behind[start + index + 1] ?? 0) - all),
    ),
  )
}

/** Returns log Σ exp(term), without overflow. */
function logOfSum(terms: readonly number[]): number {
  const largest = Math.max(...terms)
  return largest + Math.log(terms.reduce((sum, term) => sum + Math.exp(term - largest), 0))
}
