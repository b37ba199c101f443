/**
 * Decodes bytes in an encoding, if they are valid in it.
 *
 * @param label A label of the Encoding Standard: `windows-1252`.
 * @returns `undefined` if the bytes are not valid, or if there is no such encoding.
 */
export function tryDecode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
