import { compareWords } from '../../passage/compare/compare.ts'
import { shownParts } from '../../passage/compare/shown-parts.ts'
import type { WordPart } from '../../passage/compare/word-parts.ts'
import type { Quoted } from '../../passage/history/followed.ts'
import type { History } from '../../passage/history/history.ts'
import { formatLink } from '../../passage/link/format-link.ts'
import type { LinkTarget } from '../../passage/link/link-target.ts'
import { dateText } from '../../strings/date-text.ts'
import { fill } from '../../strings/fill.ts'
import { formatNumber } from '../../strings/format.ts'
import { shortened, shortenedParts } from '../../strings/shortened.ts'
import { pageLanguage, strings } from '../search/page-strings.ts'
import { note } from './note-element.ts'

/** Creates the note for corrected words: both wordings, with the differences marked. */
export function correctedNote(history: History, quoted: Quoted, now: string, link: LinkTarget): HTMLElement {
  const parts = compareWords(quoted.words, now)
  return note('corrected', {
    quoted: marked(parts, 'earlier'),
    now: marked(parts, 'later'),
    edition: [editionLink(history, quoted, link)],
  })
}

/** Creates the note for removed words, which is put in their place. */
export function removedNote(history: History, quoted: Quoted, link: LinkTarget): HTMLElement {
  return note('removed', { quoted: [shortened(quoted.words)], edition: [editionLink(history, quoted, link)] })
}

/** Creates the note for words that were not found, if similar words are highlighted instead. */
export function guessedNote(quoted: string, now: string): HTMLElement {
  return note('guessed', { quoted: [shortened(quoted)], now: marked(compareWords(quoted, now), 'later') })
}

/**
 * Why nothing is found: no edition has the words, or no passage has the number of the link (`missing`); the words stand
 * beside other words than the link says; or the earlier editions cannot be loaded.
 */
export type Unfound = 'unknown' | 'missing' | 'misplaced' | 'unchecked'

/** Creates the note for words, or for the number of a passage, that were not found. */
export function unfoundNote(why: Unfound, quoted: string): HTMLElement {
  return note(why, { quoted: [shortened(quoted)] })
}

/** Creates a link to the quoted words in the edition that had them. */
function editionLink(history: History, { edition }: Quoted, target: LinkTarget): HTMLElement {
  const date = history.editions[edition - 1]?.date
  const link = document.createElement('a')
  link.href = `editions/${edition}/${target.kind === 'broken' ? '' : formatLink(target)}`
  link.textContent = date
    ? fill(strings.editionDated, { date: dateText({ iso: date }, pageLanguage) })
    : fill(strings.editionNumbered, { number: formatNumber(edition, pageLanguage) })
  return link
}

/** Returns one of two wordings, with the words marked that the other one lacks. Long common parts are shortened. */
function marked(parts: readonly WordPart[], only: 'earlier' | 'later'): readonly (string | Node)[] {
  return shownParts(shortenedParts(parts), only).map(({ kind, text }) => {
    if (kind === 'same') return text
    const element = document.createElement(kind === 'deleted' ? 'del' : 'ins')
    element.textContent = text
    return element
  })
}
