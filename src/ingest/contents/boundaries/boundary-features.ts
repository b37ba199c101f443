import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'

/** The features from which the probability of a section boundary before a paragraph is computed. */
export interface BoundaryFeatures {
  /** log(1 + x), where x is the sum of the rarities of the words that recur across the boundary within 3 paragraphs. */
  readonly bridges: number
  /** The cosine similarity of the paragraphs on both sides, with words weighted by rarity. */
  readonly likeness: number
  /** The share of the paragraph's words that occur in the opening of the text, which often announces what follows. */
  readonly announced: number
  /** The share of new words in the beginning of the paragraph. */
  readonly fresh: number
  /** log(1 + x), where x is the number of words in the paragraph. */
  readonly length: number
  /** The distance from the middle of the text, as a share of the text, 0 to 0.5. Openings and endings are short. */
  readonly distance: number
  /** The logarithm of the number of paragraphs in the text. */
  readonly paragraphs: number
}

/** A word that recurs within this many paragraphs is taken to belong to the same subject. */
const MAX_BRIDGE_PARAGRAPHS = 3
/** The number of paragraphs that form the opening of a text. */
const OPENING_PARAGRAPHS = 2
/** The number of words that form the beginning of a paragraph. */
const BEGINNING_WORDS = 20

/**
 * Computes the features of the boundary before each paragraph.
 *
 * @returns One for each paragraph. The features of the first have no meaning.
 */
export function boundaryFeatures(
  paragraphs: readonly { readonly words: readonly Word[] }[],
): readonly BoundaryFeatures[] {
  const stems = paragraphs.map(({ words }) => countTopical(words))
  const places = placesOf(stems)
  const total = paragraphs.length
  const rarity = (stem: string) => Math.log((total + 1) / (places.get(stem)?.length ?? 1))
  const bridges = bridgesOf(places, rarity, total)
  const vectors = stems.map((counts) => vectorOf(counts, rarity))
  return paragraphs.map(({ words }, index) => {
    const own = [...at(stems, index).keys()]
    const beginning = [...countTopical(words.slice(0, BEGINNING_WORDS)).keys()]
    return {
      bridges: Math.log1p(at(bridges, index)),
      likeness: cosine(vectors[index - 1], vectors[index]),
      announced: share(own, (stem) => (places.get(stem)?.[0] ?? total) < Math.min(OPENING_PARAGRAPHS, index)),
      fresh: share(beginning, (stem) => places.get(stem)?.[0] === index),
      length: Math.log1p(words.length),
      distance: Math.abs(index / total - 0.5),
      paragraphs: Math.log(total),
    }
  })
}

function countTopical(words: readonly Word[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { isTopical, stem } of words) if (isTopical) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

/** Returns the indexes of the paragraphs that contain each stem. */
function placesOf(
  paragraphs: readonly ReadonlyMap<string, number>[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  paragraphs.forEach((counts, index) => {
    for (const stem of counts.keys()) {
      const known = places.get(stem)
      if (known) known.push(index)
      else places.set(stem, [index])
    }
  })
  return places
}

function bridgesOf(
  places: ReadonlyMap<string, readonly number[]>,
  rarity: (stem: string) => number,
  total: number,
): readonly number[] {
  const bridges = new Array<number>(total).fill(0)
  for (const [stem, indexes] of places) {
    const weight = rarity(stem)
    indexes.forEach((index, nth) => {
      const before = indexes[nth - 1]
      if (before === undefined || index - before > MAX_BRIDGE_PARAGRAPHS) return
      for (let gap = before + 1; gap <= index; gap++) bridges[gap] = at(bridges, gap) + weight
    })
  }
  return bridges
}

interface Vector {
  readonly weights: ReadonlyMap<string, number>
  readonly norm: number
}

function vectorOf(counts: ReadonlyMap<string, number>, rarity: (stem: string) => number): Vector {
  const weights = new Map<string, number>()
  let square = 0
  for (const [stem, count] of counts) {
    const weight = Math.log1p(count) * rarity(stem)
    weights.set(stem, weight)
    square += weight * weight
  }
  return { weights, norm: Math.sqrt(square) }
}

function cosine(one: Vector | undefined, other: Vector | undefined): number {
  if (!one || !other || one.norm === 0 || other.norm === 0) return 0
  let product = 0
  for (const [stem, weight] of one.weights) product += weight * (other.weights.get(stem) ?? 0)
  return product / (one.norm * other.norm)
}

function share(stems: readonly string[], is: (stem: string) => boolean): number {
  return stems.length === 0 ? 0 : stems.filter(is).length / stems.length
}
