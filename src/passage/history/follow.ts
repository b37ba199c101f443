import { align } from '../align/align.ts'
import { mapSelection } from '../align/map-selection.ts'
import { cachingTokeniser, type Tokeniser } from '../align/tokens.ts'
import { at } from '../at.ts'
import { foldedText } from '../fold.ts'
import { findExact, MIN_QUOTE_LENGTH } from '../guess/find-exact.ts'
import { match, matchAnywhere } from '../link/match.ts'
import type { QuoteAddress } from '../link/quote-address.ts'
import { type Passage, type PassagePoint, type PassageSelection, selectedWords } from '../passage.ts'
import { followHead } from './follow-head.ts'
import { type Followed, shiftedResult } from './followed.ts'
import { formerPlace } from './former-place.ts'
import { bodyOf, headLength, shifted, withoutHeads } from './head.ts'
import { editionsOf, type History } from './history.ts'

/** A passage this short, such as a table cell, keeps hardly a word when it is corrected. */
const MAX_SHORT_PASSAGE_LENGTH = 12

/**
 * Follows quoted words through all editions of an article to the present text. It is the counterpart of `describe` for an
 * article that was corrected in the meantime.
 *
 * @param present The present passages.
 */
export function follow(present: readonly Passage[], history: History, address: QuoteAddress): Followed {
  const now = address.id === '' ? matchAnywhere(present, address) : match(present, address)
  if (now) return { outcome: 'found', selection: now }
  for (const [index, passages] of [...editionsOf(history).entries()].reverse()) {
    const selection = match(passages, address)
    if (selection) return followFrom(present, history, index + 1, selection)
  }
  return { outcome: 'unknown' }
}

/**
 * Follows words of an earlier edition to the present text. Words of the headline or the standfirst are followed to
 * the present one, and words of the text never to one of them.
 *
 * @param selection Words in the passages of that edition.
 */
export function followFrom(
  present: readonly Passage[],
  history: History,
  edition: number,
  selection: PassageSelection,
): Followed {
  const earlier = at(editionsOf(history), edition - 1)
  const before = headLength(earlier)
  if (selection.start.passage < before) {
    return followHead(present, earlier, selection, edition, (rest) =>
      followFrom(present, history, edition, rest),
    )
  }
  const inBody = followInBody(bodyOf(present), withoutHeads(history), edition, shifted(selection, -before))
  return shiftedResult(inBody, headLength(present))
}

function followInBody(
  present: readonly Passage[],
  history: History,
  edition: number,
  selection: PassageSelection,
): Followed {
  const editions = editionsOf(history)
  const passages = at(editions, edition - 1)
  const quoted = { words: selectedWords(passages, selection), edition }
  const tokens = cachingTokeniser()
  const mapped = (from: readonly Passage[], to: readonly Passage[], words: PassageSelection) =>
    unchanged(from, to, words) ??
    verbatimOrCopy(from, to, words, mappedAmongChanged(from, to, words, tokens)) ??
    wholePassage(from, to, words)

  let current: { readonly passages: readonly Passage[]; readonly selection: PassageSelection | undefined } = {
    passages,
    selection,
  }
  for (const later of [...editions.slice(edition), present]) {
    if (!current.selection) break
    current = { passages: later, selection: mapped(current.passages, later, current.selection) }
  }
  // Removed words may have been restored, or may have occurred twice.
  const found =
    current.selection ??
    mapped(passages, present, selection) ??
    (quoted.words.length >= MIN_QUOTE_LENGTH ? findExact(present, { exact: quoted.words }) : undefined)
  if (!found) return { outcome: 'removed', quoted, place: formerPlace(present, history, passages, selection) }
  const standing = standingAt(present, found, quoted.words)
  return standing
    ? { outcome: 'found', selection: standing }
    : { outcome: 'corrected', quoted, selection: found }
}

/**
 * Finds the exact words at the place they were mapped to, which can be wider or narrower if the text around them changed.
 * The same words elsewhere would be a different statement, such as a note about the correction.
 */
function standingAt(
  present: readonly Passage[],
  place: PassageSelection,
  words: string,
): PassageSelection | undefined {
  if (foldedText(selectedWords(present, place)) === foldedText(words)) return place
  if (words.length < MIN_QUOTE_LENGTH) return undefined
  const from = Math.max(0, place.start.passage - 1)
  const found = findExact(present.slice(from, place.end.passage + 2), { exact: words })
  if (!found) return undefined
  const start = { ...found.start, passage: found.start.passage + from }
  const end = { ...found.end, passage: found.end.passage + from }
  return isBefore(start, place.end) && isBefore(place.start, end) ? { start, end } : undefined
}

function isBefore(one: PassagePoint, other: PassagePoint): boolean {
  return one.passage < other.passage || (one.passage === other.passage && one.offset < other.offset)
}

/**
 * Maps a selection, but aligns only passages that can contain its words: first its own passages, their neighbours and new
 * ones, then all that changed. In a long article, most passages are the same in both editions.
 */
function mappedAmongChanged(
  from: readonly Passage[],
  to: readonly Passage[],
  selection: PassageSelection,
  tokens: Tokeniser,
): PassageSelection | undefined {
  const earlier = new Map(from.map(({ id, text }) => [id, text]))
  const later = new Map(to.map(({ id, text }) => [id, text]))
  const near = new Set(
    from.slice(Math.max(0, selection.start.passage - 1), selection.end.passage + 2).map(({ id }) => id),
  )
  const isOneSided = ({ id }: Passage) => !earlier.has(id) || !later.has(id)
  const isChanged = ({ id }: Passage) => earlier.get(id) !== later.get(id)
  return (
    mappedAmong(from, to, selection, tokens, (passage) => near.has(passage.id) || isOneSided(passage)) ??
    mappedAmong(from, to, selection, tokens, (passage) => near.has(passage.id) || isChanged(passage))
  )
}

function mappedAmong(
  from: readonly Passage[],
  to: readonly Passage[],
  { start, end }: PassageSelection,
  tokens: Tokeniser,
  isOpen: (passage: Passage) => boolean,
): PassageSelection | undefined {
  const open = (passages: readonly Passage[]) =>
    [...passages.entries()].filter(([, passage]) => isOpen(passage))
  const [openFrom, openTo] = [open(from), open(to)]
  const opened = (passages: typeof openFrom) => passages.map(([, passage]) => passage)
  const within = (index: number) => openFrom.findIndex(([place]) => place === index)
  const mapped = mapSelection(align(opened(openFrom), opened(openTo), tokens), {
    start: { ...start, passage: within(start.passage) },
    end: { ...end, passage: within(end.passage) },
  })
  if (!mapped) return undefined
  const place = (index: number) => at(openTo, index)[0]
  return {
    start: { ...mapped.start, passage: place(mapped.start.passage) },
    end: { ...mapped.end, passage: place(mapped.end.passage) },
  }
}

/**
 * If the passage was removed, the article may still have a copy of it. The copy is preferred to a place that has only some
 * of the words.
 */
function verbatimOrCopy(
  from: readonly Passage[],
  to: readonly Passage[],
  words: PassageSelection,
  mapped: PassageSelection | undefined,
): PassageSelection | undefined {
  const { start, end } = words
  const quoted = from[start.passage]
  const isRemoved = quoted && start.passage === end.passage && to.every(({ id }) => id !== quoted.id)
  if (!isRemoved) return mapped
  if (mapped && foldedText(selectedWords(to, mapped)) === foldedText(selectedWords(from, words)))
    return mapped
  const copy = to.findIndex(({ text }) => text === quoted.text)
  return copy === -1 ? mapped : { start: { ...start, passage: copy }, end: { ...end, passage: copy } }
}

/** Finds a very short passage by its id, if all of it is quoted. */
function wholePassage(
  from: readonly Passage[],
  to: readonly Passage[],
  { start, end }: PassageSelection,
): PassageSelection | undefined {
  const quoted = from[start.passage]
  const passage = to.findIndex(({ id }) => id === quoted?.id)
  const isWhole =
    start.passage === end.passage &&
    start.offset === 0 &&
    end.offset === quoted?.text.length &&
    quoted.text.length <= MAX_SHORT_PASSAGE_LENGTH
  return isWhole && passage >= 0
    ? { start: { passage, offset: 0 }, end: { passage, offset: at(to, passage).text.length } }
    : undefined
}

/** Maps a selection whose passages did not change. In most steps, there is nothing to align. */
function unchanged(
  from: readonly Passage[],
  to: readonly Passage[],
  { start, end }: PassageSelection,
): PassageSelection | undefined {
  const first = to.findIndex(({ id }) => id === from[start.passage]?.id)
  if (first < 0) return undefined
  const isSame = from.slice(start.passage, end.passage + 1).every(({ id, text }, index) => {
    const passage = to[first + index]
    return passage?.id === id && passage.text === text
  })
  if (!isSame) return undefined
  return {
    start: { passage: first, offset: start.offset },
    end: { passage: first + end.passage - start.passage, offset: end.offset },
  }
}
