import type { CitationStyle } from './quotation.ts'
import { bibtex } from './styles/bibtex.ts'
import { chicago } from './styles/chicago.ts'
import { html } from './styles/html.ts'
import { markdown } from './styles/markdown.ts'
import { plain } from './styles/plain.ts'

/** The styles in which quotations can be copied, in menu order. The first is the default. */
export const CITATION_STYLES = [
  { name: 'plain', format: plain },
  { name: 'markdown', format: markdown },
  { name: 'html', format: html },
  { name: 'bibtex', format: bibtex },
  { name: 'chicago', format: chicago },
] as const satisfies readonly CitationStyle[]
