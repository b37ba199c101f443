import { FORM_WEIGHT, formsForIndex } from './index-forms.ts'

/** Inline elements whose words Pagefind 1.6 leaves out of the text of an anchor. */
const LEFT_OUT = /<(\/?)(?:bdi|del|ins|mark|rp|rt|ruby|u)(?=[\s>])/g
/** More than half of a page, and nothing of it is indexed. */
const STYLES_AND_SCRIPTS = /<(style|script)\b[^>]*>.*?<\/\1>/gs
const BODY_END = '</main>'
/** Elements that can begin and end within a word. */
const TAG_WITHIN_WORDS =
  /<\/?(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)(?:\s[^>]*)?>/g
const OTHER_TAG = /<[^>]*>/g
const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** A metadata field of a page, whose words readers can search for. */
const FIELD = /<meta [^>]*?\bcontent="([^"]*)"[^>]*\bdata-pagefind-meta=/g

/** A page that is prepared for Pagefind. */
export interface PreparedPage {
  readonly content: string
  /** The words that can be found. */
  readonly text: string
}

/**
 * Prepares a page for Pagefind, so that it returns the complete text of each passage, and finds each word in all its
 * forms. The additional forms stand after the text, where they belong to no passage.
 */
export function pageForIndex(html: string): PreparedPage {
  const content = html.replace(STYLES_AND_SCRIPTS, '').replace(LEFT_OUT, '<$1span')
  const end = content.lastIndexOf(BODY_END)
  const start = content.indexOf('data-pagefind-body')
  if (start < 0 || end < start) return { content, text: '' }
  const fields = Array.from(content.slice(0, start).matchAll(FIELD), ([, field = '']) => `${field}\n`)
  const text = textOf(fields.join('') + content.slice(content.indexOf('>', start) + 1, end))
  const forms = formsForIndex(text)
  if (forms.length === 0) return { content, text }
  const added = `<div data-pagefind-weight="${FORM_WEIGHT}">${forms.join(' ')}</div>`
  return { content: content.slice(0, end) + added + content.slice(end), text }
}

/** Returns the text of a page, and more where an attribute has a `>`: forms that are in no text find nothing. */
function textOf(html: string): string {
  return html
    .replace(TAG_WITHIN_WORDS, '')
    .replace(OTHER_TAG, '\n')
    .replace(ENTITY, (entity, hex, decimal, name) => {
      if (name) return ENTITIES[name] ?? entity
      return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
    })
}
