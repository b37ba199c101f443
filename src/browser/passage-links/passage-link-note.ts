import { copyText } from '../selection/copy-text.ts'
import '../selection/toolbar-styles.ts'

/** How long a note is shown. */
const SHOWN_MS = 4000
const MARGIN = 8

/** The note beside a link. Its texts come from the page, in the language of the site. */
const note = document.querySelector<HTMLElement>('[data-passage-note]')
let timer = 0
/** The keys are explained once a page. */
let hasHinted = false

/** Copies the link to a passage, and says so beside it. */
export async function copyLink(link: HTMLAnchorElement): Promise<void> {
  const { copied = '', failed = '' } = note?.dataset ?? {}
  const address = location.origin + location.pathname + link.hash
  show((await copyText({ text: address })) ? copied : failed.replace('{link}', address), link)
}

/** Says which keys there are, to readers who reach a link by the keyboard. */
export function hint(link: HTMLAnchorElement): void {
  if (hasHinted) return
  hasHinted = true
  show(note?.dataset.keys ?? '', link)
}

function show(text: string, link: HTMLAnchorElement): void {
  if (!note) return
  clearTimeout(timer)
  note.textContent = text
  const { left, bottom } = link.getBoundingClientRect()
  const widest = document.documentElement.clientWidth - note.offsetWidth - MARGIN
  note.style.setProperty('--toolbar-x', `${scrollX + Math.max(MARGIN, Math.min(left, widest))}px`)
  note.style.setProperty('--toolbar-y', `${scrollY + bottom}px`)
  timer = window.setTimeout(() => {
    note.textContent = ''
  }, SHOWN_MS)
}
