import { at } from '../../../passage/at.ts'

/** How much worse a superfluous boundary is than a missing one: readers forgive long sections more than broken ones. */
const SURPLUS_COST = 4
/** Contents with fewer entries hardly help to find a passage. */
const MIN_BOUNDARIES = 3
/** In short texts the minimum is lower: one boundary for this many paragraphs. */
const PARAGRAPHS_PER_BOUNDARY = 3
/** A shorter section does not need a heading. */
const MIN_SECTION_WORDS = 10
/** A longer section is divided at its most probable boundary, because passages in it are hard to find. */
const MAX_SECTION_WORDS = 700
/** The same, in articles with more paragraphs than the second figure. */
const MAX_SECTION_PARAGRAPHS = 10
const MIN_LONG_ARTICLE_PARAGRAPHS = 21
/** The first section after the opening begins within this many paragraphs, if there are sections at all. */
const MAX_OPENING_PARAGRAPHS = 8

/** A paragraph, with what decides whether a section begins there. */
export interface BoundaryPlace {
  /** The probability that a section begins here, 0 to 1. */
  readonly probability: number
  /** Whether a section can begin here. */
  readonly canBegin: boolean
  /** Whether a section begins here, if that was decided before. */
  readonly decided: boolean | undefined
  /** The number of words in the paragraph. */
  readonly words: number
}

/**
 * Chooses where sections begin. Takes the most probable places, as many as maximise the expected F-measure, in which
 * each boundary that is chosen costs `SURPLUS_COST`. Takes more if there would be too few sections, or if the opening or
 * a section would be too long.
 *
 * @param places One for each paragraph.
 * @returns The indexes of the chosen places in ascending order. The first paragraph is never among them.
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
  const isLongArticle = places.length >= MIN_LONG_ARTICLE_PARAGRAPHS
  for (const index of ranked) {
    const { words, paragraphs } = segmentation.sizeAt(index)
    if (words > MAX_SECTION_WORDS || (isLongArticle && paragraphs > MAX_SECTION_PARAGRAPHS))
      segmentation.divide(index)
  }
  const [first = 0] = segmentation.starts()
  if (first > MAX_OPENING_PARAGRAPHS)
    ranked.find((index) => index <= MAX_OPENING_PARAGRAPHS && segmentation.divide(index))
  return segmentation.starts()
}

/** Sections that can be divided further. */
interface Segmentation {
  /** Begins a section at a paragraph, unless a section would become too short. Returns whether it did. */
  readonly divide: (index: number) => boolean
  /** Returns the numbers of words and paragraphs in the section that contains a paragraph. */
  readonly sizeAt: (index: number) => { readonly words: number; readonly paragraphs: number }
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
  /** Returns the index in `bounds` of the first bound after a paragraph. */
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
      // The opening of a text can be short, because it gets no heading.
      const isLongEnough = from === 0 || wordsBetween(from, index) >= MIN_SECTION_WORDS
      if (from === index || !isLongEnough || wordsBetween(index, to) < MIN_SECTION_WORDS) return false
      bounds.splice(next, 0, index)
      return true
    },
    sizeAt: (index) => {
      const next = behind(index)
      const [from, to] = [at(bounds, next - 1), at(bounds, next)]
      return { words: wordsBetween(from, to), paragraphs: to - from }
    },
    starts: () => bounds.slice(1, -1),
  }
}
