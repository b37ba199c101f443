import { isApostrophe, mayBeApostrophe } from './apostrophes.ts'
import { type Family, MARKS, type MarkKind, markKind } from './marks.ts'
import { isSpace, type MarkSurroundings, placeOf } from './place.ts'
import { type Roles, rolesOf } from './roles.ts'

/** A quotation mark of a text. */
export interface Mark extends MarkKind, Roles {
  /** In UTF-16 code units. */
  readonly index: number
  readonly character: string
  /** It may close a quotation, but a later one of its family does so, too, and is surely a mark. */
  readonly isDoubtful: boolean
}

const DIGIT = /\p{N}/u

/**
 * Reads the quotation marks of a text, in order; apostrophes are none. Linear in the length of the text.
 *
 * @param language BCP 47 tag.
 */
export function readMarks(text: string, language: string): readonly Mark[] {
  const marks: Mark[] = []
  let opener: number | undefined
  for (const { 0: character, index } of text.matchAll(MARKS)) {
    const kind = markKind(character, language)
    const place = placeOf(text, index, opener)
    if (!kind || (mayBeNone(kind) && isApostrophe(place, language))) continue
    const roles = rolesOf(kind, place)
    const isDoubtful = roles.closes && isLikeAnotherSign(kind, place, language)
    marks.push({ index, character, ...kind, ...roles, isDoubtful })
    opener = roles.opens && !roles.closes ? index : undefined
  }
  return marks.length > 0 ? withoutNeedlessDoubt(marks) : marks
}

/** Whether a mark is written like an apostrophe; people and programs set any of these for one. */
function mayBeNone({ family, facing }: MarkKind): boolean {
  return family === 'single' && facing !== 'opening'
}

/** Whether a closing mark looks like an apostrophe, like the sign for feet or inches, or like a slip. */
function isLikeAnotherSign({ family, facing }: MarkKind, place: MarkSurroundings, language: string): boolean {
  if (family === 'single') return DIGIT.test(place.before) || mayBeApostrophe(place, language)
  if (family === 'double') return DIGIT.test(place.before) || (facing === 'either' && isSpace(place.before))
  return false
}

/**
 * Doubt is kept where the next mark of the family that is above it closes, too: `“a 3.5" screen,” he said`, but not in
 * `“in 1999” and “in 2001”`.
 */
function withoutNeedlessDoubt(marks: readonly Mark[]): readonly Mark[] {
  const nextCloses = new Map<Family, boolean>()
  return marks
    .toReversed()
    .map((mark) => {
      const { family, facing, opens, closes, isDoubtful } = mark
      if (isDoubtful) return { ...mark, isDoubtful: nextCloses.get(family) === true }
      nextCloses.set(family, closes && !(opens && facing === 'either'))
      return mark
    })
    .toReversed()
}
