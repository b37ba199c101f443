import { match } from '../../passage/link/match.ts'
import { readPassages } from '../passage-elements.ts'
import { dismissByEscape } from './dismiss-quote.ts'
import { isTargetLost } from './lost-target.ts'
import { clearMarks, showWords } from './mark-words.ts'
import { takeLink } from './taken-link.ts'

// Installed with this script, because nothing can be dismissed before a link has been followed.
dismissByEscape()

/**
 * Follows a link to quoted words: highlights them, scrolls there, and moves the focus to their passage. If the words
 * have changed, or if the passage of the link is gone, a separate script is loaded.
 *
 * @param isArrival See `takeLink`.
 */
export async function followQuoteLink(body: HTMLElement, isArrival: boolean): Promise<void> {
  clearMarks()
  const targets = takeLink(isArrival)
  const [target] = targets
  if (!target || (target.kind === 'element' && !isTargetLost())) return
  // Hides the browser's own highlight, which could be at another place: it searches the whole page for the words.
  if (target.kind !== 'directive' && target.kind !== 'element')
    document.documentElement.toggleAttribute('data-quote-link', true)
  const passages = readPassages(body)
  const selection = target.kind === 'words' && match(passages, target.address)
  if (selection) showWords(passages, selection)
  else await (await import('./old-link.ts')).followOldLink(body, passages, targets)
}
