import type { Paragraph, PhrasingContent } from 'mdast'
import { endsSentence } from '../../prose/text-features.ts'
import type { Line } from './lines.ts'
import { endsInWord, isFarShort, isForced } from './margin.ts'

/** Lines of verse and addresses are no wider. In a text without a margin, a wider line is a paragraph. */
export const MAX_VERSE_COLUMNS = 80
/** Verse and addresses have no more lines without a blank one between them. */
const MAX_VERSE_LINES = 400

/** What a line break means: a space within a paragraph, a break that is kept, or the end of the paragraph. */
type Ending = 'space' | 'break' | 'end'

/**
 * Makes paragraphs of lines with no blank line, list or quotation among them.
 *
 * @param margin The text's right margin, if it is hard-wrapped.
 */
export function paragraphsOf(lines: readonly Line[], margin: number | undefined): readonly Paragraph[] {
  const endings = margin === undefined ? endingsWithoutMargin(lines) : endingsAt(lines, margin)
  const paragraphs: Paragraph[] = []
  let rows: string[] = []
  let row = ''
  for (const [index, { text }] of lines.entries()) {
    const ending = endings[index] ?? 'end'
    row += ending === 'space' ? `${text}\n` : text
    if (ending === 'space') continue
    rows.push(row)
    row = ''
    if (ending === 'break') continue
    paragraphs.push(paragraphOf(rows))
    rows = []
  }
  return paragraphs
}

/** Makes a paragraph with breaks between its rows. The newline before each break separates words in its plain text. */
function paragraphOf(rows: readonly string[]): Paragraph {
  const children = rows.flatMap((row, index): PhrasingContent[] =>
    index < rows.length - 1
      ? [{ type: 'text', value: `${row}\n` }, { type: 'break' }]
      : [{ type: 'text', value: row }],
  )
  return { type: 'paragraph', children }
}

/** Interprets line breaks in a text that is not wrapped: each line is a paragraph, or all are verse or an address. */
function endingsWithoutMargin(lines: readonly Line[]): readonly Ending[] {
  const sentences = lines.filter(({ text }) => endsSentence(text)).length
  const isVerse =
    sentences * 3 < lines.length * 2 &&
    lines.length <= MAX_VERSE_LINES &&
    lines.every(({ columns }) => columns <= MAX_VERSE_COLUMNS)
  return lines.slice(1).map((next, index) => {
    if (endsInWord(lines[index] ?? next, next)) return 'space'
    return isVerse ? 'break' : 'end'
  })
}

/** Interprets line breaks in a wrapped text. A line that breaks earlier than it had to ends a paragraph, or its break is kept. */
function endingsAt(lines: readonly Line[], margin: number): readonly Ending[] {
  const [, ...others] = lines
  // The first line tells nothing: its own indent may be deeper than that of the others, or less deep.
  const base = others.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY)
  const endings: Ending[] = []
  let flush = 0
  let meant = 0
  for (const [index, next] of others.entries()) {
    const line = lines[index] ?? next
    const forced = isForced(line, next, margin)
    const sentence = endsSentence(line.text)
    if (next.indent === base) flush += 1
    if (next.indent === base && !forced && !sentence) meant += 1
    if (endsInWord(line, next)) endings.push('space')
    else if (next.indent > base || (sentence && !forced)) endings.push('end')
    else endings.push(!forced && isFarShort(line, next, margin) ? 'break' : 'space')
  }
  const isVerse = meant > 0 && meant * 2 >= flush && lines.length <= MAX_VERSE_LINES
  return isVerse ? endings.map(() => 'break') : endings
}
