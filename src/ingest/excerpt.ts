import { withoutDateline } from './plugins/dateline.ts'

/** How much of the text an excerpt shows. */
const EXCERPT_LENGTH = 200

/** Half of a character beyond the Basic Multilingual Plane, which a cut may leave at the end. */
const LONE_SURROGATE = /[\uD800-\uDBFF]$/

/** The beginning of a text, cut between words; where the title is its first sentence, what follows that. */
export function excerpt([first = '', ...others]: readonly string[], title: string): string {
  const whole = [withoutDateline(first), ...others].join(' ')
  const rest = whole.startsWith(title) ? whole.slice(title.length).replace(/^[\s\p{Po}]+/u, '') : ''
  const text = rest || whole
  if (text.length <= EXCERPT_LENGTH) return text
  const cut = text.slice(0, EXCERPT_LENGTH).replace(LONE_SURROGATE, '')
  const lastSpace = cut.lastIndexOf(' ')
  return `${lastSpace > 0 ? cut.slice(0, lastSpace) : cut}…`
}
