import {
  CASELESS_STOPS,
  COLONS,
  COMMAS,
  ELLIPSIS,
  EXCLAMATION_MARKS,
  FULL_STOPS,
  QUESTION_MARKS,
  SEMICOLONS,
} from '../../languages/characters.ts'

/** Closing quotation marks, brackets and note signs behind the end of a sentence. */
const BEHIND_END = String.raw`[\s"'”’“»›«」』）)\]*†‡_]*`
/** Marks that close a sentence in the scripts of the world, perhaps behind a closing quotation mark, bracket or note sign. */
const SENTENCE_END = new RegExp(
  `[${FULL_STOPS}${QUESTION_MARKS}${EXCLAMATION_MARKS}${ELLIPSIS}]${BEHIND_END}$`,
  'u',
)
const QUESTION_END = new RegExp(`[${QUESTION_MARKS}]${BEHIND_END}$`, 'u')
/** Marks after which a text goes on: it introduces, lists or breaks off. */
const GOES_ON = new RegExp(`[${COLONS}${SEMICOLONS}${COMMAS}—–-]$`, 'u')
/** A sentence that ends within the text: two small letters before the stop, so that `U.S.` and `Mr.` do not count. */
const SENTENCE_WITHIN = new RegExp(String.raw`\p{Ll}{2}\.\s+\p{Lu}|[${CASELESS_STOPS}]\s*\S`, 'u')
/** Marks of quotations in the scripts of the world, save those that are apostrophes, too. */
const QUOTATION_MARK = /["“”„«»「」『』]/gu
/** How far into a text a sign is looked for, so that no line is read to the end more than once. */
const MAX_LOOKED_AT_LENGTH = 200

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-8))
}

/** Whether a text ends with a full stop, of which headlines and section lines have none; questions do not count. */
export function endsWithStop(text: string): boolean {
  return endsSentence(text) && !QUESTION_END.test(text.slice(-8))
}

/** Whether a text ends with a colon, comma or dash. */
export function goesOn(text: string): boolean {
  return GOES_ON.test(text)
}

/** Whether a text holds more than one sentence, as far as its marks tell. */
export function holdsSentences(text: string): boolean {
  return SENTENCE_WITHIN.test(text.slice(0, MAX_LOOKED_AT_LENGTH))
}

/** Whether a text begins as names of things do: with a letter that is not small, a digit, or an opening mark. */
export function beginsAsTitle(text: string): boolean {
  return (
    /^["'“‘«„「『《【¿¡]?\s?(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}]|\p{Ll}\p{Lu})/u.test(text) && /\p{L}/u.test(text)
  )
}

/** Whether a text is written in capitals, with letters enough for that to be meant. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text.slice(0, MAX_LOOKED_AT_LENGTH)) && !/\p{Ll}/u.test(text)
}

/** How many words a text has, divided at white space; no more than some forty are counted. */
export function wordCount(text: string): number {
  return text.slice(0, MAX_LOOKED_AT_LENGTH).split(/\s+/).length
}

/** How many marks of quotations a text has; apostrophes, which look like some, do not count. */
export function countQuotationMarks(text: string): number {
  return text.match(QUOTATION_MARK)?.length ?? 0
}
