import type { CopiedText } from '../citation/quotation.ts'

/**
 * Copies a text, formatted too where it is. Where the page may not use the clipboard (served without TLS), or the
 * browser cannot put two formats there, its own copy command does it.
 *
 * @returns Whether the text was copied.
 */
export async function copyText(copied: CopiedText): Promise<boolean> {
  try {
    await writeToClipboard(copied)
    return true
  } catch {
    return copyByCommand(copied)
  }
}

function writeToClipboard({ text, html }: CopiedText): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text)
  const formats = [new Blob([text], { type: 'text/plain' }), new Blob([html], { type: 'text/html' })]
  return navigator.clipboard.write([
    new ClipboardItem(Object.fromEntries(formats.map((blob) => [blob.type, blob]))),
  ])
}

function copyByCommand({ text, html }: CopiedText): boolean {
  let isCopied = false
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    if (html !== undefined) event.clipboardData?.setData('text/html', html)
    event.preventDefault()
    isCopied = event.clipboardData !== null
  }
  document.addEventListener('copy', onCopy, { once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', onCopy)
  return isCopied
}
