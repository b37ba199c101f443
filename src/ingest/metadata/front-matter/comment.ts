import { isKnownKey } from '../keys/other-keys.ts'
import type { FoundFrontMatter, Head } from './head.ts'
import { readKeyLines } from './key-lines.ts'

const COMMENT = /^<!--+([\s\S]*?)-+->[ \t]*/
const FENCE = /^(?:-{3}|\+{3})[ \t]*$/

/** Reads lines of the form `Key: value` in a comment at the top, as Nikola has them. Other comments are left alone. */
export function readComment({ text, start, line }: Head): FoundFrontMatter | undefined {
  const [comment, inner = ''] = COMMENT.exec(text.slice(start)) ?? []
  if (comment === undefined) return undefined
  const lines = inner.split('\n').map((each) => (FENCE.test(each) ? '' : each))
  // The first line of a comment of one line is indented by a space.
  if (lines.length === 1) lines[0] = inner.trim()
  const { entries, count } = readKeyLines(lines, line)
  if (count < lines.length || !entries.some(({ key }) => isKnownKey(key))) return undefined
  return { entries, end: start + comment.length }
}
