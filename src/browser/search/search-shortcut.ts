import { leftSearch } from './search-return.ts'
import { isSlashEnabled } from './slash-setting.ts'

const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]')

document.addEventListener('click', (event) => {
  const isLink = event.target instanceof Element && event.target.closest('[data-search-link]')
  const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
  if (isLink && !opensElsewhere) openSearch(event)
})

document.addEventListener('keydown', (event) => {
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
  const isK =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
  if (isK || (isSlash && !isTyping(event.target) && isSlashEnabled())) openSearch(event)
})

// The reader comes back from a result to the page on which they searched.
if (leftSearch()) openSearch()

/**
 * Opens the dialog, and loads the search when it is first opened. On the search page, only moves the focus to the
 * field.
 */
function openSearch(event?: Event): void {
  const field = document.querySelector<HTMLInputElement>('passage-search input[type=search]')
  if (!field) return
  event?.preventDefault()
  if (dialog && !dialog.open) {
    dialog.showModal()
    void loadSearch(dialog)
  }
  field.focus()
  field.select()
}

async function loadSearch(within: HTMLElement): Promise<void> {
  const status = within.querySelector<HTMLElement>('[data-search-status]')
  const say = (message = '') => {
    if (status && !customElements.get('passage-search')) status.textContent = message
  }
  say(status?.dataset.loading)
  try {
    await import('./passage-search.ts')
  } catch {
    say(status?.dataset.failed)
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  )
}
