import sniffEncoding from 'html-encoding-sniffer'

/** The charset that a page declares in a `<meta>` at its start, as browsers look for it; nothing where there is none. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  return sniffEncoding(bytes, { defaultEncoding: '' }) || undefined
}
