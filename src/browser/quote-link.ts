import { parseQuoteAddress, QUOTE_PARAMETER } from '../passage/address.ts'
import { match } from '../passage/match.ts'
import { type PassageElement, readPassages, toRange } from './passage-elements.ts'

/** The name of the highlight in `article.css`. */
const HIGHLIGHT = 'quoted'

/**
 * Follows a link to quoted words: marks them, scrolls there, moves the focus to their passage; or says at the passage
 * that they do not stand there. The address is put back to the article's own without loading the page again; the
 * history entry remembers the words, so that they are marked again after a reload or on the way back.
 */
export function followQuoteLink(body: HTMLElement): void {
  clear()
  const id = location.hash.slice(1).split(':~:')[0] ?? ''
  const value = new URLSearchParams(location.search).get(QUOTE_PARAMETER) ?? rememberedQuote()
  if (value === null || id === '') return

  // From here on the browser's own mark would be a second opinion: it searches the whole page for the words.
  document.documentElement.toggleAttribute('data-quote-link', true)
  const passages = readPassages(body)
  const address = parseQuoteAddress(value, id)
  const result = address ? match(passages, address) : undefined
  history.replaceState({ [QUOTE_PARAMETER]: value }, '', `${location.pathname}#${id}`)

  if (result?.outcome === 'found') {
    const quoted = passages.slice(result.selection.start.passage, result.selection.end.passage + 1)
    mark(toRange(passages, result.selection), quoted)
    return
  }
  const passage = passages.find((candidate) => candidate.id === id)
  showNote(body, passage)
}

function rememberedQuote(): string | null {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !(QUOTE_PARAMETER in state)) return null
  const value = state[QUOTE_PARAMETER]
  return typeof value === 'string' ? value : null
}

function mark(range: Range, quoted: readonly PassageElement[]): void {
  if ('highlights' in CSS) CSS.highlights.set(HIGHLIGHT, new Highlight(range))
  else for (const { element } of quoted) element.toggleAttribute('data-quoted', true)
  const passage = quoted[0]?.element
  if (passage) afterLoad(() => arrive(passage, range))
}

/** The note stands behind the block that holds the passage, or before the text where the passage is gone. */
function showNote(body: HTMLElement, passage: PassageElement | undefined): void {
  const template = document.querySelector<HTMLTemplateElement>(
    `template[data-quote-note="${passage ? 'changed' : 'missing'}"]`,
  )
  if (!template) return
  const note = document.createElement('aside')
  note.className = 'quote-note'
  note.dataset.generated = ''
  note.setAttribute('role', 'note')
  note.lang = document.documentElement.lang
  note.append(template.content.cloneNode(true))
  note.querySelector('button')?.addEventListener('click', () => {
    note.remove()
    passage?.element.focus({ preventScroll: true })
  })
  const block = passage && Array.from(body.children).find((child) => child.contains(passage.element))
  if (block) block.after(note)
  else body.prepend(note)
  afterLoad(() => arrive(note, passage?.element ?? note))
}

/** Moves focus to an element and scrolls until the place that matters stands in the middle of the view. */
function arrive(element: HTMLElement, place: Range | Element): void {
  element.tabIndex = -1
  element.focus({ preventScroll: true })
  const { top, bottom } = place.getBoundingClientRect()
  const middle = (top + Math.min(bottom, top + innerHeight)) / 2
  scrollBy({ top: middle - innerHeight / 2, behavior: 'instant' })
}

/** Browsers scroll to the fragment until the page has loaded; later it is the reader's turn, and ours. */
function afterLoad(action: () => void): void {
  if (document.readyState === 'complete') requestAnimationFrame(action)
  else addEventListener('load', () => requestAnimationFrame(action), { once: true })
}

/** Takes marks and notes away; the browser's own mark stays invisible, it would come back otherwise. */
function clear(): void {
  if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT)
  for (const element of document.querySelectorAll('[data-quoted]')) element.removeAttribute('data-quoted')
  for (const note of document.querySelectorAll('.quote-note')) note.remove()
}
