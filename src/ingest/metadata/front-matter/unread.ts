import type { VFile } from 'vfile'
import { report } from '../../../diagnostics/problem.ts'
import { isHeaderKey } from '../keys/header-keys.ts'
import { meaningOf } from '../keys/other-keys.ts'
import { readPublication } from '../keys/publication.ts'
import type { Format } from './head.ts'

/** How many lines are looked at. No front matter that was overlooked begins further down. */
const MAX_LINES = 20
/** A key and its value, with the marks that any form of front matter may have around them. */
const KEY_VALUE = /^[\s{*/#.:%;<!-]*["']?(\p{L}[\p{L}\p{N}_-]*)["']?[ \t]*[:=][ \t]*(.*?)[\s,;}*/>-]*$/u
/** A line of marks that opens front matter, and perhaps the name of a language; or a brace. */
const OPENING = /^\s*(?:[^\p{L}\p{N}\s]{2,}[a-z]{0,5}|\{.*)\s*$/u
/** The tags before the text of a page. */
const TAGS = /^(?:\s*<(?:!doctype|html|head|body|main|article|div|pre|p)\b[^>]*>)*/i

/**
 * Reports what looks like front matter but was left in the text, because its form is not known: keys between lines of
 * marks, and lines that may keep the article back.
 *
 * @param rest The file without the front matter that was read.
 * @param isSettled Whether it is known if the article is published.
 */
export function reportUnread(rest: string, format: Format, file: VFile, isSettled: boolean): void {
  const [beforeScripts = ''] = rest.split('<script', 1)
  const lines = beforeScripts.split('\n', MAX_LINES).map((line, index) => {
    const text = format === 'html' ? line.replace(TAGS, '') : line
    const [, key, value = ''] = KEY_VALUE.exec(text) ?? []
    const unquoted = value.replace(/["']/g, '')
    return { text, place: { line: index + 1, column: 1 }, key, value: unquoted }
  })
  const written = lines.filter(({ text }) => text.trim() !== '')
  const draft = isSettled
    ? undefined
    : written.find(({ key, value }) => key !== undefined && keepsBack(key, value))
  if (draft) {
    report(file, 'unclear-draft', {
      found: `The line “${draft.text.trim().slice(0, 60)}” may keep the article back`,
      place: draft.place,
    })
    return
  }
  const [opening, first] = written
  if (!opening || !OPENING.test(opening.text)) return
  const keys = [opening, first].flatMap((line) =>
    line?.key === undefined ? [] : [{ ...line, key: line.key }],
  )
  if (keys.some(({ key, value }) => /^\p{Ll}/u.test(key) && isHeaderKey(key, value, true))) {
    report(file, 'invalid-front-matter', {
      found: 'The file begins like front matter, but in a form that is not read',
      place: opening.place,
    })
  }
}

function keepsBack(key: string, value: string): boolean {
  const meaning = meaningOf(key)
  if (meaning?.kind !== 'publication' || !['draft', 'published', 'state'].includes(meaning.form)) return false
  return readPublication(meaning.form, value) === 'withheld'
}
