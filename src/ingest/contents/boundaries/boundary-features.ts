import { COLONS, QUESTION_MARKS } from '../../../languages/characters.ts'
import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'
import { lexicalPosterior } from './lexical-posterior.ts'

/** The features from which the probability of a section boundary before a paragraph is computed. */
export interface BoundaryFeatures {
  /** The log odds of a boundary by the words that sections repeat, see `lexicalPosterior`. */
  readonly vocabulary: number
  /** The cosine similarity of the paragraphs on both sides, with words weighted by rarity. */
  readonly likeness: number
  /** The share of new words in the beginning of the paragraph. */
  readonly fresh: number
  /** log(1 + x), where x is the number of new words that occur again in later paragraphs. */
  readonly begun: number
  /** The share of the paragraph's words that occur in the opening of the text, which often announces what follows. */
  readonly announced: number
  /** 1 if the paragraph asks a question. */
  readonly asks: number
  /** 1 if the paragraph before ends with a colon. */
  readonly introduced: number
  /** log(1 + x), where x is the number of words in the paragraph before. */
  readonly lengthBefore: number
  /** The logarithm of the number of paragraphs in the text. */
  readonly paragraphs: number
}

/** The number of paragraphs that form the opening of a text. */
const OPENING_PARAGRAPHS = 2
/** The number of words that form the beginning of a paragraph. */
const BEGINNING_WORDS = 20
/** The lowest and, subtracted from 1, the highest probability whose log odds are computed. */
const MIN_PROBABILITY = 1e-4
const QUESTION = new RegExp(`[${QUESTION_MARKS}]`, 'u')
const FINAL_COLON = new RegExp(`[${COLONS}]$`, 'u')

/**
 * Computes the features of the boundary before each paragraph.
 *
 * @returns One for each paragraph. The features of the first have no meaning.
 */
export function boundaryFeatures(
  paragraphs: readonly { readonly text: string; readonly words: readonly Word[] }[],
): readonly BoundaryFeatures[] {
  const topical = paragraphs.map(({ words }) => topicalStems(words))
  const counts = topical.map(countEach)
  const places = placesOf(counts)
  const total = paragraphs.length
  const rarity = (stem: string) => Math.log((total + 1) / (places.get(stem)?.length ?? 1))
  const vectors = counts.map((own) => vectorOf(own, rarity))
  const posterior = lexicalPosterior(topical)
  return paragraphs.map(({ text, words }, index) => {
    const own = [...at(counts, index).keys()]
    const beginning = [...new Set(topicalStems(words.slice(0, BEGINNING_WORDS)))]
    const firstPlace = (stem: string) => places.get(stem)?.[0] ?? total
    const recurs = (stem: string) => firstPlace(stem) === index && (places.get(stem)?.length ?? 0) > 1
    const before = paragraphs[index - 1]
    return {
      vocabulary: logOdds(at(posterior, index)),
      likeness: cosine(vectors[index - 1], vectors[index]),
      fresh: share(beginning, (stem) => firstPlace(stem) === index),
      begun: Math.log1p(own.filter(recurs).length),
      announced: share(own, (stem) => firstPlace(stem) < Math.min(OPENING_PARAGRAPHS, index)),
      asks: Number(QUESTION.test(text)),
      introduced: Number(before !== undefined && FINAL_COLON.test(before.text)),
      lengthBefore: Math.log1p(before?.words.length ?? 0),
      paragraphs: Math.log(total),
    }
  })
}

function logOdds(probability: number): number {
  const limited = Math.min(1 - MIN_PROBABILITY, Math.max(MIN_PROBABILITY, probability))
  return Math.log(limited / (1 - limited))
}

function topicalStems(words: readonly Word[]): readonly string[] {
  return words.flatMap(({ isTopical, stem }) => (isTopical ? stem : []))
}

function countEach(stems: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
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
