import { authors, type CslItem } from './csl-item.ts'

/** Words quoted from an article, and the article. */
export interface Quotation {
  /** The quoted words, one string for each passage. */
  readonly passages: readonly string[]
  /** The article. Its `URL` is the link to the words. */
  readonly item: CslItem
  /** The direction of the article's script. */
  readonly direction: 'ltr' | 'rtl'
  /** The date of the article, formatted as on its page. */
  readonly date?: string | undefined
}

/** A quotation in the form in which it goes to the clipboard. */
export interface CopiedText {
  readonly text: string
  /** For programs that accept formatted text. Others get `text`. */
  readonly html?: string
}

/** A format for quotations with their source. */
export interface CitationStyle {
  /** The key of its label in the strings (`citationStyles`), also stored in the reader's settings. */
  readonly name: string
  format(quotation: Quotation): CopiedText
}

/**
 * Lists author, title, publisher and date, separated by commas. Missing fields are left out.
 *
 * @param quotation The quotation.
 * @param title The title, already in the syntax of the style.
 * @param encode Escapes the other fields for the style.
 */
export function credit(
  { item, date }: Quotation,
  title: string,
  encode = (text: string): string => text,
): string {
  const [author, container, shownDate] = [authors(item), item['container-title'], date].map((part) =>
    encode(part ?? ''),
  )
  return [author, title, container, shownDate].filter(Boolean).join(', ')
}
