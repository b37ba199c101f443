import type { FollowedWords } from '../../passage/history/follow-words.ts'
import type { History } from '../../passage/history/history.ts'
import type { LinkTarget } from '../../passage/link/link-target.ts'
import { wordsOfDirective } from '../../passage/link/text-directive.ts'
import { selectedWords } from '../../passage/passage.ts'
import type { PassageElement } from '../passage-elements.ts'
import { dismissQuote } from './dismiss-quote.ts'
import { arrive, markWords, showWords } from './mark-words.ts'
import { correctedNote, guessedNote, removedNote, type Unfound, unfoundNote } from './quote-note.ts'

/** The article on the page. */
export interface OpenArticle {
  readonly body: HTMLElement
  readonly passages: readonly PassageElement[]
  readonly history: History
}

/** Shows what became of words: highlights them, or tells it in a note at their place. */
export function showFollowed(
  article: OpenArticle,
  followed: Exclude<FollowedWords, { readonly outcome: 'unknown' }>,
  target: LinkTarget,
): void {
  const { passages, history } = article
  switch (followed.outcome) {
    case 'found':
      showWords(passages, followed.selection)
      return
    case 'corrected': {
      const { selection, quoted } = followed
      const range = markWords(passages, selection)
      const note = correctedNote(history, quoted, selectedWords(passages, selection), target)
      note.dataset.beside = ''
      place(article, note, selection.end.passage)
      arrive(note, range)
      return
    }
    case 'removed': {
      const note = removedNote(history, followed.quoted, target)
      const { place: former } = followed
      place(article, note, 'within' in former ? former.within : former.after)
      arrive(note, note)
      return
    }
    case 'guessed': {
      const range = markWords(passages, followed.selection)
      const note = guessedNote(wordsOf(target), selectedWords(passages, followed.selection))
      note.dataset.beside = ''
      place(article, note, followed.selection.end.passage)
      arrive(note, range)
    }
  }
}

/** Says that words were not found, at the passage of the link or before the text. */
export function showUnfound(article: OpenArticle, target: LinkTarget, why: Unfound): void {
  const passage = article.passages.findIndex(({ id }) => id === passageOf(target))
  const note = unfoundNote(why, wordsOf(target))
  place(article, note, passage < 0 ? undefined : passage)
  arrive(note, note)
}

/** Says that no passage has or had an id. */
export function showMissing(article: OpenArticle, id: string): void {
  const note = unfoundNote('missing', id)
  place(article, note, undefined)
  arrive(note, note)
}

/** Returns the words in a link itself. */
function wordsOf(target: LinkTarget): string {
  if (target.kind === 'quote') return target.words
  return target.kind === 'directive' ? wordsOfDirective(target.directive) : ''
}

/** Returns the id of the passage in a link. */
function passageOf(target: LinkTarget): string | undefined {
  if (target.kind === 'words') return target.address.id
  return 'id' in target ? target.id : undefined
}

/**
 * Places a note after the block of a passage, or before the text. A note about words that are marked can be beside their
 * block.
 */
function place({ body, passages }: OpenArticle, note: HTMLElement, passage: number | undefined): void {
  const element = passage === undefined ? undefined : passages[passage]?.element
  note.querySelector('button')?.addEventListener('click', () => {
    dismissQuote()
    if (!element) return
    element.tabIndex = -1
    element.focus({ preventScroll: true })
  })
  const block = element && Array.from(body.children).find((child) => child.contains(element))
  if (!block) {
    body.prepend(note)
    return
  }
  // The browser may have found the quoted words in the disclosure, and opened it. The note says the same.
  const disclosure = block.nextElementSibling
  if (disclosure instanceof HTMLDetailsElement) disclosure.open = false
  block.after(note)
  for (const other of body.querySelectorAll('[data-noted]')) other.removeAttribute('data-noted')
  block.toggleAttribute('data-noted', true)
}
