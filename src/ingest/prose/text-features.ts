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

/** Closing quotation marks, brackets and note signs, which can follow the end of a sentence. */
const BEHIND_END = String.raw`[\s"'”’“»›«」』）)\]*†‡_]*`
/** Matches the end of a sentence in any script. */
const SENTENCE_END = new RegExp(
  `[${FULL_STOPS}${QUESTION_MARKS}${EXCLAMATION_MARKS}${ELLIPSIS}]${BEHIND_END}$`,
  'u',
)
const QUESTION_END = new RegExp(`[${QUESTION_MARKS}]${BEHIND_END}$`, 'u')
/** Marks at the end of a text that continues. */
const GOES_ON = new RegExp(`[${COLONS}${SEMICOLONS}${COMMAS}—–-]$`, 'u')
/** The end of a sentence within a text. Two small letters must precede the full stop, so that `U.S.` does not match. */
const SENTENCE_WITHIN = new RegExp(String.raw`\p{Ll}{2}\.\s+\p{Lu}|[${CASELESS_STOPS}]\s*\S`, 'u')
/** Quotation marks of all scripts, except those that are also apostrophes. */
const QUOTATION_MARK = /["“”„«»「」『』]/gu
/** Only the beginning of a text is searched, so that very long lines are not searched again and again. */
const MAX_LOOKED_AT_LENGTH = 200

/** Whether a text ends like a sentence. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-8))
}

/** Whether a text ends like a sentence that is not a question. Headlines can be questions, but have no full stop. */
export function endsWithStop(text: string): boolean {
  return endsSentence(text) && !QUESTION_END.test(text.slice(-8))
}

/** Whether a text ends with a colon, comma or dash. */
export function goesOn(text: string): boolean {
  return GOES_ON.test(text)
}

/** Whether a text probably contains more than one sentence, judging by its punctuation. */
export function holdsSentences(text: string): boolean {
  return SENTENCE_WITHIN.test(text.slice(0, MAX_LOOKED_AT_LENGTH))
}

/** Whether a text begins like a title: with a letter that is not small, a digit, or an opening mark. */
export function beginsAsTitle(text: string): boolean {
  return (
    /^["'“‘«„「『《【¿¡]?\s?(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}]|\p{Ll}\p{Lu})/u.test(text) && /\p{L}/u.test(text)
  )
}

/** Whether a text is in capitals, and has at least four letters, so that it is probably not an abbreviation. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text.slice(0, MAX_LOOKED_AT_LENGTH)) && !/\p{Ll}/u.test(text)
}

/** Returns the number of words in a text, divided at white space. Stops counting after `MAX_LOOKED_AT_LENGTH`. */
export function wordCount(text: string): number {
  return text.slice(0, MAX_LOOKED_AT_LENGTH).split(/\s+/).length
}

/** Returns the number of quotation marks in a text. Single marks, which can be apostrophes, do not count. */
export function countQuotationMarks(text: string): number {
  return text.match(QUOTATION_MARK)?.length ?? 0
}

/** Whether every quotation and bracket that a text opens is closed in it. */
export function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0
  return countQuotationMarks(text) % 2 === 0 && count(/[([（]/gu) === count(/[)\]）]/gu)
}
