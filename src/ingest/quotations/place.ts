/** Where a mark stands in a text. */
export interface MarkSurroundings {
  readonly text: string
  /** In UTF-16 code units. */
  readonly index: number
  /** The character before the mark; empty at the start of the text. Controls without width do not count. */
  readonly before: string
  /** The character behind it; empty at the end of the text. */
  readonly after: string
  /** Whether a bracket or another mark opens right before it. */
  readonly beginsGroup: boolean
}

/** Controls without width, such as those for the direction of writing. */
const CONTROL = /\p{Cf}/u
const BRACKET = /\p{Ps}/u
const LETTER = /[\p{L}\p{M}\p{N}]/u
const WORD =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Hebrew}\p{Script=Inherited}\p{N}]/u

/**
 * Looks at what stands beside a mark.
 *
 * @param opener Where the mark before it stands, if that one can only open.
 */
export function placeOf(text: string, index: number, opener: number | undefined): MarkSurroundings {
  const at = beside(text, index, -1)
  const before = text.charAt(at)
  const after = text.charAt(beside(text, index, 1))
  return { text, index, before, after, beginsGroup: at === opener || BRACKET.test(before) }
}

/** White space, or an end of the text. */
export function isSpace(character: string): boolean {
  return character === '' || /\s/.test(character)
}

/** A letter or digit of any script. */
export function isLetter(character: string): boolean {
  return LETTER.test(character)
}

/**
 * A digit, or a letter of a script that parts words by spaces: a mark between two of them is within a word. Elsewhere
 * words adjoin (Chinese), or particles adjoin a mark (Korean, Bengali).
 */
export function isOfWord(character: string): boolean {
  return WORD.test(character)
}

function beside(text: string, index: number, step: 1 | -1): number {
  let at = index + step
  while (CONTROL.test(text.charAt(at))) at += step
  return at
}
