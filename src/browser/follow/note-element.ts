import { directionOfLetters } from '../../strings/isolated.ts'
import type { Strings } from '../../strings/strings.ts'
import { addStyles } from '../add-styles.ts'
import { element } from '../search/element.ts'
import { strings } from '../search/page-strings.ts'
import css from './quote-note.css?inline'

/** What became of the words or the passage of a link. */
export type Outcome = keyof Strings['quoteNotes']

/** What a note shows in the place of a `{placeholder}`. */
type Slots = Readonly<Partial<Record<string, readonly (string | Node)[]>>>

/** A longer note is folded: its first line says what happened. */
const MAX_UNFOLDED_LENGTH = 280

addStyles(css)

/** Creates a note from the strings of the page's language. An earlier edition knows no others, so it says less. */
export function note(outcome: Outcome, slots: Slots): HTMLElement {
  const { lang, dir } = document.documentElement
  const isEdition = document.querySelector('[data-edition]') !== null
  const texts: Readonly<Record<Outcome, string>> = {
    ...strings.quoteNotes,
    ...(isEdition && strings.editionNotes),
  }
  const text = element('p', {}, ...parts(texts[outcome], slots))
  const dismiss = element('button', { type: 'button', className: 'quiet-button' }, strings.dismiss)
  const aside = element(
    'aside',
    { className: 'quote-note', lang, dir, role: 'note' },
    folded(text, outcome),
    dismiss,
  )
  aside.dataset.generated = ''
  aside.dataset.outcome = outcome
  return aside
}

/** Puts a long text into a disclosure with a line that says what happened. */
function folded(text: HTMLElement, outcome: Outcome): HTMLElement {
  const leads: Readonly<Partial<Record<Outcome, string>>> = strings.quoteNoteLeads
  const lead = leads[outcome]
  if (lead === undefined || text.textContent.length <= MAX_UNFOLDED_LENGTH) return text
  return element('details', {}, element('summary', {}, lead), text)
}

/** Returns a text with its placeholders replaced. Words of the article are in its language. */
function parts(text: string, slots: Slots): readonly (string | Node)[] {
  const article = document.querySelector<HTMLElement>('[data-article]')
  return text.split(/\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return part
    const slot = element('bdi', {}, ...(slots[part] ?? []))
    slot.dataset.slot = part
    if (part !== 'edition') {
      const dir = directionOfLetters(slot.textContent) ?? article?.dir ?? ''
      Object.assign(slot, { lang: article?.lang ?? '', dir })
    }
    return slot
  })
}
