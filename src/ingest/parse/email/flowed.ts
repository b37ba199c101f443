/** The format of a text, in the field `Content-Type` of a part of a mail, which can continue on indented lines. */
const FORMAT =
  /^(content-type:[^\n]{0,200}(?:\r?\n[ \t][^\n]{0,200}){0,8}?\bformat\s*=\s*"?)(flowed|fl0wed)\b/gim
const DELETES_SPACE = /^content-type:[^\n]{0,200}(?:\r?\n[ \t][^\n]{0,200}){0,8}?\bdelsp\s*=\s*"?yes\b/im
/** The line above a signature ends with a space, and does not go on. */
const SIGNATURE = '-- '

/** A mail whose lines postal-mime does not join. */
export interface FixedMail {
  readonly bytes: Uint8Array
  /** Joins the lines of its text, as its format says. */
  readonly join: (text: string) => string
  /** Returns a piece of the mail as it stands in the file. */
  readonly restore: (text: string) => string
}

/**
 * Keeps postal-mime from joining the lines of a text in the format `flowed` (RFC 3676): it would join quoted lines with
 * the `>` of the next one between their words.
 */
export function asFixed(mail: Uint8Array): FixedMail {
  const text = Buffer.from(mail.buffer, mail.byteOffset, mail.length).toString('latin1')
  const fixed = text.replace(FORMAT, (_, before: string) => `${before}fl0wed`)
  if (fixed === text) return { bytes: mail, join: (same) => same, restore: (same) => same }
  const isSpaceDeleted = DELETES_SPACE.test(text)
  const restore = (piece: string) => piece.replace(FORMAT, (_, before: string) => `${before}flowed`)
  return {
    bytes: Buffer.from(fixed, 'latin1'),
    join: (lines) => joined(restore(lines), isSpaceDeleted),
    restore,
  }
}

/** Joins each line that ends with a space to the next one, if that is quoted as often. */
function joined(text: string, isSpaceDeleted: boolean): string {
  const paragraphs: { readonly marks: string; readonly pieces: string[]; isOpen: boolean }[] = []
  for (const line of text.split(/\r?\n/)) {
    const marks = /^>*/.exec(line)?.[0] ?? ''
    // A space is stuffed before a line that begins with one, with `>` or with `From`.
    const words = line.slice(marks.length).replace(/^ /, '')
    const isOpen = words.endsWith(' ') && words !== SIGNATURE
    const piece = isOpen && isSpaceDeleted ? words.slice(0, -1) : words
    const last = paragraphs.at(-1)
    if (last?.isOpen && last.marks === marks && words !== SIGNATURE) {
      last.pieces.push(piece)
      last.isOpen = isOpen
    } else {
      paragraphs.push({ marks, pieces: [piece], isOpen })
    }
  }
  return paragraphs
    .map(({ marks, pieces }) => (marks ? `${marks} ${pieces.join('')}` : pieces.join('')))
    .join('\n')
}
