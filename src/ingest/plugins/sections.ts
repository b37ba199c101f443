import type { Heading, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { headings } from '../contents/heading.ts'
import { segment } from '../contents/segment.ts'
import { wordReader } from '../contents/words.ts'

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
  const texts = blocks.map((block) => textOf(block))
  const starts = segment(texts.map((text) => contentWords(text)))
  if (starts.length <= FEWEST_HEADINGS) return

  const sections = starts.map((start, index) => ({ paragraphs: texts.slice(start, starts[index + 1]) }))
  const titles = headings(sections, readWords, new Set(contentWords(file.data.title?.text ?? '')))
  tree.children = starts.flatMap((start, index) => {
    const section = blocks.slice(start, starts[index + 1])
    return index === 0 ? section : [generatedHeading(titles[index] ?? ''), ...section]
  })

  function contentWords(text: string): readonly string[] {
    return readWords(text).flatMap(({ key, isContent }) => (isContent ? [key] : []))
  }
}

function generatedHeading(text: string): Heading {
  return {
    type: 'heading',
    depth: 2,
    children: [{ type: 'text', value: text }],
    data: { hProperties: { dataGenerated: '' } },
  }
}
