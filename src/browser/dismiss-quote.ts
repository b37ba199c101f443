import { clearMarks } from './mark-words.ts'
import { leaveQuote } from './taken-link.ts'

/** What has the Escape key to itself while it is shown. */
const IN_FRONT = 'dialog[open], selection-toolbar:not([hidden])'

/** Puts away what a link to words shows: the mark, the note, and the words in the address. */
export function dismissQuote(): void {
  clearMarks()
  leaveQuote()
}

/** The Escape key does what the note's button does, also where there is no note. */
export function dismissByEscape(): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || document.querySelector(IN_FRONT)) return
    const button = document.querySelector<HTMLButtonElement>('.quote-note button')
    if (button) button.click()
    else dismissQuote()
  })
}
