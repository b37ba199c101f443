import { type PassageSelection, selectedWords } from '../passage/passage.ts'
import { shortened } from '../strings/shortened.ts'
import { type PassageElement, toRange } from './passage-elements.ts'

/** The name of the highlight in `article.css`. */
const HIGHLIGHT = 'quoted'
/** What stays free below a note, in CSS pixels. */
const MARGIN_PX = 16

/**
 * Marks words of an article, in each passage for itself: what the site added between them is not marked.
 *
 * @returns The range of all of them.
 */
export function markWords(passages: readonly PassageElement[], selection: PassageSelection): Range {
  const { start, end } = selection
  const quoted = passages.slice(start.passage, end.passage + 1)
  const ranges = quoted.map(({ text }, index) => {
    const passage = start.passage + index
    return toRange(passages, {
      start: { passage, offset: passage === start.passage ? start.offset : 0 },
      end: { passage, offset: passage === end.passage ? end.offset : text.length },
    })
  })
  if ('highlights' in CSS) CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges))
  else for (const { element } of quoted) element.toggleAttribute('data-quoted', true)
  return toRange(passages, selection)
}

/** Takes marks and notes away; the browser's own mark stays invisible, it would come back otherwise. */
export function clearMarks(): void {
  if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT)
  for (const element of document.querySelectorAll('[data-quoted]')) element.removeAttribute('data-quoted')
  for (const note of document.querySelectorAll('.quote-note')) note.remove()
}

/**
 * Moves focus to an element and scrolls until the place that matters stands in the middle of the view. A note that does
 * not fit into the view with it goes first: nobody is to take other words for the quoted ones.
 */
export function arrive(element: HTMLElement, place: Range | Element): void {
  afterLoad(() => {
    element.tabIndex = -1
    element.focus({ preventScroll: true })
    const { top, bottom } = place.getBoundingClientRect()
    const middle = (top + Math.min(bottom, top + innerHeight)) / 2
    const centred = middle - innerHeight / 2
    const note = element.getBoundingClientRect()
    const shown = Math.min(note.top, note.bottom - innerHeight) + MARGIN_PX
    scrollBy({
      top: element.matches('.quote-note') ? Math.max(centred, shown) : centred,
      behavior: 'instant',
    })
  })
}

/** Says something to who hears the page instead of seeing it. */
export function announce(message: string): void {
  const status = document.querySelector('[data-quote-status]')
  if (status) status.textContent = message
}

/** Browsers scroll to the fragment until the page has loaded; later it is the reader's turn, and ours. */
function afterLoad(action: () => void): void {
  if (document.readyState === 'complete') requestAnimationFrame(action)
  else addEventListener('load', () => requestAnimationFrame(action), { once: true })
}

/** Marks words that stand as they were quoted, and goes there. */
export function showWords(passages: readonly PassageElement[], selection: PassageSelection): void {
  const range = markWords(passages, selection)
  const passage = passages[selection.start.passage]?.element
  if (passage) arrive(passage, range)
  const template = document.querySelector<HTMLElement>('[data-quote-status]')?.dataset.found ?? ''
  announce(template.replace('{words}', () => shortened(selectedWords(passages, selection))))
}
