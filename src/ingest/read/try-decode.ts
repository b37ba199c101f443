/**
 * Decodes bytes in an encoding.
 *
 * @param label A label of the Encoding Standard: `windows-1252`.
 * @returns Nothing where the bytes are not in that encoding, or there is no such encoding.
 */
export function tryDecode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
