import { parseQuoteAddress } from '../passage/address.ts'
import { match } from '../passage/match.ts'
import { clearMarks, showWords } from './mark-words.ts'
import { readPassages } from './passage-elements.ts'
import { readQuoteTarget } from './quote-target.ts'

/**
 * Follows a link to quoted words: marks them, scrolls there, moves the focus to their passage. What became of words that
 * do not stand there any more is a script of its own, loaded for such links alone.
 *
 * @param isArrival See `readQuoteTarget`.
 */
export async function followQuoteLink(body: HTMLElement, isArrival: boolean): Promise<void> {
  clearMarks()
  const target = readQuoteTarget(isArrival)
  if (!target) return
  // From here on the browser's own mark would be a second opinion: it searches the whole page for the words.
  if (!target.directive) document.documentElement.toggleAttribute('data-quote-link', true)
  const passages = readPassages(body)
  const address = target.at === undefined ? undefined : parseQuoteAddress(target.at, target.id)
  const selection = address && match(passages, address)
  if (selection) showWords(passages, selection)
  else await (await import('./old-link.ts')).followOldLink(body, passages, target)
}
