import { isApostrophe, mayBeApostrophe } from './apostrophes.ts'
import { type Family, MARKS, type MarkKind, markKind } from './marks.ts'
import { isSpace, type MarkSurroundings, placeOf } from './place.ts'
import { type Roles, rolesOf } from './roles.ts'

/** A quotation mark in a text. */
export interface Mark extends MarkKind, Roles {
  /** The index of the mark, in UTF-16 code units. */
  readonly index: number
  readonly character: string
  /** Whether it may be another sign, and the next certain mark of its family can close the quotation instead. */
  readonly isDoubtful: boolean
}

const DIGIT = /\p{N}/u

/**
 * Finds the quotation marks in a text, without the apostrophes. Takes time linear in the length of the text.
 *
 * @param language BCP 47 tag.
 * @returns The marks in the order of the text.
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

/** Whether a mark may be an apostrophe. People and programs write any of these characters for it. */
function mayBeNone({ family, facing }: MarkKind): boolean {
  return family === 'single' && facing !== 'opening'
}

/** Whether a closing mark may be an apostrophe, a sign for feet or inches, or a mistake. */
function isLikeAnotherSign({ family, facing }: MarkKind, place: MarkSurroundings, language: string): boolean {
  if (family === 'single') return DIGIT.test(place.before) || mayBeApostrophe(place, language)
  if (family === 'double') return DIGIT.test(place.before) || (facing === 'either' && isSpace(place.before))
  return false
}

/**
 * Keeps a mark doubtful only if the next certain mark of its family closes: in `“a 3.5" screen,” he said` it does, in
 * `“in 1999” and “in 2001”` it does not.
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
