import { at } from '../../../passage/at.ts'

/** How much worse a boundary too many is than one too few: readers forgive long sections more than broken ones. */
const SURPLUS_COST = 2.9
/** Contents of fewer entries tell nobody where to look, if the text has three times as many paragraphs. */
const MIN_BOUNDARIES = 3
const PARAGRAPHS_PER_BOUNDARY = 3
/** A section of fewer words is over before its heading helped. */
const MIN_SECTION_WORDS = 10
/** In one of more words nobody finds a passage: it is divided where that is likeliest. */
const MAX_SECTION_WORDS = 700

/** The beginning of a paragraph, as far as it decides whether a section begins there. */
export interface BoundaryPlace {
  /** That a section begins here, 0 to 1. */
  readonly probability: number
  /** Whether one can. */
  readonly canBegin: boolean
  /** Whether one does, where that is known. */
  readonly decided: boolean | undefined
  /** How many words its paragraph has. */
  readonly words: number
}

/**
 * Chooses where sections begin: so many of the likeliest places as make the expected F-measure greatest, those too many
 * counted as `SURPLUS_COST` says; then as many more as the shortest contents and the longest section ask for.
 *
 * @param places One a paragraph.
 * @returns Their indexes, in order; never the first.
 */
export function chooseBoundaries(places: readonly BoundaryPlace[]): readonly number[] {
  const known = places.flatMap(({ decided }, index) => (index > 0 && decided ? [index] : []))
  const probabilityOf = (index: number) => at(places, index).probability
  const ranked = places
    .flatMap(({ canBegin, decided }, index) =>
      index > 0 && canBegin && decided === undefined ? [index] : [],
    )
    .sort((a, b) => probabilityOf(b) - probabilityOf(a) || a - b)
  const segmentation = segmentationOf(places, known)

  const expected = ranked.reduce((sum, index) => sum + probabilityOf(index), known.length)
  const fewest = Math.min(MIN_BOUNDARIES, Math.floor(places.length / PARAGRAPHS_PER_BOUNDARY))
  let right = known.length
  let count = known.length
  for (const index of ranked) {
    const before = right / (SURPLUS_COST * count + expected)
    const after = (right + probabilityOf(index)) / (SURPLUS_COST * (count + 1) + expected)
    if (after <= before && count >= fewest) break
    if (!segmentation.divide(index)) continue
    right += probabilityOf(index)
    count++
  }
  for (const index of ranked) if (segmentation.lengthAt(index) > MAX_SECTION_WORDS) segmentation.divide(index)
  return segmentation.starts()
}

/** A segmentation into sections that becomes finer. */
interface Segmentation {
  /** Lets a section begin, unless that would leave too short a one; says whether it did. */
  readonly divide: (index: number) => boolean
  /** How many words the section has that a paragraph is in. */
  readonly lengthAt: (index: number) => number
  readonly starts: () => readonly number[]
}

function segmentationOf(places: readonly BoundaryPlace[], known: readonly number[]): Segmentation {
  const offsets = [0]
  let total = 0
  for (const { words } of places) {
    total += words
    offsets.push(total)
  }
  const wordsBetween = (from: number, to: number) => at(offsets, to) - at(offsets, from)
  const bounds = [0, ...known, places.length]
  /** The place in `bounds` of the first bound behind a paragraph. */
  const behind = (index: number) => {
    let low = 0
    let high = bounds.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (at(bounds, middle) <= index) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    divide: (index) => {
      const next = behind(index)
      const [from, to] = [at(bounds, next - 1), at(bounds, next)]
      // What opens the text may be short: it has no heading.
      const isLongEnough = from === 0 || wordsBetween(from, index) >= MIN_SECTION_WORDS
      if (from === index || !isLongEnough || wordsBetween(index, to) < MIN_SECTION_WORDS) return false
      bounds.splice(next, 0, index)
      return true
    },
    lengthAt: (index) => {
      const next = behind(index)
      return wordsBetween(at(bounds, next - 1), at(bounds, next))
    },
    starts: () => bounds.slice(1, -1),
  }
}
