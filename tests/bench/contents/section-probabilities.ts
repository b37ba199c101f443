/**
 * How probable each section is over all segmentations of a text, by the forward-backward algorithm for semi-Markov models
 * (Sarawagi and Cohen 2004, "Semi-Markov conditional random fields for information extraction", §3.2).
 *
 * @param scores For each start, the score of the section of one paragraph that begins there, of two, and so on, up to
 *   the longest one: logarithms of weights, which of a segmentation are added.
 * @returns The probabilities, 0 to 1, as the scores stand.
 */
export function sectionProbabilities(scores: readonly (readonly number[])[]): readonly (readonly number[])[] {
  // before[i]: all segmentations of what stands before paragraph i; behind[i]: of what stands from it on.
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

/** log Σ exp(term), without overflow. */
function logOfSum(terms: readonly number[]): number {
  const largest = Math.max(...terms)
  return largest + Math.log(terms.reduce((sum, term) => sum + Math.exp(term - largest), 0))
}
