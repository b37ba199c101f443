import type { Archive, Relationships } from './archive.ts'
import { attributeOf, childOf, childrenOf, nameOf, type XmlElement } from './xml.ts'

/** The parts of a document that hold words, or say how they are shown. */
export interface Parts {
  readonly body: Story
  /** The notes, by the names under which `noteKey` refers to them. */
  readonly notes: ReadonlyMap<string, Story>
  readonly styles: XmlElement | undefined
  readonly numbering: XmlElement | undefined
  readonly comments: XmlElement | undefined
  readonly headersAndFooters: readonly XmlElement[]
}

/** A text that is read by itself: the body or a note. */
export interface Story {
  readonly root: XmlElement
  /** What it refers to. */
  readonly relationships: Relationships
}

/**
 * Finds the parts of a document.
 *
 * @throws Error If it has no body, or a part is not well-formed.
 */
export function findParts(archive: Archive): Parts {
  const isMain = (type: string) => type === 'officeDocument'
  const [main = 'word/document.xml'] = [...archive.relationships('').values()]
    .filter(({ type, target }) => isMain(type) && archive.part(target))
    .map(({ target }) => target)
  const document = archive.part(main)
  const body = childOf(document, 'w:body')
  if (!document || !body) throw new Error('There is no body.')
  const relationships = archive.relationships(main)

  function pathsOf(type: string): readonly string[] {
    const related = [...relationships.values()].filter((relationship) => relationship.type === type)
    return [...new Set(related.map(({ target }) => target))]
  }
  function one(type: string): XmlElement | undefined {
    return [...pathsOf(type), `word/${type}.xml`].map(archive.part).find(Boolean)
  }
  function notesOf(kind: 'footnote' | 'endnote'): readonly (readonly [string, Story])[] {
    return [...pathsOf(`${kind}s`), `word/${kind}s.xml`].slice(0, 1).flatMap((path) => {
      const root = archive.part(path)
      return (root ? childrenOf(root) : [])
        .filter((note) => nameOf(note) === `w:${kind}` && !isSeparator(note))
        .map(
          (note) =>
            [noteKey(kind, note), { root: note, relationships: archive.relationships(path) }] as const,
        )
    })
  }

  return {
    body: { root: body, relationships },
    notes: new Map([...notesOf('footnote'), ...notesOf('endnote')]),
    styles: one('styles'),
    numbering: one('numbering'),
    comments: one('comments'),
    headersAndFooters: ['header', 'footer'].flatMap(pathsOf).flatMap((path) => archive.part(path) ?? []),
  }
}

/**
 * Returns the name of a note.
 *
 * @param element The note, or a reference to it.
 */
export function noteKey(kind: 'footnote' | 'endnote', element: XmlElement): string {
  return `${kind}-${attributeOf(element, 'w:id')}`
}

/** Lines above the notes are written as notes. */
function isSeparator(note: XmlElement): boolean {
  return /eparator|^continuationNotice$/.test(attributeOf(note, 'w:type') ?? '')
}
