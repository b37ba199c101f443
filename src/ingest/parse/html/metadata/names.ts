import { alternatives, phrasesOfAll, wordsOfAll } from '../../../../languages/word-lists.ts'
import { readDate } from '../../../metadata/dates.ts'
import type { SiteNames } from './site-names.ts'

/** Longer texts are biographies. */
const MAX_NAME_LENGTH = 120
const LABEL = new RegExp(`^(?:${alternatives(phrasesOfAll('bylineLabels'))})\\s*[:：/]\\s*`, 'iu')
/** `By` and the like; `de` and `di` also begin names. */
const WORD = new RegExp(
  `^(?:${alternatives(wordsOfAll('bylineWords').filter((word) => !/^(?:de|di)$/i.test(word)))})\\s+(?=[\\p{Lu}\\p{Lo}]\\S*\\s)`,
  'u',
)
/** In English, whatever follows is a name. */
const BY = /^(?:(?:written|posted|reported|story|text|words|analysis|review) )?by:?\s+/i
const DATE_LABEL = new RegExp(
  `[\\s,;|(]+(?:${alternatives([...phrasesOfAll('dateLabels'), ...phrasesOfAll('updateLabels'), 'posted', 'last updated', 'last modified'])})\\b.*$`,
  'iu',
)
/** What an author does, after the name. */
const ROLE =
  /\b(?:reporters?|correspondents?|editors?|writers?|journalists?|columnists?|contributors?|contributing|critics?|producers?|fellows?|bureau chief|chief|staff|desk|photographers?|analysts?|professors?|lecturers?|researchers?|directors?|redakteur(?:in)?|korrespondent(?:in)?|journaliste|correspondante?|redactora?|periodista|corresponsal|giornalista|inviato|redacteur|jornalista)\b/iu
/** The names of accounts, and of values that a program left empty. */
const NO_NAME =
  /^(?:admin(?:istrator)?|root|user\d*|guest|webmaster|web ?editor|editor|author|null|undefined|none|n\/a|unknown|anonymous|test|\[object object\]|-+)$/i
const EMAIL = /[<([]?\s*[^\s<>()[\]]+@[^\s<>()[\]]+\.[a-z]{2,}\s*[>)\]]?/giu

/**
 * Returns the name in a value that declares an author: without `By`, an address, a role or a date.
 *
 * @returns `undefined` if the value is no name, but an address, an account or the site itself.
 */
export function authorName(value: string, site: SiteNames): string | undefined {
  if (/^(?:[a-z]+:|@|\/)|:\/\//i.test(value.trim())) return undefined
  const plain = withoutDate(value.replace(EMAIL, ' ').replace(/\s+/g, ' ').trim())
    .replace(LABEL, '')
    .replace(BY, '')
    .replace(WORD, '')
  const name = withoutRole(plain.trim(), site)
    .replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/gu, '')
    .trim()
  if (!/\p{L}/u.test(name) || name.length > MAX_NAME_LENGTH || NO_NAME.test(name) || site.has(name))
    return undefined
  return name
}

/** Returns the authors of a value that may have several with `;` or `|` between them. */
export function authorNames(values: readonly string[], site: SiteNames): readonly string[] {
  const parts = values.flatMap((value) => (/^\s*https?:/i.test(value) ? [] : namedParts(value)))
  return distinct(parts.flatMap((part) => authorName(part, site) ?? []))
}

/** Returns the parts of a value without those that are only roles. */
function namedParts(value: string): readonly string[] {
  const [first = '', ...others] = value.split(/\s*[;|\n]\s*/)
  return [first, ...others.filter((part) => !ROLE.test(part))]
}

/** Returns each name once, in its first spelling: `JANE DOE` is Jane Doe again. */
export function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.toReversed().map((name) => [name.toLowerCase(), name])).values()].toReversed()
}

/** Returns a name of a bibliography the other way round: `Doe, Jane` is Jane Doe. */
export function uninverted(name: string): string {
  const [last, first, ...others] = name.split(/\s*,\s*/)
  const isName = (part: string | undefined) => part !== undefined && /^\p{Lu}\S*(?:\s\S+)?$/u.test(part)
  return others.length === 0 && isName(last) && isName(first) && !/\s/.test(last ?? '')
    ? `${first} ${last}`
    : name
}

function withoutDate(text: string): string {
  const unlabelled = text.replace(DATE_LABEL, '')
  const words = unlabelled.split(' ')
  const start = words.findIndex(
    (_, index) =>
      index > 0 &&
      readDate(
        words
          .slice(index)
          .join(' ')
          .replace(/^[^\p{L}\p{N}]+/u, ''),
      ),
  )
  return start === -1 ? unlabelled : words.slice(0, start).join(' ')
}

/** Cuts off a role or the site after a comma, dash or bar: `Jane Doe, Science Correspondent`. */
function withoutRole(text: string, site: SiteNames): string {
  const match = /^(.+?)(?:\s*[,|(]\s*|\s+[-–—·•]\s+)(.+)$/u.exec(text)
  const [, name = '', rest = ''] = match ?? []
  if (!match) return text
  const tail = withoutRole(rest, site)
  if (ROLE.test(rest) && !/\p{Lu}\S* (?:and|und|et|y|e) \p{Lu}/u.test(rest)) return name
  return site.has(rest.replace(/\)$/, '')) ? name : text.slice(0, text.length - rest.length) + tail
}
