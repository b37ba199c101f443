import type { VFile } from 'vfile'
import { parseEmail } from './email/parse-email.ts'
import { parseHtml } from './html/parse-html.ts'
import { parseMarkdown } from './markdown/parse-markdown.ts'
import type { SeedParser } from './parsed.ts'
import { parseText } from './text/parse-text.ts'
import { parseWord } from './word/parse-word.ts'

/** The parsers by file extension. */
const PARSERS: Readonly<Record<string, SeedParser | undefined>> = {
  '.docx': parseWord,
  '.eml': parseEmail,
  '.htm': parseHtml,
  '.html': parseHtml,
  '.md': parseMarkdown,
  '.markdown': parseMarkdown,
  '.txt': parseText,
}

/** The file extensions that are read, with their dots. */
export const readableEndings: readonly string[] = Object.keys(PARSERS)

/** Whether a file is a seed, judged by its name. */
export function isReadable(name: string): boolean {
  return readableEndings.includes((/(?<=.)\.[^.]*$/.exec(name)?.[0] ?? '').toLowerCase())
}

/** Returns the parser for a file by its extension, in upper or lower case. */
export function parserFor(file: VFile): SeedParser | undefined {
  return PARSERS[(file.extname ?? '').toLowerCase()]
}
