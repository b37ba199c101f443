import { foldedText } from '../passage/fold.ts'
import { followLink } from '../passage/history/follow-link.ts'
import type { FollowedWords } from '../passage/history/follow-words.ts'
import { type EditionRecord, passagesOf, presentId, textAt } from '../passage/history/history.ts'
import type { LinkTarget } from '../passage/link/link-target.ts'
import { type TextDirective, wordsOfDirective } from '../passage/link/text-directive.ts'
import { type Passage, type PassageSelection, selectedWords } from '../passage/passage.ts'
import { checkHeading, findInHeadings } from './check-heading.ts'
import type { CheckedTarget, NumberedEdition } from './checked-target.ts'
import { formerNeighbours } from './former-neighbours.ts'
import type { LinkedArticle } from './linked-article.ts'
import { meantTarget } from './meant-target.ts'

/**
 * Checks what a link quotes against the text that an article's seed has now, published or not.
 *
 * @param article The article to which the link leads.
 * @param linked What the link quotes.
 * @returns The outcome; `undefined` if the link leads to an element without words to quote, such as a footnote mark.
 */
export function checkTarget(article: LinkedArticle, linked: LinkTarget): CheckedTarget | undefined {
  const { history, hasElement } = article
  const target = meantTarget(article, linked)
  const followed = followLink(passagesOf(history, history.editions.length), history, target)
  const named = namedWords(target)
  if (named && followed.outcome !== 'found') {
    const above = findInHeadings(article, named)
    if (above) return above
  }
  if (target.kind !== 'element' && target.kind !== 'number') return outcomeOf(article, followed, target)
  if (followed.outcome !== 'unknown') {
    return correctedSince(article, target.id) ?? outcomeOf(article, followed, target)
  }
  const heading = checkHeading(article, target.id)
  if (heading || hasElement(target.id)) return heading
  return { outcome: 'never-stood', isGuess: false }
}

function outcomeOf({ history }: LinkedArticle, followed: FollowedWords, target: LinkTarget): CheckedTarget {
  const passages = passagesOf(history, history.editions.length)
  const directive = 'directive' in target ? target.directive : namedWords(target)
  const named = directive && wordsOfDirective(directive)
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

/** Whether words are in the passages that a link names. A directive names no passage, so it is never out of place. */
function isInPlace(passages: readonly Passage[], { start, end }: PassageSelection, target: LinkTarget) {
  const [first, last] = [passages[start.passage]?.id, passages[end.passage]?.id]
  if (target.kind === 'words') {
    const { id, endId } = target.address
    return id === '' || (first === id && last === endId)
  }
  return !('id' in target) || first === target.id
}

/**
 * Reports a passage that was corrected since its first wording. A link to a whole passage does not say which edition it
 * quotes, so it may be older than the correction.
 */
function correctedSince({ history }: LinkedArticle, id: string): CheckedTarget | undefined {
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

/** The words of a link that names no place. */
function namedWords(target: LinkTarget): TextDirective | undefined {
  if (target.kind === 'quote') return { start: target.words }
  return target.kind === 'directive' ? target.directive : undefined
}

function editionOf(editions: readonly EditionRecord[], number: number): NumberedEdition {
  return { number, date: editions[number - 1]?.date }
}
