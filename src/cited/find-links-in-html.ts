import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import type { FoundLink } from './find-links.ts'

/** `href` of links, and `cite` of `blockquote` and `q`. */
const ATTRIBUTES = ['href', 'cite'] as const

/**
 * Finds the links of an HTML page, and the addresses that it gives as sources of quotations.
 *
 * @param html The page.
 * @returns The addresses in document order.
 */
export function findLinksInHtml(html: string): readonly FoundLink[] {
  const links: FoundLink[] = []
  visit(fromHtml(html, { verbose: true }), 'element', ({ properties, position, data }) => {
    for (const name of ATTRIBUTES) {
      const address = properties[name]
      if (typeof address !== 'string') continue
      const place = data?.position?.properties?.[name] ?? position
      links.push({ address: address.trim(), offset: place?.start.offset ?? 0 })
    }
  })
  return links
}
