import type { CitationStyle } from '../citation/quotation.ts'
import { CITATION_STYLES } from '../citation/styles.ts'

const KEY = 'citation-style'

/** The style of a name; the first one of the list where there is none of that name, or none was chosen. */
export function findCitationStyle(name: string | null): CitationStyle {
  return CITATION_STYLES.find((style) => style.name === name) ?? CITATION_STYLES[0]
}

/** The style in which this reader copies quotations. */
export function chosenCitationStyle(): CitationStyle {
  try {
    return findCitationStyle(localStorage.getItem(KEY))
  } catch {
    // Storage can be forbidden; then a choice holds as long as the page is open.
    return findCitationStyle(null)
  }
}

/** Keeps the reader's choice in this browser, where it may be kept. */
export function chooseCitationStyle(name: string): void {
  try {
    localStorage.setItem(KEY, name)
  } catch {
    // See above.
  }
}
