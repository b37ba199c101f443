import { PASSAGE_ID } from './passage-id.ts'

/**
 * The address of quoted words. A link has it in the query, `?at=START-END.SUM` or `?at=START-ID.END.SUM`, and in the
 * fragment, `#ID`.
 */
export interface QuoteAddress {
  /** The id of the passage in which the words begin; empty if the link lost its fragment. */
  readonly id: string
  /** The offset of the first quoted character in the text of that passage. */
  readonly start: number
  /** The id of the passage in which the words end, usually the same. */
  readonly endId: string
  /** The offset after the last quoted character in the text of the passage `endId`. */
  readonly end: number
  /** See `checksum`. */
  readonly checksum: string
}

const FORM = new RegExp(String.raw`^(\d{1,7})-(?:(${PASSAGE_ID})\.)?(\d{1,7})\.([0-9a-z]{3})$`)

/** What a sentence or a program put around the value. */
const AROUND = /^[^0-9a-z]+|[^0-9a-z]+$/g

/** Formats the value of `?at=` for an address. */
export function formatQuoteAddress({ id, start, endId, end, checksum }: QuoteAddress): string {
  return `${start}-${endId === id ? '' : `${endId}.`}${end}.${checksum}`
}

/**
 * Parses the value of `?at=`.
 *
 * @param id The id of the passage, from the fragment.
 * @returns `undefined` if the value does not have the right form.
 */
export function parseQuoteAddress(value: string, id: string): QuoteAddress | undefined {
  const match = FORM.exec(value.replace(AROUND, ''))
  if (!match) return undefined
  const [, start, endId = id, end, sum = ''] = match
  return { id, start: Number(start), endId, end: Number(end), checksum: sum }
}
