import type { Boundaries } from './measures.ts'

/** The number of paragraphs on each side that are compared. */
const BLOCK = 2

/**
 * Segments a text with TextTiling over paragraphs (Hearst 1997, "TextTiling: Segmenting text into multi-paragraph
 * subtopic passages", §4). The blocks on both sides of each gap are compared, and the similarities smoothed. There are
 * boundaries at the deepest valleys: where the depth score has a peak above the mean minus half a standard deviation
 * (HC in the paper).
 *
 * @param paragraphs The stems of each paragraph.
 */
export function textTiling(paragraphs: readonly (readonly string[])[]): Boundaries {
  const gaps = paragraphs.slice(1).map((_, gap) => {
    const behind = gap + 1
    return cosine(
      count(paragraphs.slice(Math.max(0, behind - BLOCK), behind)),
      count(paragraphs.slice(behind, behind + BLOCK)),
    )
  })
  const depths = depthsOf(gaps.map((_, gap) => mean(gaps.slice(Math.max(0, gap - 1), gap + 2))))
  const usual = mean(depths)
  const deviation = Math.sqrt(mean(depths.map((depth) => (depth - usual) ** 2)))
  return depths.flatMap((depth, gap) => {
    const isPeak = depth >= (depths[gap - 1] ?? 0) && depth >= (depths[gap + 1] ?? 0)
    return isPeak && depth > usual - deviation / 2 ? [gap + 1] : []
  })
}

/** Returns the depth of each gap below the nearest peaks on both sides. */
function depthsOf(similarities: readonly number[]): readonly number[] {
  const peak = (gap: number, step: -1 | 1): number => {
    const [here = 0, next] = [similarities[gap], similarities[gap + step]]
    return next === undefined || next < here ? here : peak(gap + step, step)
  }
  return similarities.map((similarity, gap) => peak(gap, -1) + peak(gap, 1) - 2 * similarity)
}

function count(paragraphs: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const stem of paragraphs.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const product = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) =>
    a.entries().reduce((sum, [stem, times]) => sum + times * (b.get(stem) ?? 0), 0)
  const norm = Math.sqrt(product(one, one) * product(other, other))
  return norm === 0 ? 0 : product(one, other) / norm
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
