import { type PassageSelection, selectedWords } from '../../passage/passage.ts'
import { shortened } from '../../strings/shortened.ts'
import { hideArrivalBar, showArrivalBar } from '../arrival/arrival-bar.ts'
import { type PassageElement, toRange } from '../passage-elements.ts'

/** The name of the highlight in `article.css`. */
const HIGHLIGHT = 'quoted'
/** The time after which a browser has stopped searching for the words of a text directive, even on a slow machine. */
const MAX_SEARCH_MS = 10_000

/**
 * Highlights words of an article, separately in each passage, so that text that the site added between them is not
 * highlighted.
 *
 * @returns The range of all the words.
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

/** Removes highlights, notes and the bar of an arrival. The browser's own highlight stays hidden, because it would show again otherwise. */
export function clearMarks(): void {
  if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT)
  for (const element of document.querySelectorAll('[data-quoted]')) element.removeAttribute('data-quoted')
  for (const note of document.querySelectorAll('.quote-note')) note.remove()
  hideArrivalBar()
}

/**
 * Moves the focus to an element, and scrolls until a place is in the middle of the view. If the element is a note that
 * would not be in view then, the note takes precedence, so that nobody mistakes other words for the quoted ones.
 */
export function arrive(element: HTMLElement, place: Range | Element): void {
  showArrivalBar(place, element !== place)
  afterLoad(() => {
    element.tabIndex = -1
    element.focus({ preventScroll: true })
    const { top, bottom } = place.getBoundingClientRect()
    const view = clearView()
    const middle = (top + Math.min(bottom, top + view.size)) / 2
    const centred = middle - view.start - view.size / 2
    const note = element.getBoundingClientRect()
    const shown = Math.min(note.top, note.bottom - view.size) - view.start
    const offset = scrollY + (element.matches('.quote-note') ? Math.max(centred, shown) : centred)
    scrollTo({ top: offset, behavior: 'instant' })
    stayAt(element, offset)
  })
}

/** Returns the part of the view in which nothing is covered by a bar, in CSS pixels. */
function clearView(): { readonly start: number; readonly size: number } {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement)
  const [start, end] = [Number.parseFloat(scrollPaddingTop) || 0, Number.parseFloat(scrollPaddingBottom) || 0]
  return { start, size: innerHeight - start - end }
}

/**
 * Scrolls to a place again if the browser goes to the top of the page, and focuses its element again if the browser takes
 * the focus away. Chromium does both half a second after loading if it has not found the words of a text directive: it
 * then goes to the fragment instead, which is not focusable. What readers do takes precedence.
 */
function stayAt(element: HTMLElement, top: number): void {
  const end = new AbortController()
  const options = { signal: end.signal, passive: true }
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(type, () => end.abort(), options)
  const onScroll = () => {
    if (scrollY === 0) scrollTo({ top, behavior: 'instant' })
  }
  addEventListener('scroll', onScroll, options)
  const onBlur = () =>
    requestAnimationFrame(() => {
      const isTaken = document.activeElement === document.body && element.isConnected
      if (isTaken && !end.signal.aborted) element.focus({ preventScroll: true })
    })
  element.addEventListener('blur', onBlur, options)
  setTimeout(() => end.abort(), MAX_SEARCH_MS)
}

/** Announces a message to screen readers. */
export function announce(message: string): void {
  const status = document.querySelector('[data-quote-status]')
  if (status) status.textContent = message
}

/** Runs an action after the page has loaded. Before that, the browser would scroll back to the fragment. */
function afterLoad(action: () => void): void {
  if (document.readyState === 'complete') requestAnimationFrame(action)
  else addEventListener('load', () => requestAnimationFrame(action), { once: true })
}

/** Highlights words that are still as they were quoted, scrolls there, and announces it. */
export function showWords(passages: readonly PassageElement[], selection: PassageSelection): void {
  const range = markWords(passages, selection)
  const passage = passages[selection.start.passage]?.element
  if (passage) arrive(passage, range)
  const template = document.querySelector<HTMLElement>('[data-quote-status]')?.dataset.found ?? ''
  announce(template.replace('{words}', () => shortened(selectedWords(passages, selection))))
}
