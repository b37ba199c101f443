import { type CopiedText, credit, type Quotation } from '../quotation.ts'

/**
 * Formats a `blockquote` with its source. Editors that accept formatted text get that; others get the markup.
 */
export function html(quotation: Quotation): CopiedText {
  const { passages, item, direction } = quotation
  const link = escapeHtml(item.URL)
  const language = `lang="${escapeHtml(item.language)}" dir="${direction}"`
  const words = passages.map((passage) => `<p>${escapeHtml(passage)}</p>`).join('')
  const title = `<a href="${link}" ${language}>${escapeHtml(item.title)}</a>`
  const source = credit(quotation, title, escapeHtml)
  const markup = `<blockquote cite="${link}" ${language}>${words}</blockquote>\n<p>— ${source}</p>`
  return { text: markup, html: markup }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
