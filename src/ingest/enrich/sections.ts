import type { Heading, Root, RootContent } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { wordReader } from '../../languages/words/words.ts'
import type { Paragraph } from '../contents/boundaries/segment.ts'
import { deriveSections, type Sections } from '../contents/sections/derive-sections.ts'
import { rememberedSections } from '../contents/sections/remembered-sections.ts'
import { blockText, blockWords } from '../prose/block-texts.ts'

/** An author's section of at most so many words stays as its author left it. */
const MAX_WHOLE_SECTION_WORDS = 1500

/** The level below each; the title's is 1. */
const LEVEL_BELOW = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const

/** What was made of an article, or of a long section of its author, and why. */
export interface Segmentation extends Sections {
  /** Of its paragraphs. */
  readonly texts: readonly string[]
}

declare module 'vfile' {
  interface DataMap {
    /** The sections that were made, and the figures behind them. */
    segmentations?: readonly Segmentation[]
  }
}

/** What stands below a heading of the author; without one, the text up to the first. */
interface AuthorsSection {
  readonly heading: Heading | undefined
  readonly blocks: readonly RootContent[]
}

/**
 * Divides an article into sections, each with a heading that is marked `data-generated`. Sections that its owner states
 * are all that it gets. Otherwise it is divided where its subject changes, and each section but the opening gets a
 * heading of its own words. The author's headings win: where there are some, only a long section is divided, into
 * sections a level lower.
 *
 * Reads `file.data.language`, `file.data.title`, `file.data.sections` and `file.data.ledger`: sections stay where they
 * were. Sets `file.data.segmentations`.
 */
export const remarkSections: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const { language = 'und', title, sections: stated, ledger } = file.data
  const readWords = wordReader(language)
  const known = [title?.text, ...(stated?.values() ?? [])].filter((text) => text !== undefined)
  const taken = new Set(known.flatMap((text) => readWords(text).map(({ stem }) => stem)))
  const authors = authorsSections(tree.children)
  const segmentations: Segmentation[] = []

  tree.children = authors.flatMap(({ heading, blocks }) => {
    const paragraphs = blocks.map((block) =>
      paragraphOf(block, blockText(block), blockWords(block, readWords)),
    )
    const mayDivide = authors.length === 1 || (heading !== undefined && isLong(paragraphs))
    if (!stated && !mayDivide) return heading ? [heading, ...blocks] : blocks
    const remembered = rememberedSections(blocks, ledger)
    const starts = stated && blocks.flatMap((block, index) => (stated.has(block) ? [index] : []))
    const { sections, places } = deriveSections(paragraphs, { language, taken, remembered, starts })
    segmentations.push({ sections, places, texts: paragraphs.map(({ text }) => text) })
    const sectionAt = new Map(sections.map((section) => [section.start, section]))
    const below = blocks.flatMap((block, index) => {
      const section = sectionAt.get(index)
      return section ? [addedHeading(section.heading.text, stated?.get(block), heading), block] : [block]
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

/** A list, a table or a picture belongs to the paragraph that it follows. */
function paragraphOf({ type }: RootContent, text: string, words: Paragraph['words']): Paragraph {
  return { text, words, canBegin: type === 'paragraph' }
}

function isLong(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.reduce((sum, { words }) => sum + words.length, 0) > MAX_WHOLE_SECTION_WORDS
}

/**
 * @param stated The owner's words, which go before those that were chosen.
 * @param above The heading of the author's section that it stands in.
 */
function addedHeading(chosen: string, stated: string | undefined, above: Heading | undefined): Heading {
  return {
    type: 'heading',
    depth: LEVEL_BELOW[above?.depth ?? 1],
    children: [{ type: 'text', value: stated ?? chosen }],
    data: { hProperties: { dataGenerated: stated === undefined ? '' : 'stated' } },
  }
}
