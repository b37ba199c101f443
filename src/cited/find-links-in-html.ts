import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import type { FoundLink } from './find-links.ts'

/** The attributes that hold the address of what is quoted. */
const ATTRIBUTES = ['href', 'cite'] as const

/** Finds the addresses that a page links to or names as sources of quotations, in order. */
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
