import { at } from '../../../passage/at.ts'
import type { Entry } from '../entry.ts'
import { isHeaderKey } from '../keys/header-keys.ts'
import { isKnownKey } from '../keys/other-keys.ts'
import { isMailHead } from '../mail-fields.ts'
import type { Format, FoundFrontMatter, Head } from './head.ts'
import { readKeyLines } from './key-lines.ts'

/** A line that ends such lines, as it does in Hexo. */
const END = /^(?:-{3,}|\.{3})[ \t]*$/

/**
 * Reads lines of the form `Key: value` at the top of a file, up to a blank line or a line of `---`, as MultiMarkdown,
 * Pelican, Nikola and Hexo have them. A text can begin with such a line, too: one that is alone counts only if its key
 * is one that articles do not begin with. The head of a plain text is read by its own rules, so that names and dates in it
 * are not enough.
 */
export function readLines({ text, start, line, format }: Head): FoundFrontMatter | undefined {
  const lines = text.slice(start).split('\n')
  const length = lines.findIndex((each) => each.trim() === '' || END.test(each))
  const block = length === -1 ? lines : lines.slice(0, length)
  const { entries, count } = readKeyLines(block, line)
  // The head of a mail above a plain text is read with the text.
  if (format === 'text' && isMailHead(entries.map(({ key }) => key))) return undefined
  const known = entries.filter(({ key }) => isKnownKey(key))
  const isWhole = count === block.length
  if (known.length === 0 || !entries.some((entry) => isHeader(entry, format))) return undefined
  if (known.length * 2 < entries.length || (!isWhole && known.length < 2)) return undefined
  const taken = lines.slice(
    0,
    isWhole && END.test(at(lines, Math.min(count, lines.length - 1))) ? count + 1 : count,
  )
  return { entries, end: start + taken.join('\n').length }
}

/** Lines that were joined to one are not divided again: `title: A headline date: 2024-03-05`. */
function isHeader({ key, value }: Entry, format: Format): boolean {
  const inner = Array.from(String(value).matchAll(/(?<=\s)(\S+):(?=\s|$)/g), ([, name = '']) => name)
  return !inner.some(isKnownKey) && isHeaderKey(key, String(value), format === 'text')
}
