import type { Heading, Root, RootContent } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { wordReader } from '../../languages/words/words.ts'
import { canBeginSection } from '../contents/boundaries/can-begin-section.ts'
import type { Paragraph } from '../contents/boundaries/segment.ts'
import { deriveSections, type Sections } from '../contents/sections/derive-sections.ts'
import { rememberedSections } from '../contents/sections/remembered-sections.ts'
import { DECLARED_MARK } from '../hast/text-of.ts'
import { blockText, blockWords } from '../prose/block-texts.ts'
import { capitalised } from '../prose/capitalised.ts'

/** The author's sections with at most this many words are not divided. */
const MAX_WHOLE_SECTION_WORDS = 1500

/** The level below each level of headings. The title has level 1. */
const LEVEL_BELOW = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const

/** The division of an article, or of a long section of its author, with the figures behind it. */
export interface Segmentation extends Sections {
  /** The texts of its blocks. */
  readonly texts: readonly string[]
}

declare module 'vfile' {
  interface DataMap {
    /** The added sections, with the figures behind them. */
    segmentations?: readonly Segmentation[]
  }
}

/** A heading of the author and the blocks below it. The blocks before the first heading have none. */
interface AuthorsSection {
  readonly heading: Heading | undefined
  readonly blocks: readonly RootContent[]
}

/**
 * Divides an article into sections, and adds a heading to each, which is marked `data-generated`.
 *
 * If the owner declared sections, only these are added. Otherwise the article is divided where its subject changes, and
 * each section except the opening gets a heading of its own words. If the author wrote headings, they are kept, and
 * only the long sections below them are divided, into sections one level lower.
 *
 * Reads `file.data.language`, `file.data.title`, `file.data.sections`, and `file.data.ledger`, so that sections stay
 * where they were in the last edition. Sets `file.data.segmentations`.
 */
export const remarkSections: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const { language = 'und', title, sections: declared, ledger } = file.data
  const readWords = wordReader(language)
  const known = [title?.text, ...(declared?.values() ?? [])].filter((text) => text !== undefined)
  const taken = new Set(known.flatMap((text) => readWords(text).map(({ stem }) => stem)))
  const authors = authorsSections(tree.children)
  const segmentations: Segmentation[] = []

  tree.children = authors.flatMap(({ heading, blocks }) => {
    const paragraphs = blocks.map((block) =>
      paragraphOf(block, blockText(block), blockWords(block, readWords), language),
    )
    const mayDivide = authors.length === 1 || (heading !== undefined && isLong(paragraphs))
    if (!declared && !mayDivide) return heading ? [heading, ...blocks] : blocks
    const remembered = rememberedSections(blocks, ledger)
    const starts = declared && blocks.flatMap((block, index) => (declared.has(block) ? [index] : []))
    const { sections, places } = deriveSections(paragraphs, { language, taken, remembered, starts })
    segmentations.push({ sections, places, texts: paragraphs.map(({ text }) => text) })
    const sectionAt = new Map(sections.map((section) => [section.start, section]))
    const below = blocks.flatMap((block, index) => {
      const section = sectionAt.get(index)
      return section
        ? [addedHeading(capitalised(section.heading.text, language), declared?.get(block), heading), block]
        : [block]
    })
    return heading ? [heading, ...below] : below
  })
  file.data.segmentations = segmentations
}

function authorsSections(blocks: readonly RootContent[]): readonly AuthorsSection[] {
  const starts = blocks.flatMap(({ type }, index) => (type === 'heading' ? [index] : []))
  const sections = starts.map((start, index): AuthorsSection => {
    const [heading, ...others] = blocks.slice(start, starts[index + 1])
    return heading?.type === 'heading' ? { heading, blocks: others } : { heading: undefined, blocks: others }
  })
  return [{ heading: undefined, blocks: blocks.slice(0, starts[0]) }, ...sections]
}

/** A section cannot begin with a list, a table or a picture: it belongs to the paragraph before it. */
function paragraphOf(
  { type }: RootContent,
  text: string,
  words: Paragraph['words'],
  language: string,
): Paragraph {
  return { text, words, canBegin: type === 'paragraph' && canBeginSection(text, words, language) }
}

function isLong(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.reduce((sum, { words }) => sum + words.length, 0) > MAX_WHOLE_SECTION_WORDS
}

/**
 * @param chosen The heading that was chosen from the text.
 * @param declared The heading that the owner declared, which takes precedence.
 * @param above The heading of the author's section around it.
 */
function addedHeading(chosen: string, declared: string | undefined, above: Heading | undefined): Heading {
  return {
    type: 'heading',
    depth: LEVEL_BELOW[above?.depth ?? 1],
    children: [{ type: 'text', value: declared ?? chosen }],
    data: { hProperties: { dataGenerated: declared === undefined ? '' : DECLARED_MARK } },
  }
}
