import { authors, type CslItem } from './csl-item.ts'

/** Quoted words and the article in which they stand. */
export interface Quotation {
  /** The words, a passage each, as they stand in the article. */
  readonly passages: readonly string[]
  /** The article; its `URL` is the link to the words, its `language` theirs. */
  readonly item: CslItem
  /** The direction of the article's script. */
  readonly direction: 'ltr' | 'rtl'
  /** The article's date as its page shows it. */
  readonly date?: string | undefined
}

/** A quotation as it is copied. */
export interface CopiedText {
  readonly text: string
  /** For programs that take formatted text; the others get `text`. */
  readonly html?: string
}

/** A way to write quotations with their source. */
export interface CitationStyle {
  /** Its name in the strings (`citationStyles`) and in the reader's settings. */
  readonly name: string
  format(quotation: Quotation): CopiedText
}

/**
 * Who, what, where and when, separated by commas; what is not stated is left out.
 *
 * @param title The title, as the style writes it.
 * @param encode How the style writes any other text.
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
