import type { Line } from '../lines.ts'
import { readMailField } from './fields.ts'

/** An address beside a name: `<jane@example.org>`, `[mailto:jane@example.org]`. */
const BESIDE_NAME = /[<[(](?:mailto:)?[^\s<>[\]()@]{1,64}@[^\s<>[\]()@]{1,255}[>\])]/g
const ADDRESS = /[^\s<>[\]()@,;:"]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu

/** The lines of a mail without the addresses of people, and the pieces that were taken out. */
export interface WithoutAddresses {
  readonly lines: readonly Line[]
  readonly addresses: readonly Pick<Line, 'text' | 'offset'>[]
}

/**
 * Takes addresses out of the body of a mail: those beside names, as in `Jane Doe <jane@example.org> wrote:`, and those in
 * the head of an earlier mail. An address within a sentence may be meant for readers, and stays.
 */
export function withoutAddresses(lines: readonly Line[]): WithoutAddresses {
  const addresses: Pick<Line, 'text' | 'offset'>[] = []
  const kept = lines.flatMap((line): readonly Line[] => {
    if (!line.text.includes('@')) return [line]
    const field = readMailField(line.text.replace(/^[>\s]+/, ''))?.field
    const pattern =
      field === 'from' || field === 'to'
        ? new RegExp(`${BESIDE_NAME.source}|${ADDRESS.source}`, 'gu')
        : BESIDE_NAME
    const text = line.text.replace(pattern, (address, offset: number) => {
      addresses.push({ text: address, offset: line.offset + offset })
      return ''
    })
    const rest = text.replace(/\s{2,}/g, ' ').trim()
    return rest ? [{ ...line, text: rest }] : []
  })
  return { lines: kept, addresses }
}

/** Whether a text has an address. */
export function hasAddress(text: string): boolean {
  return new RegExp(ADDRESS.source, 'u').test(text)
}
