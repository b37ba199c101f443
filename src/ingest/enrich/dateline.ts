import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { type DeclaredDate, readDate } from '../metadata/dates.ts'
import { blockText } from '../prose/block-texts.ts'
import { readDateline } from '../prose/dateline/read.ts'

declare module 'vfile' {
  interface DataMap {
    /** The place from which it was reported, from the dateline unless it is declared. */
    place?: string | undefined
    /** The agency of a dateline: `Reuters`. */
    agency?: string
    date?: DeclaredDate
  }
}

/** How many paragraphs are searched: a standfirst or a line of names may precede the one with the dateline. */
const MAX_LEADING_PARAGRAPHS = 3

/**
 * Reads place, agency and date from the dateline of an article. Its words stay in the body, as in a newspaper.
 *
 * Sets `file.data.place`, `file.data.agency` and, if the dateline has a year, `file.data.date`, unless they are set
 * already.
 */
export const remarkDateline: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const paragraphs = tree.children.filter(({ type }) => type === 'paragraph').slice(0, MAX_LEADING_PARAGRAPHS)
  const dateline = paragraphs
    .values()
    .map((paragraph) => readDateline(blockText(paragraph)))
    .find(Boolean)
  if (!dateline) return
  const { place, agency } = dateline
  if (place !== undefined) file.data.place ??= place
  if (agency !== undefined) file.data.agency ??= agency
  const reading = dateline.date === undefined ? undefined : readDate(dateline.date)
  if (reading?.kind === 'date') file.data.date ??= reading.date
}
