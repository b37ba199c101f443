import { profileOf } from '../../languages/profile-of.ts'

/**
 * The marks that stand around quoted words, and which way they face: Unicode 16, §6.2 (*Language-based usage of quotation
 * marks*), and the delimiters of CLDR. Of most it is custom alone which end they stand at: `“` opens in English and
 * closes in German.
 */

/** Marks that can be a pair. */
export type Family = 'double' | 'single' | 'guillemet' | 'single guillemet' | 'corner' | 'white corner'

/** Which end of a quotation a mark stands at: always, in most languages, or as its neighbours say. */
export type Facing = 'opening' | 'mostly opening' | 'either' | 'mostly closing' | 'closing'

/** What is known of a mark before anything around it is looked at. */
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
      // It is the apostrophe, too, which stands before a word as well: ’tis.
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

/** Every mark, for a search of a text. */
export const MARKS = new RegExp(`[${[...KINDS.keys()].join('')}]`, 'g')

/**
 * What is known of a mark by itself.
 *
 * @param language BCP 47 tag of the text.
 */
export function markKind(character: string, language: string): MarkKind | undefined {
  const kind = KINDS.get(character)
  return kind && profileOf(language).marksForBothEnds?.includes(character)
    ? { ...kind, facing: 'either' }
    : kind
}
