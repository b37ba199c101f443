import type { Element, Properties, Root } from 'hast'
import { elementsOf } from '../../../hast/elements.ts'
import { archiveToolbars } from '../marks/archives.ts'
import { archivedAddress } from './archived-address.ts'
import { redirectedAddress } from './redirected-address.ts'

/** The attributes that hold one address each. */
const ADDRESSES = ['href', 'src', 'poster', 'data', 'dataSrc', 'dataOriginal', 'dataLazySrc'] as const
/** The attributes that hold several addresses with sizes. */
const LISTS = ['srcSet', 'dataSrcset', 'dataLazySrcset'] as const
/** What archives write into the pages that they show. */
const CAPTURE =
  /\bwayback (?:toolbar|rewrite)|\bFILE ARCHIVED ON\b|\bINTERNET ARCHIVE ON\b|saved from url=\(\d+\)(?:https?:\/\/)?(?:web\.archive\.org|archive\.(?:today|is|ph|li|vn|fo|md))/i

/**
 * Gives the links and pictures of a page their original addresses. Links through a redirect lead to its target. If the
 * page comes from a web archive, its own links lost the address of the archive before them; links to archives that an
 * author made stay.
 *
 * @param page It is changed.
 */
export function restoreAddresses(page: Root): void {
  const elements = elementsOf(page)
  const isFromArchive = isCapture(page, elements)
  const restored = (address: string) => {
    const original = (isFromArchive ? archivedAddress(address) : undefined) ?? address
    return redirectedAddress(original) ?? original
  }
  for (const { properties } of elements) {
    for (const name of ADDRESSES) {
      const value = properties[name]
      if (typeof value === 'string') properties[name] = restored(value)
    }
    for (const name of LISTS) restoreList(properties, name, restored)
  }
}

function restoreList(properties: Properties, name: string, restored: (address: string) => string) {
  const value = properties[name]
  if (value === undefined || value === null) return
  const items = String(value).split(/,\s+/)
  properties[name] = items
    .map((item) => item.trim().replace(/^\S+/, (address) => restored(address)))
    .join(', ')
}

/** Whether a page was saved from a web archive, so that the archive rewrote its addresses. */
function isCapture(page: Root, elements: readonly Element[]): boolean {
  const links = elements
    .filter(({ tagName }) => tagName === 'a')
    .map(({ properties }) => String(properties.href ?? ''))
  const isRooted = (address: string) => address.startsWith('/') && !address.startsWith('//')
  const outward = links.filter((address) => /^(?:https?:)?\/\//i.test(address))
  const archived = outward.filter((address) => archivedAddress(address) !== undefined)
  return (
    commentsIn(page).some((comment) => CAPTURE.test(comment)) ||
    elements.some(isOfArchive) ||
    links.some((address) => isRooted(address) && archivedAddress(address) !== undefined) ||
    (outward.length > 1 && archived.length === outward.length) ||
    archiveToolbars(page).length > 0
  )
}

function isOfArchive({ tagName, properties: { rel, href, property, content, src } }: Element): boolean {
  const isCanonical = tagName === 'link' && [rel].flat().includes('canonical')
  const address = isCanonical ? href : property === 'og:url' ? content : undefined
  if (typeof address === 'string') return archivedAddress(address) !== undefined
  return tagName === 'script' && /\barchive\.org\/(?:_static|includes)\/|\bwombat\.js/.test(String(src ?? ''))
}

function commentsIn(page: Root): readonly string[] {
  return [page, ...elementsOf(page)].flatMap(({ children }) =>
    children.flatMap((child) => (child.type === 'comment' ? [child.value] : [])),
  )
}
