import type { VFile } from 'vfile'

/** Returns the bytes of a file, whether its value is bytes or a string. */
export function bytesOf(file: VFile): Uint8Array {
  return file.value instanceof Uint8Array ? file.value : new TextEncoder().encode(String(file.value ?? ''))
}
