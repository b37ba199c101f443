import { at } from './at.ts'
import type { Gap, WordPart } from './fold-words.ts'

/** A text whose words can be found. */
export interface SearchableText {
  readonly parts: readonly WordPart[]
  /** The forms of all parts, joined. */
  readonly letters: string
  /** The parts, by where their forms begin in `letters`. */
  readonly partAt: ReadonlyMap<number, number>
}

/** Words that were found: the index of the first part, and of the last one. */
export interface FoundWords {
  readonly first: number
  readonly last: number
  /** Whether they end where the last part ends; otherwise, the last part only begins with them. */
  readonly isWhole: boolean
}

/** Which gaps of a text can stand for a gap in the words that are searched. `undefined` is no gap. */
const FITTING: Readonly<Record<Gap | 'none', readonly (Gap | undefined)[]>> = {
  none: [undefined, 'join', 'hyphen'],
  join: [undefined, 'join', 'hyphen'],
  hyphen: [undefined, 'join', 'hyphen', 'space'],
  point: ['point'],
  space: ['space', 'join', 'hyphen', 'point'],
}

/** Prepares the parts of a text. */
export function searchable(parts: readonly WordPart[]): SearchableText {
  const partAt = new Map<number, number>()
  let length = 0
  for (const [index, { form }] of parts.entries()) {
    partAt.set(length, index)
    length += form.length
  }
  return { parts, letters: parts.map(({ form }) => form).join(''), partAt }
}

/**
 * Finds words in a text, at each place where a part begins. Compounds and broken words are found in all their forms:
 * `well-known`, `well known` and `wellknown` for `well-known`; `expansion` and `expan-sion` for `expan- sion`.
 */
export function* findWords(text: SearchableText, words: SearchableText): Generator<FoundWords> {
  const { letters } = words
  if (letters === '') return
  for (
    let start = text.letters.indexOf(letters);
    start >= 0;
    start = text.letters.indexOf(letters, start + 1)
  ) {
    const first = text.partAt.get(start)
    if (first === undefined) continue
    const end = start + letters.length
    let last = first
    let isFitting = true
    for (let place = start + 1; place < end && isFitting; place++) {
      const part = text.partAt.get(place)
      if (part !== undefined) last = part
      isFitting = FITTING[gapAt(words, place - start) ?? 'none'].includes(gapAt(text, place))
    }
    if (isFitting) yield { first, last, isWhole: end === text.letters.length || text.partAt.has(end) }
  }
}

function gapAt({ parts, partAt }: SearchableText, place: number): Gap | undefined {
  const part = partAt.get(place)
  return part === undefined ? undefined : at(parts, part).gap
}
