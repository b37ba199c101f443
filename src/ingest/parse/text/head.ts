import type { DeclaredMetadata } from '../../metadata/declared.ts'
import { looksLikeCredit } from '../../prose/credits.ts'
import { withoutDateline } from '../../prose/dateline/without-dateline.ts'
import { type HeadLine, readHeadLine } from '../../prose/labels.ts'
import {
  beginsAsTitle,
  endsSentence,
  endsWithStop,
  goesOn,
  holdsSentences,
} from '../../prose/text-features.ts'
import type { Line } from './lines.ts'
import { isFarShort, isForced } from './margin.ts'
import { MAX_VERSE_COLUMNS } from './paragraphs.ts'

/** What stands above the first paragraph of a text, or below its last. */
export interface Head {
  readonly stated: DeclaredMetadata
  /** The lines that are metadata and not in the body. */
  readonly taken: readonly Line[]
  /** The lines that are left. */
  readonly body: readonly Line[]
  /** Dates that are no day of the calendar; their lines stay. */
  readonly invalidDates: readonly { readonly line: Line; readonly reason: string }[]
}

/** Lines that belong together: a paragraph, a headline of several lines, or one line of metadata. */
interface Item {
  readonly lines: readonly Line[]
  readonly says: HeadLine | undefined
}

/** No head has more. */
const MAX_ITEMS = 12
const MAX_TITLE_LENGTH = 160
const MAX_TITLE_LINES = 3
const MAX_STANDFIRST_LENGTH = 400
/** Fewer are a name, of an agency or of who wrote it. */
const MIN_STANDFIRST_WORDS = 5
/** Between a headline and its byline or date, a standfirst and a line of names. */
const MAX_ITEMS_BEFORE_METADATA = 3
/** `Editor: huaxia` */
const LABEL = /^[^:：]{1,24}[:：]\s*\S{1,24}$/u
/** `کد خبر: 84834567` */
const NUMBERED_LABEL = /^[^:：]{1,24}[:：]\s*[\p{N}/-]+$/u
/** A text of so many characters is a paragraph, whatever its last mark. */
const MIN_CERTAIN_PARAGRAPH_LENGTH = 150
/** A dateline is at the start; no more of a paragraph is looked at. */
const MAX_LOOKED_AT_LENGTH = 200

/**
 * Reads the head of a text: metadata lines, the headline, more metadata lines, and a standfirst where such a line or a
 * dateline shows that the story has not begun.
 *
 * @param known What is stated already; a line that states it again stays in the body.
 */
export function readHead(lines: readonly Line[], margin: number | undefined, known: DeclaredMetadata): Head {
  const items = itemsOf(lines, margin)
  const taken: Line[] = []
  const invalidDates: { line: Line; reason: string }[] = []
  let stated = known
  let index = 0

  const readSaying = () => {
    for (let item = items[index]; item?.says; item = items[++index]) {
      const [line] = item.lines
      const { date } = item.says.stated
      if (line && date?.kind === 'invalid') invalidDates.push({ line, reason: date.reason })
      else if (fits(item.says, stated)) {
        stated = { ...stated, ...item.says.stated }
        taken.push(...item.lines)
      }
    }
  }

  readSaying()
  const title = items[index] && firstLineAlone(items, index, margin)
  if (title && isTitle(title, items.slice(index + 1), margin)) {
    stated = { ...stated, title: textOf(title) }
    taken.push(...title.lines)
    index += 1
    readSaying()
    const standfirst = items[index]
    if (standfirst && isStandfirst(standfirst, items[index + 1])) {
      stated = { ...stated, summary: textOf(standfirst) }
      index += 1
      readSaying()
    }
  }
  return { stated, taken, body: withoutHead(lines, items.slice(0, index + 1), taken), invalidDates }
}

/**
 * The headline of lines that stand together above a byline or date, without a blank line or margin that would part it
 * from its standfirst; the others become an item of their own.
 */
function firstLineAlone(items: Item[], index: number, margin: number | undefined): Item | undefined {
  const item = items[index]
  const [line, ...others] = item?.lines ?? []
  if (!line || others.length === 0 || margin !== undefined || !items[index + 1]?.says) return item
  items.splice(index, 1, { lines: [line], says: undefined }, { lines: others, says: undefined })
  return items[index]
}

/** Whether all that a line says has its place in the metadata. */
export function fits({ stated: said, updated }: HeadLine, stated: DeclaredMetadata): boolean {
  return !updated && Object.keys(said).every((key) => !(key in stated))
}

/** The lines that were not taken; what stood apart in the head stands apart in the body. */
function withoutHead(
  lines: readonly Line[],
  items: readonly Item[],
  taken: readonly Line[],
): readonly Line[] {
  const gone = new Set(taken)
  const first = new Set(items.map((item) => item.lines[0]))
  return lines.flatMap((line) => {
    if (gone.has(line)) return []
    return first.has(line) ? [{ ...line, afterBlank: true }] : [line]
  })
}

function itemsOf(lines: readonly Line[], margin: number | undefined): Item[] {
  const items: { lines: Line[]; says: HeadLine | undefined }[] = []
  for (const [index, line] of lines.entries()) {
    const last = items.at(-1)
    const before = lines[index - 1]
    const says = items.length < MAX_ITEMS ? readHeadLine(line.text) : undefined
    if (says || !last || last.says || !before || beginsItem(line, before, last.lines, margin)) {
      if (items.length === MAX_ITEMS) break
      items.push({ lines: [line], says })
    } else last.lines.push(line)
  }
  return items
}

function beginsItem(line: Line, before: Line, item: readonly Line[], margin: number | undefined): boolean {
  if (line.afterBlank) return true
  if (margin === undefined)
    return Math.max(line.columns, before.columns) > MAX_VERSE_COLUMNS || endsSentence(before.text)
  const isSecond = item.length === 1
  return (
    isSecond &&
    !isForced(before, line, margin) &&
    (line.indent > before.indent || isFarShort(before, line, margin))
  )
}

/** Whether a first text is a headline: no sentence, and above something that shows it. */
function isTitle(item: Item, following: readonly Item[], margin: number | undefined): boolean {
  const text = item.lines
    .slice(0, MAX_TITLE_LINES + 1)
    .map((line) => line.text)
    .join(' ')
  if (item.lines.length > MAX_TITLE_LINES || text.length > MAX_TITLE_LENGTH) return false
  if (item.lines.length > 1 && margin === undefined) return false
  if (!beginsAsTitle(text) || endsWithStop(text) || goesOn(text) || holdsSentences(text)) return false
  if (looksLikeCredit(text) || hasDateline(text) || NUMBERED_LABEL.test(text)) return false
  const [next, afterNext] = following.filter(({ says }) => !says)
  const isAboveSaying = following.slice(0, MAX_ITEMS_BEFORE_METADATA).some(({ says }) => says)
  return isAboveSaying || isParagraph(next, text.length) || isParagraph(afterNext, text.length)
}

/** Whether a text is certainly one of the story: long, or a sentence that is longer than the headline. */
function isParagraph(item: Item | undefined, titleLength: number): boolean {
  const last = item?.lines.at(-1)
  if (!item || !last) return false
  const length = item.lines.reduce((sum, { text }) => sum + text.length, 0)
  if (length >= MIN_CERTAIN_PARAGRAPH_LENGTH || hasDateline(item.lines[0]?.text ?? '')) return true
  return length >= titleLength * 1.5 && endsSentence(last.text)
}

function isStandfirst(item: Item, next: Item | undefined): boolean {
  const text = textOf(item)
  if (text.length > MAX_STANDFIRST_LENGTH || hasDateline(text) || LABEL.test(text)) return false
  if (text.split(' ').length < MIN_STANDFIRST_WORDS && !/\p{Lo}/u.test(text)) return false
  const { byline, date } = next?.says?.stated ?? {}
  return byline !== undefined || date !== undefined || hasDateline(next?.lines[0]?.text ?? '')
}

function hasDateline(text: string): boolean {
  const start = text.slice(0, MAX_LOOKED_AT_LENGTH)
  return withoutDateline(start) !== start.trimStart()
}

function textOf({ lines }: Item): string {
  return lines
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
}
