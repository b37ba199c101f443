import { parseQuoteAddress, type QuoteAddress } from '../passage/address.ts'
import { findStanding } from '../passage/guess/find-directive.ts'
import { findExact } from '../passage/guess/find-exact.ts'
import { guess } from '../passage/guess/guess.ts'
import { type Followed, follow } from '../passage/history/follow.ts'
import { followDirective } from '../passage/history/follow-directive.ts'
import { followWords } from '../passage/history/follow-words.ts'
import type { History } from '../passage/history/history.ts'
import { match } from '../passage/match.ts'
import { type PassageSelection, selectedWords } from '../passage/passage.ts'
import { parseTextDirectives, type TextDirective } from '../passage/text-directive-parse.ts'
import { dismissQuote } from './dismiss-quote.ts'
import { arrive, markWords, showWords } from './mark-words.ts'
import type { PassageElement } from './passage-elements.ts'
import { correctedNote, guessedNote, removedNote, unknownNote } from './quote-note.ts'
import type { QuoteTarget } from './quote-target.ts'

/** The page that is shown, and what is known of its article. */
interface OpenArticle {
  readonly body: HTMLElement
  readonly passages: readonly PassageElement[]
  readonly history: History
}

/** Shows what became of words that do not stand where a link says. */
export async function followOldLink(
  body: HTMLElement,
  passages: readonly PassageElement[],
  target: QuoteTarget,
): Promise<void> {
  const article: OpenArticle = { body, passages, history: await readHistory(body) }
  const { at, words, directive } = target
  if (at !== undefined) {
    const address = parseQuoteAddress(at, target.id)
    const followed =
      address && (addressedAnywhere(article, address) ?? follow(passages, article.history, address))
    showFollowed(article, followed ?? { outcome: 'unknown' }, target)
  } else if (words !== undefined) {
    const quote = { exact: words }
    const { followed, isGuess } = followWords(passages, article.history, {
      exact: (of) => findExact(of, quote),
      guess: (of) => guess(of, quote),
    })
    if (isGuess && 'selection' in followed) showGuess(article, words, followed.selection)
    else showFollowed(article, followed, target)
  } else if (directive !== undefined) repairDirective(article, target, directive)
}

/** What another program's link names, where the browser did not find it: what it finds, it marks itself. */
function repairDirective(article: OpenArticle, target: QuoteTarget, text: string): void {
  const directives = parseTextDirectives(`:~:${text}`)
  const headings = Array.from(document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)'), (heading) => ({
    id: heading.id,
    text: heading.textContent,
  }))
  const stands = (directive: TextDirective) =>
    findStanding(article.passages, directive) ?? findStanding(headings, directive)
  const [directive] = directives
  if (!directive || directives.some(stands)) return
  document.documentElement.toggleAttribute('data-quote-link', true)
  const followed = followDirective(article.passages, article.history, directive)
  if (followed.outcome === 'guessed') {
    const { start, end } = directive
    showGuess(article, end === undefined ? start : `${start} … ${end}`, followed.selection)
  } else showFollowed(article, followed, target)
}

/** The earlier wordings; a page that was never corrected has none. */
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

/** A link that lost its fragment on the way names no passage: then it is the one passage whose words it fits. */
function addressedAnywhere({ passages }: OpenArticle, address: QuoteAddress): Followed | undefined {
  if (address.id !== '') return undefined
  const fitting = passages.flatMap(({ id }) => {
    const endId = address.endId === '' ? id : address.endId
    return match(passages, { ...address, id, endId }) ?? []
  })
  const [selection, ...others] = fitting
  return selection && others.length === 0 ? { outcome: 'found', selection } : undefined
}

function showGuess(article: OpenArticle, words: string, selection: PassageSelection): void {
  const range = markWords(article.passages, selection)
  const note = guessedNote(words, selectedWords(article.passages, selection))
  place(article, note, selection.end.passage)
  arrive(note, range)
}

function showFollowed(article: OpenArticle, followed: Followed, { id, at }: QuoteTarget): void {
  const { passages, history } = article
  switch (followed.outcome) {
    case 'found':
      showWords(passages, followed.selection)
      return
    case 'corrected': {
      const { selection, quoted } = followed
      const range = markWords(passages, selection)
      const note = correctedNote(history, quoted, selectedWords(passages, selection), { id, at })
      place(article, note, selection.end.passage)
      arrive(note, range)
      return
    }
    case 'removed': {
      const note = removedNote(history, followed.quoted, { id, at })
      const { place: former } = followed
      place(article, note, 'within' in former ? former.within : former.after)
      arrive(note, note)
      return
    }
    case 'unknown': {
      const passage = passages.findIndex((candidate) => candidate.id === id)
      const note = unknownNote()
      place(article, note, passage < 0 ? undefined : passage)
      arrive(note, note)
    }
  }
}

/** A note stands behind the block that holds a passage, or before the text. */
function place({ body, passages }: OpenArticle, note: HTMLElement, passage: number | undefined): void {
  const element = passages[passage ?? -1]?.element
  note.querySelector('button')?.addEventListener('click', () => {
    dismissQuote()
    if (!element) return
    element.tabIndex = -1
    element.focus({ preventScroll: true })
  })
  const block = element && Array.from(body.children).find((child) => child.contains(element))
  // What is told without script belongs to its passage.
  const told = block?.nextElementSibling
  if (told?.matches('[data-correction=corrected]')) told.after(note)
  else if (block) block.after(note)
  else body.prepend(note)
}
