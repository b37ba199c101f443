import type { VFile } from 'vfile'
import { report } from '../../../diagnostics/problem.ts'
import { type Changes, leaveOut, wordsIn } from './changes.ts'
import type { Parts } from './file/parts.ts'
import { attributeOf, childrenOf, nameOf, type XmlElement } from './file/xml.ts'

/** Elements that record who changed what. Those with `Change` hold earlier formatting. */
const TRACKED: ReadonlySet<string> = new Set(
  'w:ins w:del w:moveFrom w:moveTo w:cellIns w:cellDel w:rPrChange w:pPrChange'.split(' '),
)

/**
 * Warns of words that readers of a page can see only in its file, which the site publishes: comments, tracked changes and
 * hidden text. Records the comments as left out.
 *
 * @param isPublished Whether readers can see the file.
 */
export function warnOfPrivateWords(parts: Parts, changes: Changes, isPublished: boolean, file: VFile): void {
  const comments = (parts.comments ? childrenOf(parts.comments) : []).filter(
    (element) => nameOf(element) === 'w:comment',
  )
  for (const comment of comments) leaveOut(changes, comment, 'comment')
  const tracked = [parts.body, ...parts.notes.values()].flatMap(({ root }) => trackedIn(root))
  const hidden = [...changes.leftOut.values()].some(({ reason, text }) => reason === 'hidden' && text !== '')
  const found = [
    comments.length > 0 &&
      `${comments.length === 1 ? 'a comment' : `${comments.length} comments`}${by(comments)}`,
    tracked.length > 0 && `tracked changes${by(tracked)}`,
    hidden && 'hidden text',
  ].filter((part) => part !== false)
  if (found.length === 0 || !isPublished) return
  report(file, 'words-in-source', { found: `The file, which readers can download, holds ${listed(found)}` })
}

const MAX_SHOWN_LENGTH = 60

/** Warns of words on the page that readers of the document hardly see, such as white ones. */
export function warnOfHardlyVisible({ hardlyVisible }: Changes, file: VFile): void {
  const words = hardlyVisible
    .map((run) => wordsIn(run))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (words === '') return
  const shown = words.length > MAX_SHOWN_LENGTH ? `${words.slice(0, MAX_SHOWN_LENGTH - 1)}…` : words
  report(file, 'hardly-visible', { found: `The document hardly shows “${shown}”; the page does` })
}

function trackedIn(element: XmlElement): readonly XmlElement[] {
  const within = childrenOf(element).flatMap(trackedIn)
  return TRACKED.has(nameOf(element)) ? [element, ...within] : within
}

function by(elements: readonly XmlElement[]): string {
  const authors = new Set(elements.flatMap((element) => attributeOf(element, 'w:author')?.trim() || []))
  return authors.size > 0 ? ` by ${listed([...authors])}` : ''
}

function listed(parts: readonly string[]): string {
  const [last = '', ...others] = parts.toReversed()
  return others.length > 0 ? `${others.toReversed().join(', ')} and ${last}` : last
}
