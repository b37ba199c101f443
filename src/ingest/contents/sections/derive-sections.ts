import { type BoundaryScore, type Paragraph, segment } from '../boundaries/segment.ts'
import type { Choice } from '../phrases/choice.ts'
import { headings } from './heading.ts'
import type { RememberedSection } from './remembered-sections.ts'

/** A text of fewer paragraphs is read at a glance; its contents would be longer than their use. */
const MIN_PARAGRAPHS = 6
/** Contents of one entry tell nobody where to look. */
const MIN_SECTIONS = 2

/** A section that the site made, and why. */
export interface Section {
  /** The index of the paragraph that it begins with. */
  readonly start: number
  readonly heading: Choice
}

/** The sections that were made of paragraphs, and out of what. */
export interface Sections {
  readonly sections: readonly Section[]
  /** What spoke for a section at each paragraph; none where it is stated where they begin, or nothing was divided. */
  readonly places: readonly BoundaryScore[]
}

/** What decides besides the paragraphs themselves. */
export interface Circumstances {
  /** BCP 47 tag. */
  readonly language: string
  /** Stems of words that the headings should not repeat, as those of the title. */
  readonly taken: ReadonlySet<string>
  /** What was decided before, one a paragraph. */
  readonly remembered: readonly (RememberedSection | undefined)[]
  /** Where the sections begin, if that is stated. */
  readonly starts: readonly number[] | undefined
}

/**
 * Makes sections of paragraphs. What stands before the first one is no section; a text that is too short, or that is of
 * one piece, has none.
 */
export function deriveSections(
  paragraphs: readonly Paragraph[],
  { language, taken, remembered, starts: stated }: Circumstances,
): Sections {
  if (!stated && paragraphs.length < MIN_PARAGRAPHS) return NO_SECTIONS
  const segmentation = stated
    ? { starts: stated, places: [] }
    : segment(
        paragraphs,
        remembered.map((each) => each?.isStart),
      )
  const { places } = segmentation
  const starts = stated ?? segmentation.starts.slice(1)
  if (!stated && starts.length < MIN_SECTIONS) return { sections: [], places }
  const all = starts[0] === 0 ? starts : [0, ...starts]
  const chosen = headings(
    all.map((start, index) => ({
      paragraphs: paragraphs.slice(start, all[index + 1]),
      formerIds: remembered[start]?.headings,
    })),
    language,
    taken,
  )
  const sections = all
    .map((start, index) => ({ start, heading: chosen[index] ?? NO_HEADING }))
    .slice(all.length - starts.length)
  if (stated) return { sections, places }
  // Rather a section less than one whose heading says nothing, unless links may lead to it.
  const named = sections.filter(({ start, heading }) => {
    return heading.candidates.length > 0 || remembered[start]?.isStart
  })
  return { sections: named.length < MIN_SECTIONS ? [] : named, places }
}

const NO_SECTIONS: Sections = { sections: [], places: [] }
const NO_HEADING: Choice = { text: '', candidates: [] }
