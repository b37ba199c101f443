import { citationKey } from '../citation-key.ts'
import { authors } from '../csl-item.ts'
import type { CopiedText, Quotation } from '../quotation.ts'

/** A biblatex entry (`@online`) with its key; the quoted words are its annotation, which bibliographies do not print. */
export function bibtex({ passages, item }: Quotation): CopiedText {
  const fields = {
    author: verbatim(authors(item)),
    title: verbatim(item.title),
    organization: verbatim(item['container-title'] ?? ''),
    date: item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-') ?? '',
    // biblatex reads addresses as they are; only braces have to balance.
    url: item.URL.replace(/[{}\\]/g, encodeURIComponent),
    annote: escapeTex(passages.join(' ')),
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return { text: `@online{${citationKey(item)},\n${lines.join('\n')}\n}` }
}

/** A second pair of braces: no style takes the name for persons joined by “and”, or changes capitals. */
function verbatim(text: string): string {
  return text && `{${escapeTex(text)}}`
}

/** Braces become commands: BibTeX counts them, escaped or not. */
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
