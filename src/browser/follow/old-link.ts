import { followLink } from '../../passage/history/follow-link.ts'
import { followPassage } from '../../passage/history/follow-passage.ts'
import { isHeadId, withHeads } from '../../passage/history/head.ts'
import type { History } from '../../passage/history/history.ts'
import type { LinkTarget } from '../../passage/link/link-target.ts'
import type { TextDirective } from '../../passage/link/text-directive.ts'
import type { PassageElement } from '../passage-elements.ts'
import { showWords } from './mark-words.ts'
import { type OpenArticle, showFollowed, showMissing, showUnfound } from './show-followed.ts'
import { readPageWords } from './shown-words.ts'

/** Disclosures have earlier wordings. */
const EARLIER_WORDINGS = '[data-correction]'

/**
 * Shows what became of words that are not where a link says, or of a passage that is gone.
 *
 * @param targets The targets of the link. A link of another program can have several.
 */
export async function followOldLink(
  body: HTMLElement,
  passages: readonly PassageElement[],
  targets: readonly LinkTarget[],
): Promise<void> {
  const [target] = targets
  if (!target) return
  if (target.kind === 'element') {
    await followElement(body, passages, target)
    return
  }
  const directives = targets.flatMap(directiveOf)
  const words = readPageWords(passages, EARLIER_WORDINGS)
  const shown = directives.map(words.find).find((selection) => selection !== undefined)
  if (target.kind === 'directive') {
    // The browser highlights what is outside of the passages, and the words of several directives.
    const isLeftToBrowser = directives.length > 1 || !shown
    if (isLeftToBrowser && directives.some(words.isFoundByBrowser)) return
    document.documentElement.toggleAttribute('data-quote-link', true)
  }
  if (shown) {
    showWords(passages, shown)
    return
  }
  const history = await readHistory(body)
  const article = { body, passages, history: history ?? NO_HISTORY }
  const followed = followLink(passages, article.history, target)
  if (followed.outcome !== 'unknown' && (history || followed.outcome !== 'guessed')) {
    showFollowed(article, followed, target)
    return
  }
  const page = readPageWords(passages)
  // The browser also finds words in a disclosure, and opens it.
  if (target.kind === 'directive' && directives.some(page.isFoundByBrowser)) {
    document.documentElement.toggleAttribute('data-quote-link', false)
    return
  }
  showUnfound(article, target, directives.some(page.has) ? 'misplaced' : history ? 'unknown' : 'unchecked')
}

/**
 * Shows what became of a passage or heading. A heading that was chosen from the text has no words of its own, so the
 * browser has already led to its section.
 */
async function followElement(
  body: HTMLElement,
  passages: readonly PassageElement[],
  target: LinkTarget & { readonly kind: 'element' },
): Promise<void> {
  const place = document.getElementById(target.id)
  const history = place || isHeadId(target.id) ? ((await readHistory(body)) ?? NO_HISTORY) : NO_HISTORY
  const article: OpenArticle = { body, passages, history }
  const heading = history.headings?.find(({ id }) => id === target.id)
  const tag = heading && history.passages.find(({ id }) => id === heading.passage)?.tag
  if (heading && !/^h\d$/.test(tag ?? '')) return
  const followed = followPassage(passages, history, heading?.passage ?? target.id)
  if (followed.outcome === 'unknown') {
    if (!place) showMissing(article, target.id)
    return
  }
  // The browser has opened the disclosure of a removed passage, which has the same words as the note.
  place?.closest('details')?.removeAttribute('open')
  showFollowed(article, followed, target)
}

function directiveOf(target: LinkTarget): TextDirective | [] {
  if (target.kind === 'quote') return { start: target.words }
  return target.kind === 'directive' ? target.directive : []
}

const NO_HISTORY: History = { editions: [], passages: [] }

/**
 * Loads the earlier wordings. There are none if the article was never corrected.
 *
 * @returns `undefined` if they cannot be loaded.
 */
async function readHistory(body: HTMLElement): Promise<History | undefined> {
  const address = body.dataset.history
  if (address === undefined) return NO_HISTORY
  try {
    const response = await fetch(address)
    return response.ok ? withHeads(await response.json()) : undefined
  } catch {
    return undefined
  }
}
