/** The delimiter before text directives. Some programs percent-encode it. */
export const DIRECTIVE_DELIMITER = /(?::|%3A)(?:~|%7E)(?::|%3A)/i

/**
 * Whether a link may have words, so that it has to be parsed. Few links do, so pages load the parser only for these.
 */
export function mayNameWords(link: string): boolean {
  return link.includes('?') || DIRECTIVE_DELIMITER.test(link)
}
