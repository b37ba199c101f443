import { at } from '../at.ts'
import { findWords, type SearchableText, searchable } from '../find-words.ts'
import { foldedText } from '../fold.ts'
import { foldQuotedLetters, foldSearchLetters, type LetterFolding } from '../fold-letters.ts'
import { foldWords, type WordPart } from '../fold-words.ts'
import type { TextDirective } from '../link/text-directive.ts'
import { type Passage, type PassageSelection, selectedWords } from '../passage.ts'

/** A hyphen within a word, with the space of a line end. */
const HYPHEN = /(?<=[\p{L}\p{M}\p{N}])(?:[-‐‑⸗¬]\s*|\u00AD\s+)(?=[\p{L}\p{N}])/gu

/** The parts of all passages, and the passage of each. */
interface PlacedParts {
  readonly text: SearchableText
  readonly passages: readonly number[]
}

/**
 * Finds quoted words that are divided differently in the text: `expansion` where it has `expan- sion`, because a line of
 * a scanned text ended there, or the other way round; `eau` where it has `l’eau`. Everything else must be the same.
 *
 * @returns All places, in the order of the text.
 */
export function findDividedWords(
  passages: readonly Passage[],
  directive: TextDirective,
): readonly PassageSelection[] {
  const isSame = (selection: PassageSelection) => {
    const words = withoutHyphens(selectedWords(passages, selection))
    const [start, end] = [directive.start, directive.end ?? ''].map(withoutHyphens)
    return directive.end === undefined
      ? words === start
      : words.startsWith(start ?? '') && words.endsWith(end ?? '')
  }
  return find(passages, directive, foldQuotedLetters).filter(isSame)
}

/**
 * Finds quoted words as a search does: also without accents, with other punctuation, and with letters that people type
 * who do not have them on their keyboard. The words may be different ones, so this is a guess.
 *
 * @returns All places, in the order of the text.
 */
export function findSimilarWords(
  passages: readonly Passage[],
  directive: TextDirective,
): readonly PassageSelection[] {
  return find(passages, directive, foldSearchLetters)
}

function find(
  passages: readonly Passage[],
  { prefix = '', start, end, suffix = '' }: TextDirective,
  foldLetters: LetterFolding,
): readonly PassageSelection[] {
  const [before, first, last, behind] = [prefix, start, end ?? '', suffix].map((term) =>
    foldWords(term, foldLetters),
  )
  if (!before || !first?.length || !last || !behind || (end !== undefined && last.length === 0)) return []
  const placed = place(passages, foldLetters)
  if (end === undefined) return findRun(placed, before, first, behind)
  const ends = findRun(placed, [], last, behind)
  return findRun(placed, before, first, []).flatMap((from) => {
    const to = ends.find((candidate) => isBefore(from, candidate))
    return to ? [{ start: from.start, end: to.end }] : []
  })
}

/** Finds words between other words. */
function findRun(
  { text, passages }: PlacedParts,
  before: readonly WordPart[],
  words: readonly WordPart[],
  behind: readonly WordPart[],
): readonly PassageSelection[] {
  const starts = new Map(Array.from(text.partAt, ([letter, part]) => [part, letter]))
  const run = searchable([...before, ...words, ...behind])
  return Array.from(findWords(text, run)).flatMap(({ first, isWhole }) => {
    if (!isWhole) return []
    const letter = (starts.get(first) ?? 0) + lengthOf(before)
    const from = text.partAt.get(letter)
    const next = text.partAt.get(letter + lengthOf(words)) ?? text.parts.length
    if (from === undefined) return []
    return [
      {
        start: { passage: at(passages, from), offset: at(text.parts, from).start },
        end: { passage: at(passages, next - 1), offset: at(text.parts, next - 1).end },
      },
    ]
  })
}

function place(passages: readonly Passage[], foldLetters: LetterFolding): PlacedParts {
  const own = passages.map(({ text }) => foldWords(text, foldLetters))
  return {
    text: searchable(own.flat()),
    passages: own.flatMap((parts, passage) => parts.map(() => passage)),
  }
}

function isBefore({ end }: PassageSelection, { start }: PassageSelection): boolean {
  return end.passage < start.passage || (end.passage === start.passage && end.offset <= start.offset)
}

function lengthOf(parts: readonly WordPart[]): number {
  return parts.reduce((sum, { form }) => sum + form.length, 0)
}

function withoutHyphens(words: string): string {
  return foldedText(words.replace(HYPHEN, '')).toLowerCase()
}
