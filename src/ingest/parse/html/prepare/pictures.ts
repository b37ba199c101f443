import type { Element, Root } from 'hast'
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
    for (const child of parent.children) {
      if (child.type === 'element' && child.tagName === 'noscript') showPictures(child, parent)
    }
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

function showPictures(noscript: Element, parent: Root | Element) {
  const hidden = elementsOf(noscript).filter((element) => element.tagName === 'img' && !isCounter(element))
  const withinNoscript = new Set(hidden)
  const shown = elementsOf(parent).filter(({ tagName }) => tagName === 'img')
  const place = () => parent.children.indexOf(noscript)
  for (const image of hidden) {
    const beside = shown.filter((other) => !withinNoscript.has(other))
    const same = beside.find(
      (other) => addressOf(other) === addressOf(image) || isBeside(other, noscript, parent),
    )
    if (!same) parent.children.splice(place(), 0, { ...image })
    else if (isPlaceholder(same)) Object.assign(same.properties, image.properties)
  }
}

/** Whether a picture stands directly before or after a `noscript`, or is all that is beside it. */
function isBeside(image: Element, noscript: Element, parent: Root | Element): boolean {
  const siblings = parent.children.filter(({ type }) => type === 'element')
  const index = siblings.indexOf(noscript)
  return [siblings[index - 1], siblings[index + 1]].some(
    (sibling) => sibling?.type === 'element' && (sibling === image || isOnly(image, sibling)),
  )
}

function isOnly(image: Element, around: Element): boolean {
  const inner = elementsOf(around)
  return inner.includes(image) && inner.filter(({ tagName }) => tagName === 'img').length === 1
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
