/** What stands before text directives. Some programs encode what browsers leave as it is. */
export const DIRECTIVE_DELIMITER = /(?::|%3A)(?:~|%7E)(?::|%3A)/i

/** Whether a link may ask for more than an element: `parseLink` tells. Few do, so pages load the parser only for those. */
export function mayNameWords(link: string): boolean {
  return link.includes('?') || DIRECTIVE_DELIMITER.test(link)
}
