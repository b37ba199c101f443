import type { VFile } from 'vfile'
import type { SeedParser } from './parsed.ts'

const html = async () => (await import('./html/parse-html.ts')).parseHtml
const markdown = async () => (await import('./markdown/parse-markdown.ts')).parseMarkdown

/** How the parsers are loaded, by file extension. Each brings libraries that take a tenth of a second and more. */
const PARSERS: Readonly<Record<string, (() => Promise<SeedParser>) | undefined>> = {
  '.docx': async () => (await import('./word/parse-word.ts')).parseWord,
  '.eml': async () => (await import('./email/parse-email.ts')).parseEmail,
  '.htm': html,
  '.html': html,
  '.md': markdown,
  '.markdown': markdown,
  '.txt': async () => (await import('./text/parse-text.ts')).parseText,
}

/** The file extensions that are read, with their dots. */
export const readableEndings: readonly string[] = Object.keys(PARSERS)

/** Whether a file is a seed, judged by its name. */
export function isReadable(name: string): boolean {
  return readableEndings.includes((/(?<=.)\.[^.]*$/.exec(name)?.[0] ?? '').toLowerCase())
}

/** Loads the parser for a file by its extension, in upper or lower case. */
export async function parserFor(file: VFile): Promise<SeedParser | undefined> {
  return await PARSERS[(file.extname ?? '').toLowerCase()]?.()
}
