import type { VFile } from 'vfile'
import { placeAt, refuse } from '../../diagnostics/problem.ts'
import { type Decoded, decode, type KnownEncoding, type StatedEncoding } from './decode.ts'
import { refuseOtherFormat } from './other-format.ts'

/** C0 controls that no text has a use for; tab, line feed, form feed and carriage return are white space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F]/
/** Ends of lines and paragraphs (Unicode 16, §5.8): of Windows and old Macs, NEL of mainframes, and Unicode’s own. */
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g

/**
 * Turns a file's bytes into its text. Every character stays as it stands; ends of lines become line feeds, ends of
 * paragraphs (U+2029) two.
 *
 * @param file `value` holds the bytes.
 * @throws VFileMessage If the bytes are not text, or not certainly in one encoding; it names the byte.
 */
export function readText(file: VFile, source: StatedEncoding = {}): Decoded {
  const bytes = bytesOf(file)
  refuseOtherFormat(bytes, file)
  const { text, encoding } = decode(bytes, file, source)
  const control = CONTROL.exec(text)
  if (control) {
    const code = text.charCodeAt(control.index).toString(16).toUpperCase().padStart(4, '0')
    const before = withLineFeeds(text.slice(0, control.index))
    refuse(file, 'not-text', {
      found: `The control character U+${code} stands at offset ${offsetOf(control, bytes, encoding)}`,
      place: placeAt(before, before.length),
    })
  }
  return { text: withLineFeeds(text), encoding }
}

/** The bytes of a file that was read, or that never was on a disk. */
export function bytesOf(file: VFile): Uint8Array {
  return file.value instanceof Uint8Array ? file.value : new TextEncoder().encode(String(file.value ?? ''))
}

function withLineFeeds(text: string): string {
  return text.replace(LINE_END, (end) => (end === '\u2029' ? '\n\n' : '\n'))
}

/** The offset of a control in bytes. But for UTF-16, no encoding has its byte as a part of another character. */
function offsetOf(
  { 0: control, index }: RegExpExecArray,
  bytes: Uint8Array,
  { name, by }: KnownEncoding,
): number {
  if (name.startsWith('utf-16')) return (index + (by === 'byte order mark' ? 1 : 0)) * 2
  return bytes.indexOf(control.charCodeAt(0))
}
