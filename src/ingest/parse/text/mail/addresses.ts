import { isMailHead } from '../../../metadata/mail-fields.ts'
import type { Line } from '../lines.ts'
import { readAnyField, readMailField } from './fields.ts'

/** An address beside a name: `<jane@example.org>`, `[mailto:jane@example.org]`. */
const BESIDE_NAME = /[<[(](?:mailto:)?[^\s<>[\]()@]{1,64}@[^\s<>[\]()@]{1,255}[>\])]/g
const ADDRESS = /[^\s<>[\]()@,;:"]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu

/** A line that says nothing but addresses, perhaps with a label: `E-mail: jane@example.org`. */
const BARE = new RegExp(
  `^[>\\s]*(?:[\\p{L}-]{1,20}(?: [\\p{L}-]{1,20})?\\s*[:：]\\s*)?<?${ADDRESS.source}>?(?:[\\s,;]+<?${ADDRESS.source}>?)*[.,;]?$`,
  'u',
)
/** Longer lines are paragraphs. */
const MAX_BARE_LENGTH = 500
/** The line above a signature (RFC 3676, §4.3). */
const SIGNATURE = /^[>\s]*--$/
const MAX_SIGNATURE_LINES = 10
const MAX_HEAD_LINES = 8

/** The lines of a mail without the addresses of people, and the pieces that were taken out. */
export interface WithoutAddresses {
  readonly lines: readonly Line[]
  readonly addresses: readonly Pick<Line, 'text' | 'offset'>[]
}

/**
 * Takes addresses out of the body of a mail: those beside names, as in `Jane Doe <jane@example.org> wrote:`, those of lines
 * that name who wrote what follows, and those in signatures, in the heads of earlier mails and on lines of their own. An
 * address within a sentence may be meant for readers, and stays.
 */
export function withoutAddresses(lines: readonly Line[]): WithoutAddresses {
  const addresses: Pick<Line, 'text' | 'offset'>[] = []
  const kept: Line[] = []
  let signatureStart = Number.NEGATIVE_INFINITY
  let afterBlank = false
  for (const [index, line] of lines.entries()) {
    if (SIGNATURE.test(line.text)) signatureStart = index
    const isSignature = index <= signatureStart + MAX_SIGNATURE_LINES
    const text = line.text.includes('@')
      ? withoutTheirs(line, isSignature || isOfHead(line, lines[index + 1]))
      : line.text
    // A line that is gone leaves the end of the block before it.
    if (text === '') afterBlank ||= line.afterBlank
    else {
      kept.push({ ...line, text, afterBlank: line.afterBlank || afterBlank })
      afterBlank = false
    }
  }
  return { lines: kept, addresses }

  function withoutTheirs(line: Line, isAny: boolean): string {
    const [marks = ''] = /^[>\s]*/.exec(line.text) ?? []
    const take = (text: string, offset: number) => void addresses.push({ text, offset: line.offset + offset })
    if (isBareAddress(line.text)) {
      take(line.text.slice(marks.length), marks.length)
      return marks.trim()
    }
    return takeAddresses(line.text, isAny, take).trim()
  }
}

/**
 * Takes addresses out of a text.
 *
 * @param isAny Whether all of them are taken, or only those beside names.
 * @param take Is told each of them, and its offset.
 */
export function takeAddresses(
  text: string,
  isAny: boolean,
  take: (address: string, offset: number) => void,
): string {
  const rest = text.replace(isAny ? ANY : BESIDE_NAME, (address, offset: number) => {
    take(address, offset)
    return ''
  })
  return rest === text ? text : rest.replace(/\s{2,}/g, ' ')
}

const ANY = new RegExp(`${BESIDE_NAME.source}|${ADDRESS.source}`, 'gu')

/** Whether a line says nothing but addresses, perhaps with a label. Fields of a head are no such labels. */
export function isBareAddress(text: string): boolean {
  return text.length <= MAX_BARE_LENGTH && BARE.test(text) && !readMailField(withoutMarks(text))
}

/** Whether a line is of the head of an earlier mail, or says who wrote what follows: `jane@example.org wrote:`. */
function isOfHead({ text }: Line, next: Line | undefined): boolean {
  const field = readMailField(withoutMarks(text))?.field
  if (field === 'from' || field === 'to') return true
  return /[:：]$/.test(text) && next !== undefined && marksOf(next.text) > marksOf(text)
}

function withoutMarks(text: string): string {
  return text.replace(/^[>\s]+/, '')
}

function marksOf(text: string): number {
  return /^[>\s]*/.exec(text)?.[0].replace(/\s/g, '').length ?? 0
}

/** Whether a text has an address. */
export function hasAddress(text: string): boolean {
  return new RegExp(ADDRESS.source, 'u').test(text)
}

/** Whether the head of a mail with an address stands within a text, as where an answer quotes a mail whole. */
export function hasHeadOfMail(lines: readonly Line[]): boolean {
  return lines.some(({ text }, start) => {
    const first = withoutMarks(text)
    if (readMailField(first)?.field !== 'from' || !hasAddress(first)) return false
    const head = lines
      .slice(start, start + MAX_HEAD_LINES)
      .map((line) => readAnyField(withoutMarks(line.text)))
    const end = head.indexOf(undefined)
    return isMailHead(head.slice(0, end === -1 ? head.length : end).flatMap((field) => field?.label ?? []))
  })
}
