import { type BoundaryScore, type Paragraph, segment } from '../boundaries/segment.ts'
import type { Choice } from '../phrases/choice.ts'
import { headings } from './heading.ts'
import type { RememberedSection } from './remembered-sections.ts'

/** A shorter text can be read at a glance, and needs no contents. */
const MIN_PARAGRAPHS = 6
const MIN_WORDS = 300
/** Contents with one entry do not help to find a passage. */
const MIN_SECTIONS = 2
/** An article is not divided if a larger share of its sections has no good heading. */
const MAX_HEADLESS_SHARE = 2 / 3
/** Longer articles are divided nevertheless, because passages in them are hard to find. */
const MAX_UNDIVIDED_WORDS = 800

/** A section that the build added, with the candidates for its heading. */
export interface Section {
  /** The index of the paragraph that it begins with. */
  readonly start: number
  readonly heading: Choice
}

/** The sections of an article, with the figures behind them. */
export interface Sections {
  readonly sections: readonly Section[]
  /** The score of each paragraph. Empty if the owner declared the sections, or if nothing was divided. */
  readonly places: readonly BoundaryScore[]
}

/** What sections depend on besides the paragraphs. */
export interface Circumstances {
  /** BCP 47 tag. */
  readonly language: string
  /** Stems of words that the headings should not repeat, such as those of the title. */
  readonly taken: ReadonlySet<string>
  /** For each paragraph, what was decided in the last edition, if anything. */
  readonly remembered: readonly (RememberedSection | undefined)[]
  /** The indexes of the paragraphs with which the declared sections begin; `undefined` if none are declared. */
  readonly starts: readonly number[] | undefined
}

/**
 * Divides paragraphs into sections, and chooses a heading for each. The paragraphs before the first section have no
 * heading. A text that is too short, or that has only one subject, gets no sections.
 */
export function deriveSections(
  paragraphs: readonly Paragraph[],
  { language, taken, remembered, starts: declared }: Circumstances,
): Sections {
  const words = paragraphs.reduce((sum, paragraph) => sum + paragraph.words.length, 0)
  const isShort = paragraphs.length < MIN_PARAGRAPHS || words < MIN_WORDS
  // An article that had sections keeps them: links may lead to them.
  if (!declared && isShort && !remembered.some((each) => each?.isStart)) return NO_SECTIONS
  const segmentation = declared
    ? { starts: declared, places: [] }
    : segment(
        paragraphs,
        remembered.map((each) => each?.isStart),
      )
  const { places } = segmentation
  const starts = declared ?? segmentation.starts.slice(1)
  if (!declared && starts.length < MIN_SECTIONS) return { sections: [], places }
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
  if (declared) return { sections, places }
  // Contents that mostly show the first words of sections help nobody. Published sections stay: links may lead to them.
  const headless = sections.filter(({ heading }) => heading.candidates[0]?.evidence.kind === 'beginning')
  const isPublished = sections.some(({ start }) => remembered[start]?.isStart)
  const isLong = words > MAX_UNDIVIDED_WORDS
  const isUseful = isPublished || isLong || headless.length <= sections.length * MAX_HEADLESS_SHARE
  return { sections: isUseful ? sections : [], places }
}

const NO_SECTIONS: Sections = { sections: [], places: [] }
const NO_HEADING: Choice = { text: '', candidates: [] }
