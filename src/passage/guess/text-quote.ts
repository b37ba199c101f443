/** Words and their context (W3C Web Annotation, TextQuoteSelector). */
export interface TextQuote {
  readonly exact: string
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}
