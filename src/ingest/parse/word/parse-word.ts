import { fromHtml } from 'hast-util-from-html'
import mammoth from 'mammoth'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { refuse, report } from '../../../diagnostics/problem.ts'
import type { SidecarMetadata } from '../../metadata/declared.ts'
import { bytesOf } from '../../read/read.ts'
import { makeHeadingsOfBold } from '../markup/bold-headings.ts'
import { refuseTooDeep } from '../markup/depth.ts'
import { mdastOf } from '../markup/from-hast.ts'
import { onlyWords } from '../markup/only-words.ts'
import { takeTitle } from '../markup/title.ts'
import type { Parsed } from '../parsed.ts'
import { refuseHuge } from './limits.ts'
import { takeNotes } from './notes.ts'

/** Styles of Word that mammoth does not map itself. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Quote'] => blockquote > p:fresh"]

/**
 * Parses a Word document (.docx): its paragraphs, headings, lists, tables, notes and emphasis. A paragraph of the style
 * *Title*, or a heading of level 1 at the start, is the title. Pictures in the document are named, but not shown.
 *
 * @throws VFileMessage If the file is not a Word document, or is damaged or too large.
 */
export async function parseWord(file: VFile, sidecar: SidecarMetadata): Promise<Parsed> {
  const html = await htmlOf(file)
  const markup = fromHtml(html, { fragment: true })
  refuseTooDeep(markup, file)
  const notes = takeNotes(markup, file)
  const tree = mdastOf(onlyWords(markup), file)
  tree.children.push(...notes)
  const title = takeTitle(tree, sidecar.title)
  makeHeadingsOfBold(tree)
  return { tree, declared: title ? { title } : {}, consumed: title ? [title] : [] }
}

async function htmlOf(file: VFile): Promise<string> {
  const bytes = bytesOf(file)
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  try {
    refuseHuge(bytes, file)
    const buffer = Buffer.from(bytes)
    const { value, messages } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES, convertImage })
    for (const { type, message } of messages) {
      if (type === 'error') report(file, 'unread-part', { found: message.replace(/\.$/, '') })
    }
    return value
  } catch (error) {
    if (error instanceof VFileMessage) throw error
    return refuse(file, 'not-text', {
      found: 'The file is no Word document, or a damaged one',
      expected: 'a document of Word 2007 or later (.docx)',
      remedy: 'Open it in a word processor and save it as .docx or as text.',
    })
  }
}
