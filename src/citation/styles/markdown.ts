import { type CopiedText, credit, type Quotation } from '../quotation.ts'

/** Formats a Markdown blockquote with one paragraph for each passage, and a line with the source. */
export function markdown(quotation: Quotation): CopiedText {
  const { passages, item } = quotation
  const quote = passages.map((passage) => `> ${escapeMarkdown(passage)}`).join('\n>\n')
  const link = item.URL.replaceAll('(', '%28').replaceAll(')', '%29')
  const title = `[${escapeMarkdown(item.title)}](${link})`
  return { text: `${quote}\n\n— ${credit(quotation, title, escapeMarkdown)}` }
}

/**
 * Escapes a line so that CommonMark and GitHub's extensions show exactly its text (CommonMark 0.31 §2.4; GFM §6.9 for
 * literal links). Characters are escaped only where they would be markup, so that ordinary prose stays readable.
 */
function escapeMarkdown(line: string): string {
  return line
    .replace(/[\\`*_[\]<>~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/([\p{L}\p{N}.+_-])@/gu, '$1\\@')
    .replace(/(https?|ftp|mailto|xmpp):/gi, '$1\\:')
    .replace(/(www)\./gi, '$1\\.')
    .replace(/^[#+-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}
