import { findStanding } from '../passage/guess/find-directive.ts'
import { followLink } from '../passage/history/follow-link.ts'
import type { FollowedWords } from '../passage/history/follow-words.ts'
import type { History } from '../passage/history/history.ts'
import type { LinkTarget } from '../passage/link/link-target.ts'
import { wordsOfDirective } from '../passage/link/text-directive.ts'
import { selectedWords } from '../passage/passage.ts'
import { dismissQuote } from './dismiss-quote.ts'
import { arrive, markWords, showWords } from './mark-words.ts'
import type { PassageElement } from './passage-elements.ts'
import { correctedNote, guessedNote, removedNote, unknownNote } from './quote-note.ts'

/** The article on the page. */
interface OpenArticle {
  readonly body: HTMLElement
  readonly passages: readonly PassageElement[]
  readonly history: History
}

/**
 * Shows what became of words that are not where a link says.
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
  const history = await readHistory(body)
  if (target.kind === 'directive') {
    if (targets.some((each) => isFoundByBrowser(passages, each))) return
    document.documentElement.toggleAttribute('data-quote-link', true)
  }
  showFollowed({ body, passages, history }, followLink(passages, history, target), target)
}

/** Whether the browser finds the words of another program's link. It then highlights them itself. */
function isFoundByBrowser(passages: readonly PassageElement[], target: LinkTarget): boolean {
  if (target.kind !== 'directive') return false
  const headings = Array.from(document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)'), (heading) => ({
    id: heading.id,
    text: heading.textContent,
  }))
  return [passages, headings].some((texts) => findStanding(texts, target.directive) !== undefined)
}

/** Loads the earlier wordings. There are none if the article was never corrected, or if they cannot be loaded. */
async function readHistory(body: HTMLElement): Promise<History> {
  const none: History = { editions: [], passages: [] }
  const address = body.dataset.history
  if (address === undefined) return none
  try {
    const response = await fetch(address)
    return response.ok ? await response.json() : none
  } catch {
    return none
  }
}

function showFollowed(article: OpenArticle, followed: FollowedWords, target: LinkTarget): void {
  const { passages, history } = article
  switch (followed.outcome) {
    case 'found':
      showWords(passages, followed.selection)
      return
    case 'corrected': {
      const { selection, quoted } = followed
      const range = markWords(passages, selection)
      const note = correctedNote(history, quoted, selectedWords(passages, selection), target)
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
      place(article, note, followed.selection.end.passage)
      arrive(note, range)
      return
    }
    case 'unknown': {
      const passage = passages.findIndex(({ id }) => id === passageOf(target))
      const note = unknownNote()
      place(article, note, passage < 0 ? undefined : passage)
      arrive(note, note)
    }
  }
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

/** Places a note after the block of a passage, or before the text. */
function place({ body, passages }: OpenArticle, note: HTMLElement, passage: number | undefined): void {
  const element = passage === undefined ? undefined : passages[passage]?.element
  note.querySelector('button')?.addEventListener('click', () => {
    dismissQuote()
    if (!element) return
    element.tabIndex = -1
    element.focus({ preventScroll: true })
  })
  const block = element && Array.from(body.children).find((child) => child.contains(element))
  // The disclosure with the earlier wording stays directly after its passage.
  const told = block?.nextElementSibling
  if (told?.matches('[data-correction=corrected]')) told.after(note)
  else if (block) block.after(note)
  else body.prepend(note)
}
