import { posix } from 'node:path'
import { unzipSync } from 'fflate'
import type { VFile } from 'vfile'
import { countElements, refuseDeepPart, refuseHuge, refuseManyElements } from './limits.ts'
import { attributeOf, childrenOf, parseXml, withoutUnread, type XmlElement } from './xml.ts'

/** The parts of a Word document that are XML, each parsed when it is asked for. */
export interface Archive {
  /**
   * Returns the root element of a part.
   *
   * @throws Error If the part is not well-formed.
   * @throws VFileMessage If it is nested too deep, or has too many elements.
   */
  readonly part: (path: string) => XmlElement | undefined
  /** Returns what a part refers to, by id. */
  readonly relationships: (path: string) => Relationships
}

/** What a part refers to, by id. */
export type Relationships = ReadonlyMap<string, Relationship>

/** A reference from a part to another, or to an address. */
export interface Relationship {
  /** The last part of its type, such as `hyperlink`; what comes before it differs between versions of the standard. */
  readonly type: string
  /** The path of a part in the archive, or an address. */
  readonly target: string
}

/**
 * Opens a document.
 *
 * @param file It gets the report if the document is too large.
 * @throws VFileMessage If it is too large.
 * @throws Error If the bytes are not an archive.
 */
export function openArchive(bytes: Uint8Array, file: VFile): Archive {
  refuseHuge(bytes, file)
  const files = new Map(
    Object.entries(unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/i.test(name) })),
  )
  const parsed = new Map<string, XmlElement>()
  let elements = 0

  function part(path: string): XmlElement | undefined {
    const known = parsed.get(path)
    if (known) return known
    const content = files.get(path)
    if (!content) return undefined
    const text = withoutUnread(decode(content))
    elements += countElements(text)
    refuseManyElements(elements, file)
    const root = parseXml(text)
    refuseDeepPart(root, file)
    parsed.set(path, root)
    return root
  }

  function relationships(path: string): Relationships {
    const { dir, base } = posix.parse(path)
    const root = part(posix.join(dir, '_rels', `${base}.rels`))
    return new Map(
      (root ? childrenOf(root) : []).map((relationship) => {
        const [id = '', type = '', target = '', mode] = ['Id', 'Type', 'Target', 'TargetMode'].map((name) =>
          attributeOf(relationship, name),
        )
        const isOutside = mode === 'External'
        return [
          id,
          {
            type: type.slice(type.lastIndexOf('/') + 1),
            target: isOutside ? target : posix.resolve('/', dir, target).slice(1),
          },
        ]
      }),
    )
  }
  return { part, relationships }
}

/** XML is in UTF-8 or UTF-16; the latter begins with a byte order mark. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
