import type { Paragraph, Root } from 'mdast'
import type { VFile } from 'vfile'
import { withoutDateline } from '../plugins/dateline.ts'
import { placeAt, refuse } from '../refuse.ts'

/** `date 2022-07-27` at the very start, followed by the text on the same line or a new one. */
const LEADING_DATE = /^\s*date[ \t:]+(\d{4}-\d{2}-\d{2})(?=\s|$)/i

/**
 * Parses plain text: paragraphs are separated by blank lines. A leading `date YYYY-MM-DD` is metadata and not part of
 * the body. Every other character stays as it is.
 *
 * @throws VFileMessage where the leading date is no day of the calendar, or where nothing follows it.
 */
export function parseText(text: string, file: VFile): Root {
  const date = LEADING_DATE.exec(text)
  if (date?.[1]) {
    if (!isCalendarDate(date[1])) {
      refuse(file, 'invalid-date', {
        reason: `The date ${date[1]} is no day of the calendar`,
        remedy: 'Write the date as YYYY-MM-DD, for example 2022-07-27.',
        place: placeAt(text, date[0].length - date[1].length),
      })
    }
    file.data.date = date[1]
  }
  const body = text.slice(date?.[0].length ?? 0)
  const children = paragraphs(body)
  if (!/[\p{L}\p{N}]/u.test(withoutDateline(body.trim()))) {
    refuse(file, 'empty', {
      reason: 'There is no text: an article needs at least one word besides date and dateline',
      remedy: 'Write the article into it, or delete the file.',
      place: placeAt(text, text.length),
    })
  }
  return { type: 'root', children }
}

function paragraphs(body: string): Paragraph[] {
  return body
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }))
}

function isCalendarDate(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}
