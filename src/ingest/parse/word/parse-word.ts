import type { Root as HastRoot } from 'hast'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { refuse } from '../../../diagnostics/problem.ts'
import type { SidecarMetadata } from '../../metadata/declared.ts'
import { bytesOf } from '../../read/bytes-of.ts'
import { makeHeadingsOfBold } from '../markup/bold-headings.ts'
import { refuseTooDeep } from '../markup/depth.ts'
import { mdastOf } from '../markup/from-hast.ts'
import { omitLines } from '../markup/omit.ts'
import { takeTitle } from '../markup/title.ts'
import type { Parsed } from '../parsed.ts'
import { leaveOut, noChanges } from './changes.ts'
import { type Archive, openArchive } from './file/archive.ts'
import { findParts, type Parts } from './file/parts.ts'
import { warnOfHardlyVisible, warnOfPrivateWords } from './private-words.ts'
import { proveDocument } from './prove-document.ts'
import { readDocument } from './text/document.ts'

/**
 * Parses a Word document (.docx): its paragraphs, headings, lists, tables, notes and emphasis. A paragraph of the style
 * *Title*, or a heading of level 1 at the start, is the title. Pictures in the document are named, but not shown.
 *
 * @throws VFileMessage If the file is not a Word document, or is damaged or too large, or a word would be lost.
 */
export function parseWord(file: VFile, sidecar: SidecarMetadata): Parsed {
  const changes = noChanges()
  const { archive, parts } = open(file)
  const markup: HastRoot = { type: 'root', children: readDocument(parts, archive, changes, file) }
  refuseTooDeep(markup, file)
  const tree = mdastOf(markup, file)
  proveDocument(parts, changes, tree, file)
  for (const part of parts.headersAndFooters) leaveOut(changes, part, 'header-or-footer')
  warnOfHardlyVisible(changes, file)
  warnOfPrivateWords(parts, changes, sidecar['publish-source'] ?? true, file)
  const omitted = omitLines(tree, sidecar, file)
  const title = takeTitle(tree, sidecar.title)
  makeHeadingsOfBold(tree)
  return {
    tree,
    declared: title ? { title } : {},
    consumed: title ? [title] : [],
    leftOut: [...[...changes.leftOut.values()].filter(({ text }) => text !== ''), ...omitted],
  }
}

function open(file: VFile): { readonly archive: Archive; readonly parts: Parts } {
  try {
    const archive = openArchive(bytesOf(file), file)
    return { archive, parts: findParts(archive) }
  } catch (error) {
    if (error instanceof VFileMessage) throw error
    return refuse(file, 'not-text', {
      found: 'The file is no Word document, or a damaged one',
      expected: 'a document of Word 2007 or later (.docx)',
      remedy: 'Open it in a word processor and save it as .docx or as text.',
    })
  }
}
