import type { Element, Root, RootContent } from 'hast'
import { elementsOf } from '../../../hast/elements.ts'
import { bodyOf } from '../blocks/body.ts'

/** Where scripts that load pictures late keep their addresses, the usual ones first. */
const LATE_ADDRESSES =
  `dataSrc dataOriginal dataLazySrc dataLazy dataUrl dataOriginalSrc dataHiResSrc dataFullSrc dataActualSrc
dataImage dataDefaultSrc dataRealSrc dataEchoSrc`.split(/\s/)
const LATE_SETS = ['srcSet', 'dataSrcset', 'dataSrcSet', 'dataLazySrcset', 'dataOriginalSet']
/** Pictures that stand in for others until these are loaded. */
const PLACEHOLDER =
  /^(?:data:|about:|#|$)|(?:^|\/)(?:blank|clear|spacer|placeholder|transparent|trans|pixel|1x1|loading|lazy(?:load)?|gr[ae]y|empty|dummy)[\w-]*\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/i
const COUNTER =
  /facebook\.com\/tr\b|doubleclick\.net|scorecardresearch\.com|google-analytics\.com|quantserve\.com|\/b\/ss\//i

/**
 * Gives each picture of a page its address, if a script was to do so, and shows pictures that stand only in a `noscript`.
 * A picture that a `noscript` repeats is one picture.
 *
 * @param page It is changed.
 */
export function namePictures(page: Root): void {
  const elements = elementsOf(bodyOf(page))
  for (const element of elements) {
    if (element.tagName === 'amp-img') Object.assign(element, { tagName: 'img', children: [] })
    if (element.tagName === 'picture') nameWithin(element)
    if (element.tagName === 'img') nameAlone(element)
  }
  for (const parent of [bodyOf(page), ...elements]) {
    showPicturesOfNoscripts(parent)
  }
}

function nameAlone(image: Element) {
  if (!isPlaceholder(image)) return
  const address = lateAddress(image)
  if (address) image.properties.src = address
}

/** Names the picture of a `picture` after its sources, if it has no address of its own. */
function nameWithin(picture: Element) {
  const inner = elementsOf(picture)
  const image = inner.find(({ tagName }) => tagName === 'img')
  const address = inner
    .filter(({ tagName }) => tagName === 'source')
    .map(lateAddress)
    .find(Boolean)
  if (!address) return
  if (!image)
    picture.children.push({ type: 'element', tagName: 'img', properties: { src: address }, children: [] })
  else if (isPlaceholder(image) && !lateAddress(image)) image.properties.src = address
}

/**
 * Puts the pictures of each `noscript` among the children of an element before it, unless it repeats a picture: the only
 * one in the element directly beside it, or one with the same address. If that has no address, it gets this one.
 */
function showPicturesOfNoscripts(parent: Root | Element): void {
  const children: readonly RootContent[] = parent.children
  const siblings = children.filter((child) => child.type === 'element')
  if (!siblings.some(isNoscript)) return
  const neighbours = new Map(siblings.map((one, index) => [one, [siblings[index - 1], siblings[index + 1]]]))
  const byAddress = new Map<string, Element>()
  const show = (image: Element) => byAddress.set(addressOf(image), image)
  // The first of those with the same address is set last.
  shownPictures(parent).toReversed().forEach(show)
  const withPictures = children.flatMap((child) => {
    if (child.type !== 'element' || !isNoscript(child)) return [child]
    const beside = neighbours.get(child)?.map(onlyPicture).find(Boolean)
    const images = elementsOf(child).filter((element) => element.tagName === 'img' && !isCounter(element))
    const missing = images.flatMap((image) => {
      const same = beside ?? byAddress.get(addressOf(image))
      if (same && isPlaceholder(same)) Object.assign(same.properties, image.properties)
      if (same) return []
      const shown = { ...image }
      show(shown)
      return [shown]
    })
    return [...missing, child]
  })
  Object.assign(parent, { children: withPictures })
}

function isNoscript({ tagName }: Element): boolean {
  return tagName === 'noscript'
}

/** Returns the pictures in an element that are not in a `noscript`. */
function shownPictures(parent: Root | Element): readonly Element[] {
  const elements = elementsOf(parent)
  const hidden = new Set(elements.filter(isNoscript).flatMap(elementsOf))
  return elements.filter((element) => element.tagName === 'img' && !hidden.has(element))
}

/** Returns the picture that an element is, or the only one that it shows. */
function onlyPicture(element: Element | undefined): Element | undefined {
  if (!element || isNoscript(element)) return undefined
  if (element.tagName === 'img') return element
  const [first, second] = shownPictures(element)
  return second ? undefined : first
}

function isPlaceholder(image: Element): boolean {
  return PLACEHOLDER.test(addressOf(image))
}

/** Whether a picture only tells somebody that the page was read. */
export function isCounter({ properties: { src, width, height } }: Element): boolean {
  return (
    COUNTER.test(String(src ?? '')) || [width, height].some((size) => size !== undefined && Number(size) <= 1)
  )
}

function addressOf({ properties }: Element): string {
  return String(properties.src ?? '').trim()
}

function lateAddress({ properties }: Element): string | undefined {
  const addresses = [
    ...LATE_ADDRESSES.map((name) => String(properties[name] ?? '').trim()),
    ...LATE_SETS.map((name) => widestOf(String(properties[name] ?? ''))),
  ]
  return addresses.find((address) => !PLACEHOLDER.test(address) && !/[\s{}<>]/.test(address))
}

/** Returns the address of the widest picture of a `srcset`. */
function widestOf(set: string): string {
  const candidates = set.split(/,\s+/).map((candidate) => {
    const [address = '', size = '1x'] = candidate.trim().split(/\s+/)
    return { address, size: Number.parseFloat(size) || 1 }
  })
  return candidates.toSorted((one, other) => other.size - one.size)[0]?.address ?? ''
}
