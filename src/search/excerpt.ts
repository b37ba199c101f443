import { at } from '../passage/at.ts'
import type { PassageHit } from './hits.ts'
import type { Mark } from './mark.ts'

/** Longer passages are shortened. In UTF-16 code units, like the length of the excerpt. */
const MAX_WHOLE_LENGTH = 280
/** How much of a longer passage is shown before the first mark. */
const MAX_LEAD_LENGTH = 80

/** A part of an excerpt. The words that were found are marked. */
export interface ExcerptPart {
  readonly text: string
  readonly isMarked: boolean
}

/** Returns the part of a passage around the words that were found, cut between words. */
export function excerpt({ text, marks }: PassageHit): readonly ExcerptPart[] {
  const { start, end } = window(text, marks)
  const parts: ExcerptPart[] = start > 0 ? [{ text: '…', isMarked: false }] : []
  let done = start
  for (const mark of marks.filter((candidate) => candidate.start >= start && candidate.end <= end)) {
    parts.push({ text: text.slice(done, mark.start), isMarked: false })
    parts.push({ text: text.slice(mark.start, mark.end), isMarked: true })
    done = mark.end
  }
  parts.push({ text: text.slice(done, end) + (end < text.length ? '…' : ''), isMarked: false })
  return parts.filter((part) => part.text !== '')
}

function window(text: string, marks: readonly Mark[]): Mark {
  if (text.length <= MAX_WHOLE_LENGTH) return { start: 0, end: text.length }
  const first = at(marks, 0).start
  const from = Math.max(0, Math.min(first - MAX_LEAD_LENGTH, text.length - MAX_WHOLE_LENGTH))
  const to = Math.min(text.length, from + MAX_WHOLE_LENGTH)
  const space = text.indexOf(' ', from)
  const start = from > 0 && space >= 0 && space < first ? space + 1 : from
  const lastSpace = text.lastIndexOf(' ', to)
  return { start, end: to < text.length && lastSpace > first + MAX_LEAD_LENGTH ? lastSpace : to }
}
