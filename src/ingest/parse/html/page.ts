import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { VFile } from 'vfile'
import { refuse } from '../../../diagnostics/problem.ts'
import { refuseTooDeep } from '../markup/depth.ts'

/** What a whole page has and a fragment of one has not. */
const PAGE_TAG = /<(?:!doctype|html|head|body)\b/i

/**
 * Parses a saved page, or a bare fragment of one, as browsers do. Nodes have their positions in the source.
 *
 * @returns A tree with `html`, `head` and `body` where the source has one of them or a doctype; the fragment's own
 *   nodes elsewhere.
 * @throws VFileMessage where it is nested too deep to be shown.
 */
export function parsePage(html: string, file: VFile): Root {
  const page = treeOf(html)
  if (!page) return refuse(file, 'too-deep', { found: 'Markup is nested many thousand levels deep' })
  refuseTooDeep(page, file)
  return page
}

/** The part of a page that is shown; a fragment is shown whole. */
export function bodyOf(page: Root): Root | Element {
  const html = page.children.find((node) => node.type === 'element' && node.tagName === 'html')
  const parts = html?.type === 'element' ? html.children : []
  return parts.find((node): node is Element => node.type === 'element' && node.tagName === 'body') ?? page
}

/** Whether a tree is of a fragment: without anything of a whole page. */
export function isFragment(page: Root): boolean {
  return page.children.every((node) => node.type !== 'element' || node.tagName !== 'html')
}

function treeOf(html: string): Root | undefined {
  try {
    return fromHtml(html, { fragment: !PAGE_TAG.test(html) })
  } catch (error) {
    // parse5 reads any depth; its tree is converted by a function that calls itself for each level.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
