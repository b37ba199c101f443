import { profileOf } from '../../languages/profile-of.ts'

/**
 * Quotation marks, and whether they open or close. See Unicode 16, §6.2 (*Language-based usage of quotation marks*),
 * and the delimiters of CLDR. For most marks it depends on the language: `“` opens in English and closes in German.
 */

/** A group of marks that can be paired with each other. */
export type Family = 'double' | 'single' | 'guillemet' | 'single guillemet' | 'corner' | 'white corner'

/** What a mark does: always, in most languages (`mostly`), or depending on the characters beside it (`either`). */
export type Facing = 'opening' | 'mostly opening' | 'either' | 'mostly closing' | 'closing'

/** The properties of a mark that do not depend on the text around it. */
export interface MarkKind {
  readonly family: Family
  readonly facing: Facing
}

const KINDS: ReadonlyMap<string, MarkKind> = new Map(
  (
    [
      ['„〝', 'double', 'opening'],
      ['“‟', 'double', 'mostly opening'],
      ['"＂״', 'double', 'either'],
      ['”', 'double', 'mostly closing'],
      ['〞〟', 'double', 'closing'],
      ['‚', 'single', 'opening'],
      ['‘‛', 'single', 'mostly opening'],
      ["'＇׳", 'single', 'either'],
      // Before a word it is an apostrophe (’tis), so it never opens.
      ['’', 'single', 'closing'],
      ['«', 'guillemet', 'mostly opening'],
      ['»', 'guillemet', 'mostly closing'],
      ['‹', 'single guillemet', 'mostly opening'],
      ['›', 'single guillemet', 'mostly closing'],
      ['「｢﹁', 'corner', 'opening'],
      ['」｣﹂', 'corner', 'closing'],
      ['『﹃', 'white corner', 'opening'],
      ['』﹄', 'white corner', 'closing'],
    ] as const
  ).flatMap(([characters, family, facing]) =>
    [...characters].map((character): [string, MarkKind] => [character, { family, facing }]),
  ),
)

/** Matches every quotation mark in a text. */
export const MARKS = new RegExp(`[${[...KINDS.keys()].join('')}]`, 'g')

/**
 * Returns the kind of a quotation mark.
 *
 * @param language BCP 47 tag of the text.
 * @returns `undefined` if the character is not a quotation mark.
 */
export function markKind(character: string, language: string): MarkKind | undefined {
  const kind = KINDS.get(character)
  return kind && profileOf(language).marksForBothEnds?.includes(character)
    ? { ...kind, facing: 'either' }
    : kind
}
