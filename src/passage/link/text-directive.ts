/** The terms of a text directive (WICG Scroll To Text Fragment, §3.2), decoded. */
export interface TextDirective {
  /** The text directly before the words. */
  readonly prefix?: string
  /** The words; if there is an `end`, only the first ones. */
  readonly start: string
  /** The last words. */
  readonly end?: string
  /** The text directly after the words. */
  readonly suffix?: string
}

/** Formats a text directive, `text=prefix-,start,end,-suffix` (§3.2). */
export function formatTextDirective({ prefix, start, end, suffix }: TextDirective): string {
  const terms = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end !== undefined && encode(end),
    suffix && `-${encode(suffix)}`,
  ]
  return `text=${terms.filter(Boolean).join(',')}`
}

/**
 * Percent-encodes a term, including dashes, which are syntax in a directive, and apostrophes and brackets, which end
 * links in mail programs.
 */
function encode(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replace(
    /[-!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/**
 * Parses the text directives of an address, `#id:~:text=prefix-,start,end,-suffix&text=…` (§3.3): the inverse of
 * `formatTextDirective`. Like browsers, it ignores malformed directives, and directives of other kinds.
 *
 * @param address An address or its fragment. Everything before the first `:~:` is ignored.
 */
export function parseTextDirectives(address: string): readonly TextDirective[] {
  const delimiter = address.indexOf(':~:')
  if (delimiter < 0) return []
  return address
    .slice(delimiter + 3)
    .split('&')
    .filter((directive) => directive.startsWith('text='))
    .flatMap((directive) => parse(directive.slice('text='.length)) ?? [])
}

function parse(value: string): TextDirective | undefined {
  const terms = value.split(',')
  if (terms.some((term) => term === '')) return undefined
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined
  const [start, end, ...others] = terms
  if (start === undefined || others.length > 0 || prefix === '' || suffix === '') return undefined
  return {
    ...(prefix !== undefined && { prefix: decode(prefix) }),
    start: decode(start),
    ...(end !== undefined && { end: decode(end) }),
    ...(suffix !== undefined && { suffix: decode(suffix) }),
  }
}

/** Percent-decodes a term. Unlike `decodeURIComponent`, it never throws: invalid UTF-8 becomes U+FFFD. */
function decode(term: string): string {
  return term.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('%'), (byte) => Number.parseInt(byte, 16))
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  })
}

/** Returns the words of a directive. If it has only the first and last ones, there is an ellipsis between them. */
export function wordsOfDirective({ start, end }: TextDirective): string {
  return end === undefined ? start : `${start} … ${end}`
}
