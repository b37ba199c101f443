import {
  COLONS,
  COMMAS,
  EXCLAMATION_MARKS,
  FULL_STOPS,
  QUESTION_MARKS,
  SEMICOLONS,
} from '../../languages/characters.ts'
import type { Facing, Family, MarkKind } from './marks.ts'
import { isLetter, isOfWord, isSpace, type MarkSurroundings } from './place.ts'

/** What a mark can do in its place. If it can do both, the marks that are already open decide. */
export interface Roles {
  readonly opens: boolean
  readonly closes: boolean
}

const DASH = /\p{Pd}/u
const DIGIT = /\p{N}/u
const ENDS_CLAUSE = new RegExp(
  `[${COMMAS}${COLONS}${SEMICOLONS}${FULL_STOPS}${EXCLAMATION_MARKS}${QUESTION_MARKS}\\p{Pe}>]`,
  'u',
)
const HEBREW = /\p{Script=Hebrew}/u
/** Prefixes that Hebrew writes without a space before the next word, even if it is quoted: ב"הארץ. */
const HEBREW_PREFIX = /(?<!\p{L})[והבכלמש]{1,3}$/u

/** Decides from the characters beside a mark what it can do. */
export function rolesOf({ family, facing }: MarkKind, place: MarkSurroundings): Roles {
  return ROLES[facing](place, family)
}

const ROLES: Readonly<Record<Facing, (place: MarkSurroundings, family: Family) => Roles>> = {
  opening: ({ after }) => ({ opens: after !== '', closes: false }),
  'mostly opening': ({ before, after, beginsGroup }) => ({
    opens: after !== '',
    closes: !isSpace(before) && !beginsGroup && !isLetter(after),
  }),
  either: (place, family) => ({
    opens: leadsOn(place) && (!isOfWord(place.before) || isBehindHebrewPrefix(place)),
    closes: isSpace(place.before)
      ? isSpace(place.after) && mayStandApart(place, family)
      : !place.beginsGroup && !isBoundToNext(place),
  }),
  'mostly closing': (place, family) => ({
    opens: !isSpace(place.after) && (isSpace(place.before) || place.beginsGroup),
    closes: endsWords(place, family),
  }),
  closing: (place, family) => ({ opens: false, closes: endsWords(place, family) }),
}

/**
 * Whether words begin after the mark. They do not if the mark begins an attribute value (`id="a">`), or if a space or
 * the punctuation of the preceding words follows.
 */
function leadsOn({ before, after, beginsGroup }: MarkSurroundings): boolean {
  if (before === '=') return false
  return !isSpace(after) && (isSpace(before) || beginsGroup || !ENDS_CLAUSE.test(after))
}

/** Whether words end before the mark. French has a space before a closing mark. */
function endsWords(place: MarkSurroundings, family: Family): boolean {
  return !isSpace(place.before) || (!isLetter(place.after) && mayStandApart(place, family))
}

function mayStandApart({ before }: MarkSurroundings, family: Family): boolean {
  return before !== '' && family !== 'single'
}

/** Whether the mark is a sign within a word, inches or gershayim (`5"x7"`, צה"ל), or is between a dash and a word. */
function isBoundToNext({ before, after }: MarkSurroundings): boolean {
  if (!isOfWord(after)) return false
  return DASH.test(before) || DIGIT.test(before) || (HEBREW.test(before) && HEBREW.test(after))
}

/** Whether the mark follows a Hebrew prefix and can open. If only one letter follows the mark, it is a gershayim. */
function isBehindHebrewPrefix({ text, index }: MarkSurroundings): boolean {
  return (
    HEBREW_PREFIX.test(text.slice(Math.max(0, index - 4), index)) &&
    /^\p{Script=Hebrew}{2}/u.test(text.slice(index + 1, index + 3))
  )
}
