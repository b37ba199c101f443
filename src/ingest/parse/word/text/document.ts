import type { RootContent } from 'hast'
import { h } from 'hastscript'
import type { VFile } from 'vfile'
import { report } from '../../../../diagnostics/problem.ts'
import { type Changes, leaveOut } from '../changes.ts'
import type { Archive } from '../file/archive.ts'
import { createNumbering } from '../file/numbering.ts'
import { noteKey, type Parts, type Story } from '../file/parts.ts'
import { readStyles } from '../file/styles.ts'
import { childrenOf, nameOf, type XmlElement } from '../file/xml.ts'
import { readText } from './blocks.ts'

/**
 * Reads a document: its body, and the notes to which it refers, in the order of the references.
 *
 * @param changes It gets a record of everything that is not on the page, or is there besides the words of the file.
 * @returns Markup, in which `footnote-reference` and `footnote-definition` stand for the notes.
 */
export function readDocument(parts: Parts, archive: Archive, changes: Changes, file: VFile): RootContent[] {
  const styles = readStyles(parts.styles)
  const labelOf = createNumbering(parts.numbering, styles, file)
  const referred = new Set<string>()

  const read = ({ root, relationships }: Story) =>
    readText(childrenOf(root), root, { file, archive, relationships, styles, labelOf, noteFor, changes })

  const content: RootContent[] = [...read(parts.body)]
  // Notes can refer to notes, which are added to the list while it is read.
  for (const identifier of referred) {
    const note = parts.notes.get(identifier)
    if (note) content.push(h('footnote-definition', { identifier }, [...read(note)]))
  }
  for (const [key, { root }] of parts.notes) if (!referred.has(key)) leaveOut(changes, root, 'not-shown')
  return content

  function noteFor(reference: XmlElement): string | undefined {
    const kind = nameOf(reference) === 'w:footnoteReference' ? 'footnote' : 'endnote'
    const key = noteKey(kind, reference)
    if (!parts.notes.has(key)) {
      report(file, 'unread-part', { found: `The document refers to a ${kind} that is not in it` })
      return undefined
    }
    referred.add(key)
    return key
  }
}
