import type { VFile } from 'vfile'
import type { Changes } from '../changes.ts'
import type { Archive, Relationships } from '../file/archive.ts'
import type { Label } from '../file/numbering.ts'
import type { Styles } from '../file/styles.ts'
import type { XmlElement } from '../file/xml.ts'

/** What has to be known to read a text of a document: its body or a note. */
export interface StoryContext {
  readonly file: VFile
  readonly archive: Archive
  readonly relationships: Relationships
  readonly styles: Styles
  /** Says what Word shows before the next paragraph. */
  readonly labelOf: (properties: XmlElement | undefined, style: string | undefined) => Label | undefined
  /** Returns the identifier of the note for a reference, if there is one. */
  readonly noteFor: (reference: XmlElement) => string | undefined
  readonly changes: Changes
}
