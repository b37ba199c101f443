import { readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { imageSize } from 'image-size'
import type { LocalImage } from '../../seed.ts'

/** Pictures that browsers show and that cannot act; SVG can, where its own address is opened. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['.avif', 'avif'],
  ['.gif', 'gif'],
  ['.jpeg', 'jpg'],
  ['.jpg', 'jpg'],
  ['.png', 'png'],
  ['.webp', 'webp'],
])

/** Whether a file is a picture by the ending of its name. */
export function isImage(name: string): boolean {
  return TYPES.has(endingOf(name))
}

/**
 * A way to look pictures up in the folder of seeds. A path that leads out of it, by `..` or by links, finds nothing,
 * nor does a file that is not the picture that its name says.
 *
 * @param folder The folder of seeds.
 */
export function imageLookup(folder: string): (path: string) => LocalImage | undefined {
  const known = new Map<string, LocalImage | undefined>()
  return (path) => {
    if (!known.has(path)) known.set(path, lookUp(folder, path))
    return known.get(path)
  }
}

function lookUp(folder: string, path: string): LocalImage | undefined {
  if (!isImage(path) || path.includes('\0')) return undefined
  try {
    const file = realpathSync(join(folder, path))
    const home = realpathSync(folder)
    if (!file.startsWith(home + sep) || !statSync(file).isFile()) return undefined
    const { width, height, type, orientation = 1 } = imageSize(readFileSync(file))
    if (type !== TYPES.get(endingOf(path)) && !(type === 'heif' && endingOf(path) === '.avif'))
      return undefined
    // Exif orientations from 5 on lie on their side.
    const [shownWidth, shownHeight] = orientation >= 5 ? [height, width] : [width, height]
    return { path: file.slice(home.length + 1).replaceAll(sep, '/'), width: shownWidth, height: shownHeight }
  } catch {
    // Not there, or no picture: the caller says so with the place where it is named.
    return undefined
  }
}

function endingOf(name: string): string {
  return /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? ''
}
