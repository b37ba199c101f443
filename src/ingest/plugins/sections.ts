import type { Heading, Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { blockText, blockWords } from '../contents/block-texts.ts'
import { headings } from '../contents/heading.ts'
import { segment } from '../contents/segment.ts'
import { type Word, wordReader } from '../contents/words.ts'

/** A text of fewer paragraphs is read at a glance; its contents would be longer than their use. */
const FEWEST_PARAGRAPHS = 6
/** Contents of one entry tell nobody where to look. */
const FEWEST_HEADINGS = 2

/**
 * Gives a text without headings some: it is divided where its subject changes, and each section but the opening gets
 * a heading from its own words, marked `data-generated`. The author's headings win: where there are any, nothing is
 * derived.
 *
 * Reads `file.data.language` and `file.data.title`.
 */
export const remarkSections: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const blocks = tree.children
  if (blocks.length < FEWEST_PARAGRAPHS || blocks.some(({ type }) => type === 'heading')) return
  const readWords = wordReader(file.data.language ?? 'und')
  const readings = blocks.map((block) => ({ text: blockText(block), words: blockWords(block, readWords) }))
  const starts = segment(readings.map(({ words }) => contentWords(words)))
  if (starts.length <= FEWEST_HEADINGS) return

  const sections = starts.map((start, index) => ({ paragraphs: readings.slice(start, starts[index + 1]) }))
  const title = readWords(file.data.title?.text ?? '')
  const titles = headings(sections, new Set(contentWords(title)))
  tree.children = starts.flatMap((start, index) => {
    const section = blocks.slice(start, starts[index + 1])
    return index === 0 ? section : [generatedHeading(titles[index] ?? ''), ...section]
  })
}

function contentWords(words: readonly Word[]): readonly string[] {
  return words.filter(({ isContent }) => isContent).map(({ key }) => key)
}

function generatedHeading(text: string): Heading {
  return {
    type: 'heading',
    depth: 2,
    children: [{ type: 'text', value: text }],
    data: { hProperties: { dataGenerated: '' } },
  }
}
