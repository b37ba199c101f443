import type { VFile } from 'vfile'
import type { Entry } from '../entry.ts'
import { readComment } from './comment.ts'
import { readFenced } from './fenced.ts'
import type { Format, Head } from './head.ts'
import { readObject } from './json.ts'
import { readLines } from './lines.ts'
import { readTitleBlock } from './pandoc.ts'

/** What stands above the text of a file. */
export interface FrontMatter {
  readonly entries: readonly Entry[]
  /** Its characters, with the marks around it. */
  readonly source: string
  /** The file with blanks in its place: every other character keeps its line and offset. */
  readonly rest: string
}

/**
 * Reads front matter in each form that tools for sites have: YAML between `---`, TOML between `+++`, JSON in braces,
 * lines of the form `Key: value`, bare or in a comment, and the title block of Pandoc.
 *
 * @param text The text of the file, with line feeds.
 * @param file Problems are reported on it.
 * @returns `undefined` if the file begins with its text.
 * @throws VFileMessage If front matter is not closed, or if its form is not read.
 */
export function takeFrontMatter(text: string, format: Format, file: VFile): FrontMatter | undefined {
  const blank = /^(?:[ \t]*\n)*/.exec(text)?.[0] ?? ''
  const head: Head = { text, start: blank.length, line: blank.split('\n').length, format, file }
  const found =
    readFenced(head) ?? readObject(head) ?? readComment(head) ?? readTitleBlock(head) ?? readLines(head)
  if (!found) return undefined
  const source = text.slice(0, found.end)
  return { entries: found.entries, source, rest: source.replace(/[^\n]/g, ' ') + text.slice(found.end) }
}
