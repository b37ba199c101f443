import { citationKey } from '../citation-key.ts'
import { authors } from '../csl-item.ts'
import type { CopiedText, Quotation } from '../quotation.ts'

/** Formats a biblatex entry (`@online`). The quoted words go into `annote`, which bibliographies do not print. */
export function bibtex({ passages, item }: Quotation): CopiedText {
  const fields = {
    author: verbatim(authors(item)),
    title: verbatim(item.title),
    organization: verbatim(item['container-title'] ?? ''),
    date: item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-') ?? '',
    // biblatex reads addresses verbatim, but braces must balance.
    url: item.URL.replace(/[{}\\]/g, encodeURIComponent),
    annote: escapeTex(passages.join(' ')),
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return { text: `@online{${citationKey(item)},\n${lines.join('\n')}\n}` }
}

/** Adds a second pair of braces, so that styles neither split a name at “and” nor change capitals. */
function verbatim(text: string): string {
  return text && `{${escapeTex(text)}}`
}

/** Braces become commands because BibTeX counts them even if they are escaped. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}^~$&#_%]/g, (character) => COMMANDS[character] ?? `\\${character}`)
}
