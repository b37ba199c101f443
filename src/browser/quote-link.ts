import { match } from '../passage/link/match.ts'
import { dismissByEscape } from './dismiss-quote.ts'
import { clearMarks, showWords } from './mark-words.ts'
import { readPassages } from './passage-elements.ts'
import { takeLink } from './taken-link.ts'

// Nothing has to be put away before a link is followed.
dismissByEscape()

/**
 * Follows a link to quoted words: marks them, scrolls there, moves the focus to their passage. What became of words that
 * do not stand there any more is a script of its own, loaded for such links alone.
 *
 * @param isArrival See `takeLink`.
 */
export async function followQuoteLink(body: HTMLElement, isArrival: boolean): Promise<void> {
  clearMarks()
  const targets = takeLink(isArrival)
  const [target] = targets
  if (!target || target.kind === 'element') return
  // From here on the browser's own mark would be a second opinion: it searches the whole page for the words.
  if (target.kind !== 'directive') document.documentElement.toggleAttribute('data-quote-link', true)
  const passages = readPassages(body)
  const selection = target.kind === 'words' && match(passages, target.address)
  if (selection) showWords(passages, selection)
  else await (await import('./old-link.ts')).followOldLink(body, passages, targets)
}
