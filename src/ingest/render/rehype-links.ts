import type { Element, Root } from 'hast'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { elementsOf } from '../hast/elements.ts'

/**
 * Keeps links to web addresses, resolved against the address of the saved page if it is known, and links to headings
 * and notes of the article itself. All other links are replaced by their words.
 *
 * Runs after rehype-slug. Reads `file.data.source`.
 */
export const rehypeLinks: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const elements = elementsOf(tree)
  if (!elements.some(({ tagName }) => tagName === 'a')) return
  const ids = new Set(elements.map(({ properties }) => properties.id))
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'a' || !parent || index === undefined) return undefined
    const href = String(element.properties.href ?? '')
    const target = href.startsWith('#') ? ownTarget(href, ids) : outside(href, file.data.source)
    if (target) {
      setTarget(element, target)
      return undefined
    }
    parent.children.splice(index, 1, ...element.children)
    return index
  })
}

function ownTarget(href: string, ids: ReadonlySet<unknown>): string | undefined {
  try {
    return ids.has(decodeURIComponent(href.slice(1))) ? href : undefined
  } catch {
    return undefined
  }
}

function outside(href: string, page: string | undefined): string | undefined {
  if (/^(?:mailto|tel):/i.test(href)) return href
  const base = page && URL.canParse(page) ? page : undefined
  const url = URL.parse(href.startsWith('//') ? `https:${href}` : href, base)
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}

/** Sets the address of a link. Outgoing links send no referrer. */
function setTarget(element: Element, href: string): void {
  element.properties.href = href
  if (!href.startsWith('#')) element.properties.rel = ['noreferrer']
}
