import { unzipSync } from 'fflate'
import type { VFile } from 'vfile'
import { refuse } from '../../../../diagnostics/problem.ts'
import type { XmlElement } from './xml.ts'

/** The largest size of everything but pictures, unpacked. A novel of 150,000 words takes a fifth of it. */
const MAX_BYTES = 20_000_000
/** The most elements of all parts that are read. A tree of so many takes 150 MB. */
const MAX_ELEMENTS = 200_000
/** More than any program writes: a table in a table takes four levels, a text box ten. */
const MAX_DEPTH = 1000

/**
 * Refuses a document whose markup would be too large, judged by the directory of the archive before it is unpacked.
 *
 * @throws VFileMessage If it is too large.
 * @throws Error If the bytes are not an archive.
 */
export function refuseHuge(bytes: Uint8Array, file: VFile): void {
  let size = 0
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/^word\/media\//i.test(name)) size += originalSize
      return false
    },
  })
  if (size > MAX_BYTES) {
    refuse(file, 'too-tangled', {
      found: `The document’s markup unpacks to ${Math.round(size / 1e6)} MB`,
      expected: `at most ${MAX_BYTES / 1e6} MB`,
    })
  }
}

/** Counts the elements in the text of a part, before a tree is made of it. */
export function countElements(xml: string): number {
  let count = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) if (xml[at + 1] !== '/') count++
  return count
}

/**
 * Refuses a document that is made of too many pieces to be held in memory.
 *
 * @throws VFileMessage If it is.
 */
export function refuseManyElements(count: number, file: VFile): void {
  if (count <= MAX_ELEMENTS) return
  refuse(file, 'too-tangled', {
    found: `The document is made of more than ${MAX_ELEMENTS} pieces of markup`,
    expected: `at most ${MAX_ELEMENTS}`,
    remedy: 'Divide it, or save it once more without its formatting.',
  })
}

/**
 * Refuses a part that is nested too deep, before a recursive step overflows the stack.
 *
 * @throws VFileMessage If it is.
 */
export function refuseDeepPart(root: XmlElement, file: VFile): void {
  let depth = 0
  for (let node: Node | null = root; node; ) {
    if (node.firstChild) {
      node = node.firstChild
      depth++
      if (depth > MAX_DEPTH) {
        refuse(file, 'too-deep', { found: `Markup is nested more than ${MAX_DEPTH} levels deep` })
      }
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      depth--
    }
    node = node && node !== root ? node.nextSibling : null
  }
}
