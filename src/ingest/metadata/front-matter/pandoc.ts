import type { FoundFrontMatter, Head } from './head.ts'

/** `% title`, `% authors` with semicolons between them, and `% date`. */
const TITLE_BLOCK = /^%[ \t]+(\S.*)(?:\n%[ \t]*(.*)(?:\n%[ \t]*(.*))?)?[ \t]*(?=\n\s*\n)/

/** Reads the title block of Pandoc, above Markdown. */
export function readTitleBlock({ text, start, line, format }: Head): FoundFrontMatter | undefined {
  const [block, title = '', authors = '', date = ''] = TITLE_BLOCK.exec(text.slice(start)) ?? []
  if (block === undefined || format !== 'markdown') return undefined
  const entry = (key: string, value: unknown, offset: number) => {
    const keyPlace = { line: line + offset, column: 1 }
    return { key, keyPlace, value, places: { [key]: { ...keyPlace, column: 3 } } }
  }
  return {
    entries: [
      entry('title', title, 0),
      entry('authors', authors.split(/\s*;\s*/), 1),
      entry('date', date, 2),
    ],
    end: start + block.length,
  }
}
