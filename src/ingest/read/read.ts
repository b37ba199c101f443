import type { VFile } from 'vfile'
import { placeAt, refuse } from '../../diagnostics/problem.ts'
import { bytesOf } from './bytes-of.ts'
import { type DeclaredEncodings, type Decoded, decode, type KnownEncoding } from './decode.ts'
import { withoutEndMark } from './end-mark.ts'
import { refuseOtherFormat } from './other-format.ts'

/** The largest file that is read as text. Saved pages can have pictures in them. */
const MAX_BYTES = 32_000_000

/** C0 controls, except those that are white space: tab, line feed, form feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F]/
const AFTER_END_MARK =
  'This character ends a DOS text, but words follow it. Remove the character if they belong to the article, or else remove both.'
/** Ends of lines and paragraphs (Unicode 16, §5.8): CRLF, CR, NEL, and Unicode's line and paragraph separators. */
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g

/**
 * Reads the text of a file. Every end of a line becomes a line feed, and a paragraph separator (U+2029) becomes two; no
 * other character changes.
 *
 * @param file Its `value` holds the bytes.
 * @throws VFileMessage If the bytes are not text, or their encoding is in doubt. The message names the byte.
 */
export function readText(file: VFile, declared: DeclaredEncodings = {}): Decoded {
  const bytes = withoutEndMark(bytesOf(file))
  if (bytes.length > MAX_BYTES) {
    refuse(file, 'too-long', {
      found: `The file has ${Math.round(bytes.length / 1e6)} MB`,
      expected: `at most ${MAX_BYTES / 1e6} MB`,
    })
  }
  refuseOtherFormat(bytes, file)
  const { text, encoding } = decode(bytes, file, declared)
  const control = CONTROL.exec(text)
  if (control) {
    const code = text.charCodeAt(control.index).toString(16).toUpperCase().padStart(4, '0')
    const before = withLineFeeds(text.slice(0, control.index))
    const isEndMark = control[0] === '\u001A'
    refuse(file, 'not-text', {
      found: `The control character U+${code} stands at offset ${offsetOf(control, bytes, encoding)}`,
      place: placeAt(before, before.length),
      ...(isEndMark && { remedy: AFTER_END_MARK }),
    })
  }
  return { text: withLineFeeds(text), encoding }
}

function withLineFeeds(text: string): string {
  return text.replace(LINE_END, (end) => (end === '\u2029' ? '\n\n' : '\n'))
}

/** Returns the offset of a control in bytes. Only in UTF-16 can its byte also be a part of another character. */
function offsetOf(
  { 0: control, index }: RegExpExecArray,
  bytes: Uint8Array,
  { name, by }: KnownEncoding,
): number {
  if (name.startsWith('utf-16')) return (index + (by === 'byte order mark' ? 1 : 0)) * 2
  return bytes.indexOf(control.charCodeAt(0))
}
