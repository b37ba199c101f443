import type { CopiedText } from '../../citation/quotation.ts'

/**
 * Copies a text, with its formatted version if it has one. Falls back to the copy command of the browser if the page
 * has no access to the clipboard (without TLS), or if the browser cannot write two formats.
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
