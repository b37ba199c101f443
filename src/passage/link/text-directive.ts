/** What a text directive names (WICG Scroll To Text Fragment, §3.2), decoded. */
export interface TextDirective {
  /** What stands right before the words. */
  readonly prefix?: string
  /** The words, or with `end` the first of them. */
  readonly start: string
  /** The last of the words. */
  readonly end?: string
  /** What stands right behind them. */
  readonly suffix?: string
}

/** Writes a text directive, `text=prefix-,start,end,-suffix` (§3.2). */
export function formatTextDirective({ prefix, start, end, suffix }: TextDirective): string {
  const terms = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end !== undefined && encode(end),
    suffix && `-${encode(suffix)}`,
  ]
  return `text=${terms.filter(Boolean).join(',')}`
}

/** Percent-encodes a term; the dash is syntax in a directive, and apostrophes and brackets end links in mail programs. */
function encode(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replace(
    /[-!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/**
 * Reads the text directives of an address, `#id:~:text=prefix-,start,end,-suffix&text=…` (§3.3): the counterpart of
 * `formatTextDirective`. Those that are not of the form are passed over, as browsers do, and so are directives of other kinds.
 *
 * @param address An address or its fragment; all up to the first `:~:` makes no difference.
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

/** Percent-decodes a term. Unlike `decodeURIComponent` it throws at nothing: what is no UTF-8 becomes U+FFFD. */
function decode(term: string): string {
  return term.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('%'), (byte) => Number.parseInt(byte, 16))
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  })
}

/** The words that a directive names, as far as it does. */
export function wordsOfDirective({ start, end }: TextDirective): string {
  return end === undefined ? start : `${start} … ${end}`
}
