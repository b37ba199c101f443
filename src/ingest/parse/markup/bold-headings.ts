import type { Root, RootContent, Strong } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { looksLikeCredit } from '../../prose/credits.ts'
import { looksLikeSection } from '../text/headings.ts'
import { leadsToText } from '../text/sections.ts'

/** A single one may be a caption, or an invitation to read on. */
const MIN_HEADINGS = 2

/**
 * Makes headings of paragraphs that are all bold, if the author used them as headings: there are several, and each is
 * short, not a sentence, above text, and different from the others. All bold paragraphs have to be like that, because an
 * interview also has its questions in bold, but at least one of them is longer. Only the first block may be bold for
 * another reason: it may be a standfirst. In an article with real headings, bold means something else.
 */
export function makeHeadingsOfBold(tree: Root): void {
  const blocks = tree.children
  if (blocks.some(({ type }) => type === 'heading')) return
  const bold = blocks.flatMap((block, index) => {
    const strong = boldOf(block)
    return strong ? [{ strong, index, text: textOf(strong).trim() }] : []
  })
  const isHeading = ({ index, text }: { readonly index: number; readonly text: string }) =>
    looksLikeSection(text) && !looksLikeCredit(text) && leadsToText(text, blocks[index + 1])
  const others = bold.filter((found) => !isHeading(found))
  const headings = bold.filter(isHeading)
  const distinct = new Set(headings.map(({ text }) => text))
  if (
    headings.length < MIN_HEADINGS ||
    distinct.size < headings.length ||
    others.some(({ index }) => index > 0)
  )
    return
  for (const { strong, index } of headings) {
    blocks[index] = { type: 'heading', depth: 2, children: strong.children, position: strong.position }
  }
}

/** Returns the bold part of a paragraph, if it is the whole paragraph. */
function boldOf(block: RootContent): Strong | undefined {
  if (block.type !== 'paragraph') return undefined
  const [only, ...others] = block.children.filter((child) => child.type !== 'text' || /\S/.test(child.value))
  return only?.type === 'strong' && others.length === 0 ? only : undefined
}
