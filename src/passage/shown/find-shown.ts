import type { TextDirective } from '../link/text-directive.ts'
import { UNSPACED } from '../unspaced.ts'
import { isWordEdge, matchWords, type WordRange } from './match-words.ts'
import type { ShownSpan } from './shown-run.ts'
import { comparable, type ShownWords } from './shown-words.ts'

/**
 * Finds the words of a text directive on a page, at the first place where a browser would find them (WICG Scroll To
 * Text Fragment, §3.5.2): whole words, beside their context.
 *
 * @param canSkip Whether words that the site added may be missing from the directive.
 * @returns `undefined` if the page does not have the words, or only words that the site added.
 */
export function findShown(
  words: ShownWords,
  directive: TextDirective,
  canSkip: boolean,
): WordRange | undefined {
  const [first] = placesOf(words, directive, canSkip)
  return first
}

/**
 * Finds the words of a text directive without their context, which may have changed, or may have words that the site
 * added at that time. Of several places, the one with the most context is returned.
 *
 * @returns `ambiguous` if several places have none of the context; `undefined` if the page does not have the words.
 */
export function findWithoutContext(
  words: ShownWords,
  { prefix = '', suffix = '', ...directive }: TextDirective,
): WordRange | 'ambiguous' | undefined {
  const [before, behind] = [wordsIn(prefix).reverse(), wordsIn(suffix)]
  const places = placesOf(words, directive, true).map((range) => ({
    range,
    context:
      countCommon(before, wordsBefore(words, range.from)) + countCommon(behind, wordsBehind(words, range.to)),
  }))
  const most = places.reduce((highest, { context }) => Math.max(highest, context), 0)
  const best = places.find(({ context }) => context === most)
  const hasContext = before.length + behind.length > 0
  return places.length > 1 && hasContext && most === 0 ? 'ambiguous' : best?.range
}

/** Returns a range of words as a span on the page, without generated words at its ends. `undefined` if it has no others. */
export function sourceSpan(words: ShownWords, { from, to }: WordRange): ShownSpan | undefined {
  const isSource = (place: number) => !words.isGenerated(place) && words.text.charAt(place) !== ' '
  let [first, last] = [from, to - 1]
  while (first < last && !isSource(first)) first++
  while (last > first && !isSource(last)) last--
  return isSource(first) ? { start: words.startOf(first), end: words.endOf(last) } : undefined
}

function placesOf(
  words: ShownWords,
  { prefix, start, end, suffix }: TextDirective,
  canSkip: boolean,
): readonly WordRange[] {
  const [before, first, last, behind] = [prefix, start, end, suffix].map((term) => comparable(term ?? ''))
  if (!first || (end !== undefined && !last)) return []
  const head = [before, first, ...(last ? [] : [behind])].flatMap((part) => part || [])
  const places: WordRange[] = []
  for (const heads of matches(words, head, 0, canSkip)) {
    const found = heads[before ? 1 : 0]
    if (!found) continue
    if (!last) {
      places.push(found)
      continue
    }
    const [tail] = matches(
      words,
      [last, behind].flatMap((part) => part || []),
      found.to,
      canSkip,
    )
    // If the last words do not follow this place, they do not follow a later one either.
    if (!tail?.[0]) break
    places.push({ from: found.from, to: tail[0].to })
  }
  return places
}

function* matches(
  words: ShownWords,
  parts: readonly string[],
  from: number,
  canSkip: boolean,
): Generator<readonly WordRange[]> {
  const first = parts[0]?.charAt(0) ?? ''
  for (
    let place = words.text.indexOf(first, from);
    place >= 0;
    place = words.text.indexOf(first, place + 1)
  ) {
    const found = isWordEdge(words, place) ? matchWords(words, place, parts, canSkip) : undefined
    if (found) yield found
  }
}

function wordsIn(context: string): string[] {
  return unitsOf(comparable(context))
}

const UNIT = new RegExp(`${UNSPACED.source}|(?:(?!${UNSPACED.source})[^ ])+`, 'gu')

/** How much of the page beside some words is compared with their context, in UTF-16 code units. */
const MAX_CONTEXT_LENGTH = 400

function wordsBefore(words: ShownWords, place: number): readonly string[] {
  return sourceWords(words, Math.max(0, place - MAX_CONTEXT_LENGTH), place).reverse()
}

function wordsBehind(words: ShownWords, place: number): readonly string[] {
  return sourceWords(words, place, Math.min(words.text.length, place + MAX_CONTEXT_LENGTH))
}

function sourceWords(words: ShownWords, from: number, to: number): string[] {
  const characters = Array.from({ length: to - from }, (_, index) => from + index)
    .filter((place) => !words.isGenerated(place))
    .map((place) => words.text.charAt(place))
  return unitsOf(characters.join(''))
}

/** Splits into words or, in scripts without spaces, into characters. */
function unitsOf(text: string): string[] {
  return Array.from(text.matchAll(UNIT), ([unit]) => unit)
}

function countCommon(context: readonly string[], page: readonly string[]): number {
  const different = context.findIndex((word, index) => word !== page[index])
  return different < 0 ? context.length : different
}
