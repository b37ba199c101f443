import { foldedText } from '../passage/fold.ts'
import type { FollowedDirective } from '../passage/history/follow-directive.ts'
import { type EditionRecord, passagesOf, presentId, textAt } from '../passage/history/history.ts'
import { type Passage, type PassageSelection, selectedWords } from '../passage/passage.ts'
import type { TextDirective } from '../passage/text-directive-parse.ts'
import type { LinkTarget } from './article-link.ts'
import { checkHeading, findInHeadings } from './check-heading.ts'
import type { CheckedQuotation, QuotedEdition } from './checked-quotation.ts'
import { followTarget } from './follow-target.ts'
import { formerNeighbours } from './former-neighbours.ts'
import type { QuotedArticle } from './quoted-article.ts'

/**
 * Checks what a link quotes against an article as its seed has it.
 *
 * @returns Nothing where the link leads to a part of the page that holds no words to quote.
 */
export function checkQuotation(article: QuotedArticle, target: LinkTarget): CheckedQuotation | undefined {
  const { history, hasElement } = article
  const followed = followTarget(history, target)
  if (target.kind === 'directive' && followed.outcome !== 'found') {
    const above = findInHeadings(article, target.directive)
    if (above) return above
  }
  if (target.kind !== 'element') return outcomeOf(article, followed, target)
  if (followed.outcome !== 'unknown') {
    return correctedSince(article, target.id) ?? outcomeOf(article, followed, target)
  }
  const heading = checkHeading(article, target.id)
  if (heading || hasElement(target.id)) return heading
  return { outcome: 'never-stood', isGuess: false }
}

function outcomeOf(
  { history }: QuotedArticle,
  followed: FollowedDirective,
  target: LinkTarget,
): CheckedQuotation {
  const passages = passagesOf(history, history.editions.length)
  const named = 'directive' in target && target.directive ? wordsOf(target.directive) : undefined
  if (followed.outcome === 'unknown') return { outcome: 'never-stood', isGuess: false, quoted: named }
  if (followed.outcome === 'removed') {
    const { quoted, place } = followed
    return {
      outcome: 'removed',
      isGuess: false,
      quoted: quoted.words,
      edition: editionOf(history.editions, quoted.edition),
      place: formerNeighbours(passages, place),
    }
  }
  const { selection } = followed
  const present = {
    present: selectedWords(passages, selection),
    passage: passages[selection.start.passage]?.id,
  }
  if (followed.outcome === 'guessed') {
    return { outcome: 'reworded', isGuess: true, quoted: named, ...present }
  }
  if (followed.outcome === 'found') {
    const outcome = isInPlace(passages, selection, target) ? 'stands' : 'moved'
    return { outcome, isGuess: false, quoted: present.present, ...present }
  }
  const { words, edition } = followed.quoted
  return {
    outcome: 'reworded',
    isGuess: false,
    quoted: words,
    ...present,
    edition: editionOf(history.editions, edition),
  }
}

/** Whether words stand in the passages that a link names; a directive names none. */
function isInPlace(passages: readonly Passage[], { start, end }: PassageSelection, target: LinkTarget) {
  const [first, last] = [passages[start.passage]?.id, passages[end.passage]?.id]
  if (target.kind === 'words') return first === target.address.id && last === target.address.endId
  return target.kind !== 'element' || first === target.id
}

/** A link to a passage does not say from which edition it is: it can be older than the passage's last wording. */
function correctedSince({ history }: QuotedArticle, id: string): CheckedQuotation | undefined {
  const record = history.passages.find((passage) => passage.id === id)
  const isPresent = presentId(history, id) === id
  const [first = 0, second = 0] = Object.keys(record?.texts ?? {}).map(Number)
  const [earlier, present] = [textAt(record, first), textAt(record, history.editions.length)]
  if (!isPresent || earlier === undefined || present === undefined) return undefined
  if (foldedText(earlier) === foldedText(present)) return undefined
  return {
    outcome: 'corrected',
    isGuess: false,
    quoted: earlier,
    present,
    passage: id,
    edition: editionOf(history.editions, second - 1),
  }
}

function wordsOf({ start, end }: TextDirective): string {
  return end === undefined ? start : `${start} … ${end}`
}

function editionOf(editions: readonly EditionRecord[], number: number): QuotedEdition {
  return { number, date: editions[number - 1]?.date }
}
