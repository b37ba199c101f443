import { clearMarks } from './mark-words.ts'
import { leaveQuote } from './taken-link.ts'

/** Elements that use the Escape key themselves while they are shown. */
const IN_FRONT = 'dialog[open], :popover-open, selection-toolbar:not([hidden])'

/** Removes what a link to words has added: the highlight, the note, and the words in the address. */
export function dismissQuote(): void {
  clearMarks()
  leaveQuote()
}

/** Makes the Escape key do the same as the button of a note, also if there is no note. */
export function dismissByEscape(): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || document.querySelector(IN_FRONT)) return
    const button = document.querySelector<HTMLButtonElement>('.quote-note button')
    if (button) button.click()
    else dismissQuote()
  })
}
