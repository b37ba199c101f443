/** The boundaries of a segmentation: the index of the paragraph that begins each section except the first. */
export type Boundaries = readonly number[]

/** The quality of boundaries as counts, which can be added up. */
export interface BoundaryCounts {
  readonly found: number
  readonly right: number
  readonly expected: number
}

/**
 * Returns Pk: the probability that two paragraphs with distance k are wrongly in the same section, or wrongly in
 * different ones (Beeferman, Berger and Lafferty 1999, "Statistical models for text segmentation", §5). Lower is
 * better.
 *
 * @param length How many paragraphs there are.
 */
export function pk(expected: Boundaries, found: Boundaries, length: number): number {
  return windowError(expected, found, length, (one, other) => one > 0 !== other > 0)
}

/**
 * Returns WindowDiff: the share of windows of k paragraphs with a wrong number of boundaries (Pevzner and Hearst 2002,
 * "A critique and improvement of an evaluation metric for text segmentation"). Lower is better.
 *
 * @param length How many paragraphs there are.
 */
export function windowDiff(expected: Boundaries, found: Boundaries, length: number): number {
  return windowError(expected, found, length, (one, other) => one !== other)
}

/** Returns k, which is half of the mean length of the expected sections. */
function windowError(
  expected: Boundaries,
  found: Boundaries,
  length: number,
  differ: (expected: number, found: number) => boolean,
): number {
  const k = Math.max(1, Math.round(length / (expected.length + 1) / 2))
  if (length <= k) return 0
  const within = (boundaries: Boundaries, start: number) =>
    boundaries.filter((boundary) => boundary > start && boundary <= start + k).length
  let errors = 0
  for (let start = 0; start < length - k; start++) {
    if (differ(within(expected, start), within(found, start))) errors++
  }
  return errors / (length - k)
}

/** Counts the boundaries that are at most `tolerance` paragraphs from an expected one. Each is matched once. */
export function boundaryCounts(expected: Boundaries, found: Boundaries, tolerance = 0): BoundaryCounts {
  const open = new Set(expected)
  let unmatched = found
  for (let distance = 0; distance <= tolerance; distance++) {
    unmatched = unmatched.filter((boundary) => {
      const match = [boundary - distance, boundary + distance].find((each) => open.has(each))
      return match === undefined || !open.delete(match)
    })
  }
  return { found: found.length, right: found.length - unmatched.length, expected: expected.length }
}

/** Returns the F1 of boundaries, from 0 to 1. If none are expected and none found, it is 1. */
export function f1({ found, right, expected }: BoundaryCounts): number {
  return found + expected === 0 ? 1 : (2 * right) / (found + expected)
}

/**
 * Returns ROUGE-L: the F-measure of the longest common subsequence of two lists of words (Lin 2004, "ROUGE: A package
 * for automatic evaluation of summaries", §3, with β = 1).
 */
export function rougeL(expected: readonly string[], found: readonly string[]): number {
  const common = longestCommonSubsequence(expected, found)
  return expected.length + found.length === 0 ? 1 : (2 * common) / (expected.length + found.length)
}

function longestCommonSubsequence(one: readonly string[], other: readonly string[]): number {
  let lengths = new Array<number>(other.length + 1).fill(0)
  for (const word of one) {
    const next = [0]
    other.forEach((each, index) => {
      const longest =
        word === each ? (lengths[index] ?? 0) + 1 : Math.max(lengths[index + 1] ?? 0, next[index] ?? 0)
      next.push(longest)
    })
    lengths = next
  }
  return lengths.at(-1) ?? 0
}
