import { at } from '../at.ts'
import { foldedText } from '../fold.ts'
import type { ShownPoint, ShownRun } from './shown-run.ts'

/** The words of a page in one string, prepared for comparison. */
export interface ShownWords {
  /** The words in their comparable form, see `comparable`, with single spaces between them. */
  readonly text: string
  /** The places where generated runs begin, each with the place after it. */
  readonly generated: ReadonlyMap<number, number>
  /** The places where runs of different kinds meet. */
  readonly borders: ReadonlySet<number>
  /** Whether the character at a place is generated. */
  isGenerated(place: number): boolean
  /** Returns where the character at a place begins on the page. */
  startOf(place: number): ShownPoint
  /** Returns where the character at a place ends on the page. */
  endOf(place: number): ShownPoint
}

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu
const DIGIT = /\p{N}/u
const PLAIN_LETTER = /^[0-9a-z]$/
/** What is compared: letters, digits, and signs with a meaning, such as `%`. */
const COMPARED = /[\p{L}\p{M}\p{N}\p{Sm}\p{Sc}\p{So}]/u

/** Reads the words of a page. */
export function shownWords(runs: readonly ShownRun[]): ShownWords {
  const characters: string[] = []
  const origins: { readonly run: number; readonly start: number; readonly end: number }[] = []
  const generated = new Map<number, number>()
  const borders = new Set<number>()
  const add = (text: string, run: number, start: number, end: number) => {
    for (const unit of text.split('')) {
      if (unit === ' ' && characters.at(-1) === ' ') continue
      characters.push(unit)
      origins.push({ run, start, end })
    }
  }
  for (const [index, { text, isGenerated, block }] of runs.entries()) {
    const previous = runs[index - 1]
    if (previous && previous.block !== block) add(' ', index, 0, 0)
    const from = characters.length
    for (const [form, start, end] of comparedCharacters(text)) add(form, index, start, end)
    if (isGenerated && characters.length > from) generated.set(from, characters.length)
    if (previous?.isGenerated !== isGenerated) borders.add(from)
  }
  return {
    text: characters.join(''),
    generated,
    borders,
    isGenerated: (place) => at(runs, at(origins, place).run).isGenerated,
    startOf(place) {
      const { run, start } = at(origins, place)
      return { run, offset: start }
    },
    endOf(place) {
      const { run, end } = at(origins, place)
      return { run, offset: end }
    },
  }
}

/**
 * Returns words in the form in which they are compared: folded, in lower case, and without punctuation, except between
 * digits.
 */
export function comparable(text: string): string {
  return comparedCharacters(text)
    .map(([form]) => form)
    .join('')
    .replace(/ +/g, ' ')
    .trim()
}

function comparedCharacters(text: string): readonly (readonly [form: string, start: number, end: number])[] {
  return Array.from(text.matchAll(CLUSTER), ({ 0: cluster, index }) => {
    const end = index + cluster.length
    return [comparedForm(cluster, text.charAt(index - 1), text.charAt(end)), index, end] as const
  })
}

function comparedForm(cluster: string, before: string, behind: string): string {
  if (PLAIN_LETTER.test(cluster)) return cluster
  if (/^\s/u.test(cluster)) return ' '
  const folded = foldedText(cluster).toLowerCase()
  // Invisible characters.
  if (folded === '' || COMPARED.test(folded)) return folded
  return DIGIT.test(before) && DIGIT.test(behind) ? folded : ' '
}
