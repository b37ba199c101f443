import type { Dirent } from 'node:fs'
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, posix, sep } from 'node:path'
import type { LocalImage } from '../../seed.ts'

/** Images that browsers show and that cannot run scripts. An SVG can, if its own address is opened. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['.avif', 'avif'],
  ['.gif', 'gif'],
  ['.jpeg', 'jpg'],
  ['.jpg', 'jpg'],
  ['.png', 'png'],
  ['.webp', 'webp'],
])
/** The size of an image is almost always within this many bytes. */
const HEADER_BYTES = 65_536

/** Whether a file is an image that can be shown, judged by its extension. */
export function isImage(name: string): boolean {
  return TYPES.has(extensionOf(name))
}

/**
 * Reads the sizes of all images in the folder of seeds and in the folders within it, hidden ones aside. A file is left
 * out if it is not the kind of image that its name says, or if it is a link that leads out of the folder.
 *
 * @param folder The folder of seeds; one that does not exist holds no images.
 * @returns The images by their paths relative to the folder, in Unicode normalisation form C.
 */
export async function readImages(folder: string): Promise<ReadonlyMap<string, LocalImage>> {
  const images = new Map<string, LocalImage>()
  const home = await realpath(folder).catch(() => undefined)
  if (home !== undefined) await readFolder(home, home, '', images)
  return images
}

/** @param path The folder's path as a seed writes it, with a final slash; links in it are not resolved. */
async function readFolder(
  home: string,
  folder: string,
  path: string,
  images: Map<string, LocalImage>,
): Promise<void> {
  // A folder that cannot be opened counts as empty. Seeds that refer to its images get a message.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries.sort(byName)) {
    if (entry.name.startsWith('.') || !(entry.isDirectory() || entry.isSymbolicLink() || isImage(entry.name)))
      continue
    const target = await realpath(join(folder, entry.name)).catch(() => undefined)
    if (!target?.startsWith(home + sep)) continue
    const name = posix.join(path, entry.name)
    const info = await stat(target)
    if (info.isDirectory()) {
      // A link to a folder around it would lead round in a circle.
      if (!(folder + sep).startsWith(target + sep)) await readFolder(home, target, name, images)
    } else if (info.isFile() && isImage(entry.name)) {
      // A pipe is no file: opening it would wait for someone to write into it.
      const size = await sizeOf(target, extensionOf(entry.name)).catch(() => undefined)
      const own = target.slice(home.length + 1).replaceAll(sep, '/')
      if (size) images.set(name.normalize('NFC'), { path: own, ...size })
    }
  }
}

/** Returns the size at which a browser shows an image; `undefined` if the file is not the kind that its name says. */
async function sizeOf(
  file: string,
  extension: string,
): Promise<Pick<LocalImage, 'width' | 'height'> | undefined> {
  const {
    width,
    height,
    type,
    orientation = 1,
  } = (await headerSize(await headerOf(file))) ?? (await headerSize(await readFile(file))) ?? {}
  if (width === undefined || height === undefined) return undefined
  if (type !== TYPES.get(extension) && !(type === 'heif' && extension === '.avif')) return undefined
  // Images with an Exif orientation of 5 or more are stored on their side.
  return orientation >= 5 ? { width: height, height: width } : { width, height }
}

async function headerSize(bytes: Uint8Array) {
  const { imageSize } = await import('image-size')
  try {
    return imageSize(bytes)
  } catch {
    return undefined
  }
}

async function headerOf(file: string): Promise<Uint8Array> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(HEADER_BYTES), 0, HEADER_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

function extensionOf(name: string): string {
  return /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? ''
}

/** Compares by code unit, so that neither file system nor locale decides. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1
}
