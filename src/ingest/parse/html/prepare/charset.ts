import sniffEncoding from 'html-encoding-sniffer'

/** Returns the charset that a page declares in a `<meta>` near its start, as browsers find it; `undefined` if none. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  return sniffEncoding(bytes, { defaultEncoding: '' }) || undefined
}
