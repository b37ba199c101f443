import type { VFile } from 'vfile'
import { type Place, placeAt } from '../../../diagnostics/problem.ts'
import type { Entry } from '../entry.ts'
import { readYaml } from '../yaml.ts'
import { type FoundFrontMatter, type Head, refuseFrontMatter } from './head.ts'

/** A brace before a key or another brace: braces of template languages have other characters in them. */
const OBJECT = /^\{\s*["}]/
/** The first key of an object without braces, which only Hexo has. It ends with `;;;`. */
const BARE = /^"[^"\n]+"[ \t]*:/

/** Reads an object of JSON that stands at the top without fences, as Hugo and Hexo have it. */
export function readObject(head: Head): FoundFrontMatter | undefined {
  const { text, start, file, line } = head
  const top = text.slice(start, start + 1000)
  const place = { line, column: 1 }
  if (BARE.test(top)) {
    const close = /^;;;[ \t]*$/m.exec(text.slice(start))
    if (!close) return undefined
    const inner = text.slice(start, start + close.index)
    return { entries: readJson(inner, file, place), end: start + close.index + close[0].length }
  }
  if (!OBJECT.test(top)) return undefined
  const end =
    endOfObject(text, start) ??
    refuseFrontMatter(head, 'The object of JSON at the top has no end', 'Close it with }.')
  const after = /^[ \t]*(?:\n(?:;;;|---)[ \t]*(?=\n|$))?/.exec(text.slice(end))?.[0] ?? ''
  return { entries: readJson(text.slice(start, end), file, place), end: end + after.length }
}

/**
 * Reads an object of JSON, with or without its braces.
 *
 * @param file Problems are reported on it.
 * @param start Where in the file it begins.
 */
export function readJson(text: string, file: VFile, start: Place): readonly Entry[] {
  if (text.trimStart().startsWith('{')) return readYaml(text, file, start, 'invalid-front-matter')
  // A brace before the first key moves the columns of its line.
  const indent = /^\s*/.exec(text)?.[0] ?? ''
  const { line, column } = placeAt(text, indent.length)
  const first = { line: start.line + line - 1, column: column + (line === 1 ? start.column - 1 : 0) - 1 }
  return readYaml(
    `{${text.slice(indent.length).replace(/,?\s*$/, '\n}')}`,
    file,
    first,
    'invalid-front-matter',
  )
}

/** Returns the offset after an object; `undefined` if it is not closed. */
function endOfObject(text: string, start: number): number | undefined {
  const token = /"(?:[^"\\\n]|\\.)*"|[{}]/g
  token.lastIndex = start
  let depth = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (match[0] === '{') depth++
    if (match[0] === '}') depth--
    if (depth === 0) return token.lastIndex
  }
  return undefined
}
