import { PASSAGE_ID } from './passage-id.ts'

/**
 * What a passage link says of its words in the query, `?at=START-END.SUM` or `?at=START-ID.END.SUM`, and in the
 * fragment, `#ID`.
 */
export interface QuoteAddress {
  /** Id of the passage in which the words begin; empty where the link lost its fragment on the way. */
  readonly id: string
  /** Offset of the first quoted character in that passage's text. */
  readonly start: number
  /** Id of the passage in which the words end; the same one for most quotes. */
  readonly endId: string
  /** Offset behind the last quoted character in the passage `endId`. */
  readonly end: number
  /** See `checksum`. */
  readonly checksum: string
}

const FORM = new RegExp(String.raw`^(\d{1,7})-(?:(${PASSAGE_ID})\.)?(\d{1,7})\.([0-9a-z]{3})$`)

/** The value of `?at=` for an address. */
export function formatQuoteAddress({ id, start, endId, end, checksum }: QuoteAddress): string {
  return `${start}-${endId === id ? '' : `${endId}.`}${end}.${checksum}`
}

/**
 * Reads the value of `?at=` together with the passage id of the fragment.
 *
 * @returns Nothing where the value is not of the form.
 */
export function parseQuoteAddress(value: string, id: string): QuoteAddress | undefined {
  const match = FORM.exec(value)
  if (!match) return undefined
  const [, start, endId = id, end, sum = ''] = match
  return { id, start: Number(start), endId, end: Number(end), checksum: sum }
}
