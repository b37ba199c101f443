import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { blockText } from '../contents/block-texts.ts'
import { headline } from '../contents/headline.ts'
import { wordReader } from '../contents/words.ts'
import { withoutDateline } from './dateline.ts'

/**
 * Gives an article that states no title one from its own words. Reads `file.data.language`, sets `file.data.title`.
 */
export const remarkTitle: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  if (file.data.title) return
  const language = file.data.language ?? 'und'
  const paragraphs = tree.children
    .filter(({ type }) => type === 'paragraph')
    .map(blockText)
    .filter(Boolean)
  const [first = '', ...others] = paragraphs.length > 0 ? paragraphs : tree.children.map(blockText)
  const text = headline([withoutDateline(first), ...others], language, wordReader(language))
  file.data.title = { text: text || (file.stem ?? ''), generated: true }
}
