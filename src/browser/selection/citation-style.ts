import type { CitationStyle } from '../../citation/quotation.ts'
import { CITATION_STYLES } from '../../citation/styles.ts'

const KEY = 'citation-style'

/** Returns the style with a name, or the first style if there is none. */
export function findCitationStyle(name: string | null): CitationStyle {
  return CITATION_STYLES.find((style) => style.name === name) ?? CITATION_STYLES[0]
}

/** Returns the style in which the reader has chosen to copy quotations. */
export function chosenCitationStyle(): CitationStyle {
  try {
    return findCitationStyle(localStorage.getItem(KEY))
  } catch {
    // Storage can be forbidden. Then a choice lasts only as long as the page is open.
    return findCitationStyle(null)
  }
}

/** Stores the reader's choice in the browser, if storage is allowed. */
export function chooseCitationStyle(name: string): void {
  try {
    localStorage.setItem(KEY, name)
  } catch {
    // See above.
  }
}
