import type { Element, Root } from 'hast'

/** Returns the body of a page, or all of a fragment. */
export function bodyOf(page: Root): Root | Element {
  const html = page.children.find((node) => node.type === 'element' && node.tagName === 'html')
  const parts = html?.type === 'element' ? html.children : []
  return parts.find((node): node is Element => node.type === 'element' && node.tagName === 'body') ?? page
}

/** Whether a tree is that of a fragment, without `html`. */
export function isFragment(page: Root): boolean {
  return page.children.every((node) => node.type !== 'element' || node.tagName !== 'html')
}
