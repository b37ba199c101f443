/** Words and what stands beside them (W3C Web Annotation, TextQuoteSelector). */
export interface TextQuote {
  readonly exact: string
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}
