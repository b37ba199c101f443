/** Which boundaries a segmentation into sections has: the index of the paragraph that begins each section but the first. */
export type Boundaries = readonly number[]

/** How well boundaries were found, as counts that can be added up. */
export interface BoundaryCounts {
  readonly found: number
  readonly right: number
  readonly expected: number
}

/**
 * The probability that two paragraphs k apart are wrongly said to be of one section, or of two (Beeferman, Berger and
 * Lafferty 1999, "Statistical models for text segmentation", §5). Lower is better.
 *
 * @param length How many paragraphs there are.
 */
export function pk(expected: Boundaries, found: Boundaries, length: number): number {
  return windowError(expected, found, length, (one, other) => one > 0 !== other > 0)
}

/**
 * The share of windows of k paragraphs in which the number of boundaries is another (Pevzner and Hearst 2002, "A
 * critique and improvement of an evaluation metric for text segmentation"). Lower is better.
 *
 * @param length How many paragraphs there are.
 */
export function windowDiff(expected: Boundaries, found: Boundaries, length: number): number {
  return windowError(expected, found, length, (one, other) => one !== other)
}

/** k is half of the mean length of the expected sections. */
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

/** Counts the boundaries that stand where they should, or at most `tolerance` paragraphs off. Each is matched once. */
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

/** F1 of boundaries, from 0 to 1; of an article where none are expected and none found, 1. */
export function f1({ found, right, expected }: BoundaryCounts): number {
  return found + expected === 0 ? 1 : (2 * right) / (found + expected)
}

/**
 * How much of two runs of words is the same, in the same order: the F-measure of their longest common subsequence
 * (ROUGE-L: Lin 2004, "ROUGE: A package for automatic evaluation of summaries", §3, with β = 1).
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
