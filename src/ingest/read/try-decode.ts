import { codePageOf, decodeDos } from './dos/decode-dos.ts'

/**
 * Returns the name of an encoding: as the Encoding Standard has it, or `cp850` for a code page of DOS.
 *
 * @param label A label of the Encoding Standard, or the name of a code page: `latin1`, `IBM850`.
 * @returns `undefined` if there is no such encoding.
 */
export function encodingName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return codePageOf(label)
  }
}

/**
 * Decodes bytes in an encoding, if they are valid in it.
 *
 * @param label See `encodingName`.
 * @returns `undefined` if the bytes are not valid, or if there is no such encoding.
 */
export function tryDecode(bytes: Uint8Array, label: string): string | undefined {
  const page = codePageOf(label)
  if (page !== undefined) {
    const { text, isWhole } = decodeDos(bytes, page)
    return isWhole ? text : undefined
  }
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Decodes bytes up to the first that is not valid in an encoding. See `encodingName` for the label. */
export function decodeStart(
  bytes: Uint8Array,
  label: string,
): { readonly text: string; readonly length: number } {
  const page = codePageOf(label)
  if (page !== undefined) {
    const { text } = decodeDos(bytes, page)
    return { text, length: text.length }
  }
  const length = decodablePrefix(bytes, label)
  return { text: new TextDecoder(label).decode(bytes.subarray(0, length), { stream: true }), length }
}

/** The length of the longest prefix that decodes. Halving keeps this quick in large files. */
function decodablePrefix(bytes: Uint8Array, label: string): number {
  let valid = 0
  let invalid = bytes.length
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1
    if (decodesUpTo(bytes, middle, label)) valid = middle
    else invalid = middle
  }
  return valid
}

/** `stream` accepts a sequence that is cut off at the end, so that only real errors count. */
function decodesUpTo(bytes: Uint8Array, length: number, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
    return true
  } catch {
    return false
  }
}
