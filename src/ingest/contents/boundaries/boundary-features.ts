import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'

/** What speaks for a new section, or against it, at the beginning of a paragraph. */
export interface BoundaryFeatures {
  /** How much is said on both sides of the boundary: words that come again within three paragraphs, by rarity. */
  readonly bridges: number
  /** How alike the paragraphs on both sides are: the cosine of their words, by rarity. */
  readonly likeness: number
  /** The share of the paragraph's words that the opening of the text had; it says what is to come. */
  readonly announced: number
  /** The share of the words with which the paragraph begins that were not there before. */
  readonly fresh: number
  /** The logarithm of its number of words. */
  readonly length: number
  /** How far from the middle of the text it stands, 0 to 0.5: openings and endings are short. */
  readonly distance: number
  /** The logarithm of the number of paragraphs of the text. */
  readonly paragraphs: number
}

/** Words are the same subject's when they come again so soon, in paragraphs. */
const MAX_BRIDGE_PARAGRAPHS = 3
/** How many paragraphs open a text. */
const OPENING_PARAGRAPHS = 2
/** With so many words a paragraph begins. */
const BEGINNING_WORDS = 20

/** The features at the beginning of each paragraph; those of the first mean nothing. */
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

/** The paragraphs in which each stem stands. */
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
