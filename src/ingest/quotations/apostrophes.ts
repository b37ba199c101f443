import { isLetter, isOfWord, type Place } from './place.ts'

/** Two digits that stand for a year or decade: '90s, ’68. */
const YEAR = /^\d\ds?(?![\p{L}\p{N}])/u
/** What stands before the apostrophe of a possessive or of a dropped g: dogs’, Marx’, walkin’, ’n’. */
const OPEN_ENDED = /[nsxz]$/i

/** Words of which an apostrophe stands for the beginning, by language: ’tis, ’s avonds, ’ne. */
const CLIPPED_BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ['af', /^n(?!\p{L})/iu],
  ['de', /^(?:s|ne|nem|nen|ner|rum|raus|rein|rauf|runter)(?!\p{L})/iu],
  ['en', /^(?:tis|twas|twere|twill|till?|em|n|cause|cos|cuz|bout)(?!\p{L})/iu],
  ['it', /^(?:sto|sta|sti|ste|ndrangheta)(?!\p{L})/iu],
  ['nl', /^(?:s|t|n|k|m|r|ns)(?!\p{L})/iu],
])

/** Words of which it stands for the end, by language: ol’, un po’. */
const CLIPPED_BEHIND: ReadonlyMap<string, RegExp> = new Map([
  ['en', /(?<!\p{L})(?:o|ol|th|wi)$/iu],
  ['it', /(?<!\p{L})(?:po|mo|be|di|fa|va|sta|da|to|ca)$/iu],
])

/** No word above is longer, in characters; no more of a text is looked at. */
const LONGEST_WORD = 12

/** Whether a single mark is within a word (don’t, l’homme), or before a word or year of which a part was left out. */
export function isApostrophe({ text, index, before, after }: Place, language: string): boolean {
  if (isOfWord(before) && isOfWord(after)) return true
  if (isLetter(before)) return false
  const word = text.slice(index + 1, index + 1 + LONGEST_WORD)
  return YEAR.test(word) || CLIPPED_BEFORE.get(primarySubtag(language))?.test(word) === true
}

/** Whether a single mark behind a word may stand for its end, or mark a possessive. */
export function mayBeApostrophe({ text, index }: Place, language: string): boolean {
  const word = text.slice(Math.max(0, index - LONGEST_WORD), index)
  return OPEN_ENDED.test(word) || CLIPPED_BEHIND.get(primarySubtag(language))?.test(word) === true
}

function primarySubtag(language: string): string {
  return language.split('-', 1)[0] ?? ''
}
