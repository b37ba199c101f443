/** The place of a mark in a text, and the characters beside it. */
export interface MarkSurroundings {
  readonly text: string
  /** The index of the mark, in UTF-16 code units. */
  readonly index: number
  /** The character before the mark; empty at the start of the text. Control characters without width are skipped. */
  readonly before: string
  /** The character after the mark; empty at the end of the text. Control characters without width are skipped. */
  readonly after: string
  /** Whether the character before it is a bracket or mark that opens. */
  readonly beginsGroup: boolean
}

/** Control characters without width, such as those that set the direction of writing. */
const CONTROL = /\p{Cf}/u
const BRACKET = /\p{Ps}/u
const LETTER = /[\p{L}\p{M}\p{N}]/u
const WORD =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Hebrew}\p{Script=Inherited}\p{N}]/u

/**
 * Reads the characters beside a mark.
 *
 * @param index The index of the mark.
 * @param opener The index of the previous mark, if that one can only open.
 */
export function placeOf(text: string, index: number, opener: number | undefined): MarkSurroundings {
  const at = beside(text, index, -1)
  const before = text.charAt(at)
  const after = text.charAt(beside(text, index, 1))
  return { text, index, before, after, beginsGroup: at === opener || BRACKET.test(before) }
}

/** Whether a character is white space, or empty because the text ends there. */
export function isSpace(character: string): boolean {
  return character === '' || /\s/.test(character)
}

/** Whether a character is a letter or digit of any script. */
export function isLetter(character: string): boolean {
  return LETTER.test(character)
}

/**
 * Whether a character is a digit, or a letter of a script that separates words by spaces. A mark between two of these
 * is within a word. Other scripts write words (Chinese) or particles (Korean, Bengali) directly beside a mark.
 */
export function isOfWord(character: string): boolean {
  return WORD.test(character)
}

function beside(text: string, index: number, step: 1 | -1): number {
  let at = index + step
  while (CONTROL.test(text.charAt(at))) at += step
  return at
}
