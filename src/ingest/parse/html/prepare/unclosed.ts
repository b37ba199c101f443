import type { Comment, Element, Nodes, Root } from 'hast'
import type { VFile } from 'vfile'
import { report } from '../../../../diagnostics/problem.ts'
import { normalise } from '../../../../passage/flatten.ts'
import { textWithin } from '../../markup/only-words.ts'

/** Elements in which a browser reads no tag but their own end tag, so that an open one hides the rest of the page. */
const SWALLOWS: ReadonlySet<string> = new Set(
  'iframe noembed noframes script style textarea title xmp'.split(' '),
)
const MAX_SHOWN_LENGTH = 60

/**
 * Warns of an element or comment that is not closed, and so hides the rest of a page. Browsers do not show the rest either.
 *
 * @param html The source of the page.
 */
export function reportUnclosed(page: Root, html: string, file: VFile): void {
  const open = lastOf(page, html.trimEnd().length, html)
  const text = normalise(open?.type === 'comment' ? open.value : open ? textWithin(open) : '')
  if (!open?.position || !/[\p{L}\p{N}]/u.test(text)) return
  const name =
    open.type === 'comment' ? 'A comment that is not closed' : `<${open.tagName}>, which is not closed,`
  const { line, column } = open.position.start
  report(file, 'hidden-words', {
    found: `${name} hides “${text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH - 1)}…` : text}”`,
    place: { line, column },
  })
}

/** Returns the element or comment that is still open at the end of the page. */
function lastOf(parent: Nodes, end: number, html: string): Element | Comment | undefined {
  if (!('children' in parent)) return undefined
  for (const node of parent.children.toReversed()) {
    const [start, stop] = [node.position?.start.offset, node.position?.end.offset]
    const mayBeOpen = node.type === 'comment' || (node.type === 'element' && SWALLOWS.has(node.tagName))
    if (mayBeOpen && start !== undefined && stop !== undefined && stop >= end) {
      const source = html.slice(start, stop).trimEnd()
      const isClosed =
        node.type === 'comment'
          ? !source.startsWith('<!--') || /--!?>$/.test(source)
          : new RegExp(`</${node.tagName}[^<>]*>$`, 'i').test(source.slice(-200))
      return isClosed ? undefined : node
    }
    const inner = lastOf(node, end, html)
    if (inner) return inner
  }
  return undefined
}
