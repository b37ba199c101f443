import type { Nodes, Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { wordReader } from '../../languages/words/words.ts'
import { blockWords } from '../prose/block-texts.ts'

declare module 'vfile' {
  interface DataMap {
    /** The number of words in each section, in the order of their headings. */
    sectionWords?: readonly number[]
  }
}

/**
 * Counts the words of each section, from which the reading time follows. As in the contents, a section ends at the next
 * heading of the same or a higher level, so it includes the sections within it. Headings are not counted. Notes count
 * where they are defined.
 *
 * Runs after `remarkSections`. Reads `file.data.language`, sets `file.data.sectionWords`.
 */
export const remarkSectionWords: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  if (!holdsHeading(tree)) return
  const readWords = wordReader(file.data.language ?? 'und')
  const sections: { readonly depth: number; words: number }[] = []
  /** The sections around the current block, outermost first. */
  let open: typeof sections = []
  const read = (node: Nodes) => {
    if (node.type === 'heading') {
      const section = { depth: node.depth, words: 0 }
      open = [...open.filter(({ depth }) => depth < section.depth), section]
      sections.push(section)
    } else if (holdsHeading(node) && 'children' in node) node.children.forEach(read)
    else if (open.length > 0) {
      const { length } = blockWords(node, readWords)
      for (const section of open) section.words += length
    }
  }
  read(tree)
  file.data.sectionWords = sections.map(({ words }) => words)
}

/** Whether a node contains a heading. Even a paragraph can: a saved page may have one within emphasis, for example. */
function holdsHeading(node: Nodes): boolean {
  if (!('children' in node)) return false
  return node.children.some((child) => child.type === 'heading' || holdsHeading(child))
}
