import { at } from '../../../passage/at.ts'
import type { DeclaredMetadata } from '../../metadata/declared.ts'
import { isAffiliation } from '../../prose/affiliation.ts'
import { looksLikeCredit } from '../../prose/credits.ts'
import { withoutDateline } from '../../prose/dateline/without-dateline.ts'
import type { HeadLine } from '../../prose/labels.ts'
import { isPageFurniture } from '../../prose/page-furniture.ts'
import { beginsTurn } from '../../prose/speakers.ts'
import {
  beginsAsTitle,
  endsSentence,
  endsWithStop,
  goesOn,
  holdsSentences,
} from '../../prose/text-features.ts'
import { type Item, itemsOf, textOf } from './head-items.ts'
import type { Line } from './lines.ts'
import type { Turns } from './turns.ts'
import { isCertainCode, isPossibleCode } from './wire/codes.ts'

/** The head of a text: what stands above its first paragraph. */
export interface Head {
  readonly declared: DeclaredMetadata
  /** The lines that became metadata. They are not in the body. */
  readonly consumed: readonly Line[]
  /** All other lines. */
  readonly body: readonly Line[]
  /** Dates that are not in the calendar. Their lines stay in the body. */
  readonly invalidDates: readonly { readonly line: Line; readonly reason: string }[]
}

const MAX_TITLE_LENGTH = 160
const MAX_TITLE_LINES = 3
const MAX_STANDFIRST_LENGTH = 400
/** Fewer words are the name of an agency or an author. */
const MIN_STANDFIRST_WORDS = 5
/** A byline or date counts as the headline's own if it is among so many items: a standfirst and a name may precede it. */
const MAX_ITEMS_BEFORE_METADATA = 3
/** `Editor: huaxia` */
const LABEL = /^[^:：]{1,24}[:：]\s*\S{1,24}$/u
/** `کد خبر: 84834567` */
const NUMBERED_LABEL = /^[^:：]{1,24}[:：]\s*[\p{N}/-]+$/u
/** A text of so many characters is a paragraph, however it ends. */
const MIN_CERTAIN_PARAGRAPH_LENGTH = 150
/** How much of a paragraph is searched for a dateline. */
const MAX_LOOKED_AT_LENGTH = 200

/**
 * Reads the head of a text: metadata lines, the headline, more metadata lines, and a standfirst. A text is a standfirst
 * only if a metadata line or a dateline after it shows that the story has not begun.
 *
 * @param known What is declared already. A line that declares it again stays in the body.
 */
export function readHead(
  { lines, speakers }: Turns,
  margin: number | undefined,
  known: DeclaredMetadata,
): Head {
  const items = itemsOf(lines, margin)
  const consumed: Line[] = []
  const invalidDates: { line: Line; reason: string }[] = []
  let declared = known
  let index = 0

  const readMetadataLines = () => {
    for (let item = items[index]; item?.metadata; item = items[++index]) {
      const [line] = item.lines
      const { date } = item.metadata.declared
      if (line && date?.kind === 'invalid') invalidDates.push({ line, reason: date.reason })
      else if (fits(item.metadata, declared)) {
        declared = { ...declared, ...item.metadata.declared }
        consumed.push(...item.lines)
      }
    }
  }

  readMetadataLines()
  // Codes that are not certainly those of a wire stay where they are.
  while (items[index] && isCode(textOf(at(items, index)))) {
    index += 1
    readMetadataLines()
  }
  const title = items[index] && firstLineAlone(items, index, margin)
  const isTurn = title?.lines[0] !== undefined && beginsTurn(title.lines[0].text, speakers)
  if (title && !isTurn && isTitle(title, items.slice(index + 1), margin)) {
    declared = { ...declared, title: textOf(title) }
    consumed.push(...title.lines)
    index = afterNotes(items, index + 1)
    readMetadataLines()
    const standfirst = items[index]
    if (standfirst && isStandfirst(standfirst, items[index + 1])) {
      declared = { ...declared, summary: textOf(standfirst) }
      index += 1
      readMetadataLines()
    }
  }
  return { declared, consumed, body: withoutHead(lines, items.slice(0, index + 1), consumed), invalidDates }
}

/**
 * Returns the item at an index, cut to its first line if that is the headline. Above a byline or date, a headline and a
 * standfirst may stand without a blank line between them; where no margin is known, each line counts by itself. The
 * other lines become the next item of `items`.
 */
function firstLineAlone(items: Item[], index: number, margin: number | undefined): Item | undefined {
  const item = items[index]
  const [line, ...others] = item?.lines ?? []
  if (!line || others.length === 0 || margin !== undefined || !items[index + 1]?.metadata) return item
  items.splice(index, 1, { lines: [line], metadata: undefined }, { lines: others, metadata: undefined })
  return items[index]
}

/** Returns the index after points and notes in brackets that stand between a headline and its byline or date. */
function afterNotes(items: readonly Item[], index: number): number {
  let end = index
  while (items[end] && isHeadNote(at(items, end))) end += 1
  return items[end]?.metadata ? end : index
}

/** Whether an item is a point of a summary, `* Fares stay`, or a note such as `(Adds quotes)`. */
function isHeadNote(item: Item): boolean {
  const text = textOf(item)
  return !item.metadata && text.length <= MAX_TITLE_LENGTH && /^[*•–-] |^\([^()]+\)$/u.test(text)
}

/** Whether a line can be consumed: each value on it has a key of its own that is not declared already. */
export function fits({ declared: onLine, updated }: HeadLine, declared: DeclaredMetadata): boolean {
  return !updated && Object.keys(onLine).every((key) => !(key in declared))
}

/** Returns the lines that were not consumed. Items of the head that stay are still separate blocks. */
function withoutHead(
  lines: readonly Line[],
  items: readonly Item[],
  consumed: readonly Line[],
): readonly Line[] {
  const gone = new Set(consumed)
  const first = new Set(items.map((item) => item.lines[0]))
  return lines.flatMap((line) => {
    if (gone.has(line)) return []
    return first.has(line) ? [{ ...line, afterBlank: true }] : [line]
  })
}

/** Whether an item is the headline: it is not a sentence, and metadata or a paragraph follows. */
function isTitle(item: Item, following: readonly Item[], margin: number | undefined): boolean {
  const text = item.lines
    .slice(0, MAX_TITLE_LINES + 1)
    .map((line) => line.text)
    .join(' ')
  if (item.lines.length > MAX_TITLE_LINES || text.length > MAX_TITLE_LENGTH) return false
  if (item.lines.length > 1 && margin === undefined) return false
  if (!beginsAsTitle(text) || endsWithStop(text) || goesOn(text) || holdsSentences(text)) return false
  if (looksLikeCredit(text) || hasDateline(text) || NUMBERED_LABEL.test(text)) return false
  if (isCode(text) || isAffiliation(text) || isPageFurniture(text)) return false
  const [next, afterNext] = following.filter(({ metadata }) => !metadata)
  const isAboveMetadata = following
    .filter((other) => !isHeadNote(other))
    .slice(0, MAX_ITEMS_BEFORE_METADATA)
    .some(({ metadata }) => metadata)
  return isAboveMetadata || isParagraph(next, text.length) || isParagraph(afterNext, text.length)
}

/** Whether an item is certainly a paragraph of the story: long, or a sentence longer than the headline. */
function isParagraph(item: Item | undefined, titleLength: number): boolean {
  const last = item?.lines.at(-1)
  if (!item || !last) return false
  const length = item.lines.reduce((sum, { text }) => sum + text.length, 0)
  if (length >= MIN_CERTAIN_PARAGRAPH_LENGTH || hasDateline(item.lines[0]?.text ?? '')) return true
  return length >= titleLength * 1.5 && endsSentence(last.text)
}

function isCode(text: string): boolean {
  return isPossibleCode(text) || isCertainCode(text)
}

function isStandfirst(item: Item, next: Item | undefined): boolean {
  const text = textOf(item)
  if (text.length > MAX_STANDFIRST_LENGTH || hasDateline(text) || LABEL.test(text) || isCode(text))
    return false
  if (text.split(' ').length < MIN_STANDFIRST_WORDS && !/\p{Lo}/u.test(text)) return false
  const { byline, date } = next?.metadata?.declared ?? {}
  return byline !== undefined || date !== undefined || hasDateline(next?.lines[0]?.text ?? '')
}

function hasDateline(text: string): boolean {
  const start = text.slice(0, MAX_LOOKED_AT_LENGTH)
  return withoutDateline(start) !== start.trimStart()
}
