import { compareWords } from '../../passage/compare/compare.ts'
import { shownParts } from '../../passage/compare/shown-parts.ts'
import type { WordPart } from '../../passage/compare/word-parts.ts'
import type { Quoted } from '../../passage/history/followed.ts'
import type { History } from '../../passage/history/history.ts'
import { formatLink } from '../../passage/link/format-link.ts'
import type { LinkTarget } from '../../passage/link/link-target.ts'
import { dateText } from '../../strings/date-text.ts'
import { formatNumber } from '../../strings/format.ts'
import { shortened, shortenedParts } from '../../strings/shortened.ts'
import { addStyles } from '../add-styles.ts'
import css from './quote-note.css?inline'

addStyles(css)

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

/** A longer note is folded: its first line says what happened. */
const MAX_UNFOLDED_LENGTH = 280

/** Folds a long text into a disclosure with a line that says what happened. */
function fold(aside: HTMLElement, lead: string): void {
  const text = aside.querySelector('p')
  if (!text || text.textContent.length <= MAX_UNFOLDED_LENGTH) return
  const details = document.createElement('details')
  const summary = document.createElement('summary')
  summary.textContent = lead
  text.replaceWith(details)
  details.append(summary, text)
}

/** Creates a note from a template of the page, and fills its slots. */
function note(kind: string, slots: Readonly<Record<string, readonly (string | Node)[]>>): HTMLElement {
  const aside = document.createElement('aside')
  aside.className = 'quote-note'
  aside.dataset.generated = ''
  aside.dataset.outcome = kind
  aside.setAttribute('role', 'note')
  const { lang, dir } = document.documentElement
  Object.assign(aside, { lang, dir })
  const template = document.querySelector<HTMLTemplateElement>(`template[data-quote-note="${kind}"]`)
  if (template) aside.append(template.content.cloneNode(true))
  for (const slot of aside.querySelectorAll<HTMLElement>('[data-slot]')) {
    slot.replaceChildren(...(slots[slot.dataset.slot ?? ''] ?? []))
  }
  const article = document.querySelector<HTMLElement>('[data-article]')
  for (const words of aside.querySelectorAll<HTMLElement>('[data-slot]:not([data-slot=edition])')) {
    words.lang = article?.lang ?? ''
    words.dir = article?.dir ?? ''
  }
  if (template?.dataset.lead) fold(aside, template.dataset.lead)
  return aside
}

/** Creates a link to the quoted words in the edition that had them. */
function editionLink(history: History, { edition }: Quoted, target: LinkTarget): HTMLElement {
  const date = history.editions[edition - 1]?.date
  const link = document.createElement('a')
  link.href = `editions/${edition}/${target.kind === 'broken' ? '' : formatLink(target)}`
  const { numbered = '', dated = '' } =
    document.querySelector<HTMLElement>('[data-quote-status]')?.dataset ?? {}
  link.textContent = date
    ? dated.replace('{date}', () => dateText({ iso: date }, document.documentElement.lang))
    : numbered.replace('{number}', formatNumber(edition, document.documentElement.lang))
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
