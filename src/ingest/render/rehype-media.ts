import { posix } from 'node:path'
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../../diagnostics/problem.ts'
import type { LocalImage, SeedInputs } from '../../seed.ts'
import { elementsOf } from '../hast/elements.ts'

/** Options of `rehypeMedia`. */
export interface MediaOptions {
  /** The pictures in the folder of seeds. */
  readonly images: SeedInputs['images']
  /** Returns the text of a link to a picture or film: `Picture: a bridge (example.org)`. */
  readonly label: (kind: MediaKind, description: string, host: string) => string
}

declare module 'vfile' {
  interface DataMap {
    /** The pictures that the page shows. */
    images?: readonly LocalImage[]
    /** The paths at which the text has a picture, whether or not there is one. */
    picturePaths?: readonly string[]
  }
}

/** The kinds of media that are replaced by a link. */
export type MediaKind = 'image' | 'video' | 'audio' | 'frame'

const KINDS: Readonly<Record<string, MediaKind | undefined>> = {
  img: 'image',
  audio: 'audio',
  video: 'video',
}
/** Pictures in this many first blocks are not loaded lazily, because they are probably in the first view. */
const FIRST_VIEW_BLOCKS = 3

/**
 * Shows the pictures that are in the folder of seeds, with their size, so that the page does not shift when they load.
 * All other media would be loaded from elsewhere without being asked for, so they are replaced by links with labels.
 *
 * Sets `file.data.images` and `file.data.picturePaths`.
 */
export const rehypeMedia: Plugin<[MediaOptions], Root> =
  ({ images: known, label }) =>
  (tree: Root, file: VFile) => {
    file.data.images = []
    file.data.picturePaths = []
    if (!elementsOf(tree).some(isMedia)) return
    const images = new Map<string, LocalImage>()
    const paths = new Set<string>()
    const linked = new Set(
      elementsOf(tree)
        .filter((element) => element.tagName === 'a' && !isMedia(element))
        .flatMap((link) => elementsOf(link)),
    )
    const firstBlocks = new Set(
      tree.children.filter(({ type }) => type === 'element').slice(0, FIRST_VIEW_BLOCKS),
    )
    for (const block of tree.children) {
      visit(block, 'element', (element, index, parent) => {
        if (!isMedia(element)) return undefined
        const shown =
          element.tagName === 'img' ? local(element, imageAt, file, firstBlocks.has(block)) : undefined
        if (shown) images.set(shown.image.path, shown.image)
        const replacement = shown?.element ?? labelled(element, linked.has(element))
        if (parent && index !== undefined) parent.children[index] = replacement
        else Object.assign(element, replacement)
        return SKIP
      })
    }
    file.data.images = [...images.values()]
    file.data.picturePaths = [...paths]

    function imageAt(path: string): LocalImage | undefined {
      paths.add(path)
      return known.get(path)
    }

    /** A picture in an author's link is only named: a link cannot be in another link. */
    function labelled({ tagName, properties }: Element, isLinked: boolean): Element {
      const kind = KINDS[String(properties.dataMedia ?? tagName)] ?? 'frame'
      const description = String(properties.alt ?? properties.ariaLabel ?? '')
      const url = addressOf(String(properties.src ?? properties.href ?? ''))
      const text = label(kind, description.trim(), url?.host ?? '')
      const href = isLinked ? undefined : url?.href
      return h(href ? 'a' : 'span', { href, dataMedia: kind, dataGenerated: '' }, text)
    }
  }

function isMedia({ tagName, properties }: Element): boolean {
  return tagName === 'img' || 'dataMedia' in properties
}

function local(
  element: Element,
  imageAt: (path: string) => LocalImage | undefined,
  file: VFile,
  isFirstView: boolean,
) {
  const source = String(element.properties.src ?? '')
  const place = element.position?.start
  const alt = String(element.properties.alt ?? '')
  if (alt.trim() === '') {
    report(file, 'image-without-alt', {
      found: `The picture ${brief(source)} has no alternative text`,
      place,
    })
  }
  if (addressOf(source)) return undefined
  const image = imageAt(pathOf(source))
  if (!image) {
    report(file, 'missing-image', {
      found: /^data:/i.test(source)
        ? 'A picture is written into the page itself, and not shown'
        : `The picture ${brief(source)} is not in the folder of seeds`,
      place,
    })
    return undefined
  }
  const { path, width, height } = image
  const src = `images/${path.split('/').map(encodeURIComponent).join('/')}`
  const loading = isFirstView ? {} : { loading: 'lazy' }
  return { image, element: { ...element, properties: { src, alt, width, height, ...loading } } }
}

/** Returns the web address of media. Without a protocol (`//example.org`) it gets https, as on published pages. */
function addressOf(source: string): URL | undefined {
  const url = /^https?:/i.test(source) ? source : source.startsWith('//') ? `https:${source}` : ''
  return URL.parse(url) ?? undefined
}

/** Returns the path of a picture relative to the folder of seeds, decoded and normalised. */
function pathOf(source: string): string {
  const [path = ''] = source.split(/[?#]/)
  try {
    return posix.normalize(decodeURIComponent(path)).normalize('NFC')
  } catch {
    return path
  }
}

function brief(source: string): string {
  if (/^data:/i.test(source)) return 'within the page'
  return source.length > 80 ? `${source.slice(0, 79)}…` : source || 'without an address'
}
