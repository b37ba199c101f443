/*
 * What news wires write around a story: for editors and machines, not for readers. Each pattern is for a whole line.
 */

/** A slug line of a wire: `BC-EU--Grain Deal, 3rd Ld-Writethru,0450`, `UKRAINE-CRISIS/GRAIN (UPDATE 3, PIX)`. */
const SLUGS: readonly RegExp[] = [
  /^(?:[A-Z]{1,3}\d{2,4}\s+)?(?:BC|AM|PM|HFR|WKD)-(?=\S*--|.*,\s?\d{3,4}$)\p{Lu}.{1,78}$/u,
  /^(?=.*(?:\b[Ww]ritethru\b|\b\d+(?:st|nd|rd|th) (?:Ld|Add)\b))[^.!?]{4,80}(?:\.\d)?$/u,
  /^(?:BC|AM|PM|HFR|WKD)-\p{Lu}[\p{Lu}\d/&-]{1,60}\s+\d\d-\d\d(?:\s+\d{3,4})?$/u,
  /^\p{Lu}[\p{Lu}\d/&-]{2,40}(?: \([^()]{1,40}\))? ?[-–—]{1,2} ?(?:about )?\d[\d,]{1,5} words\.?$/u,
  /^(?=.{4,60}$)(?=\S*-\S*\/|\S*\/\s*(?:\(|$))\p{Lu}[\p{Lu}\d-]+\/[\p{Lu}\d/-]*(?: ?\([\p{Lu}\d ,/-]+\))?:?$/u,
]
/** The first line of a transmission, and the stamp below its last. */
const TRANSMISSIONS: readonly RegExp[] = [
  /^ZCZC\b.{0,60}$/,
  /^N{4}$/,
  /^[a-z]{3}\d{4} \d [a-z]{2} \d{1,4} {1,2}(?:dpa|apa|sda) \d{4}$/,
  /^dpa(?:-\w{1,12})? [a-z]{2}(?: [a-z]{2,6}){1,3} [a-z]\d [a-z]{2,4}$/,
  /^AP-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}(?:[A-Z]{3})?$/,
]
const NOTE = /^(?:Eds|EDS|Note to (?:editors|subscribers)|NOTE TO (?:EDITORS|SUBSCRIBERS))\s*[:.—–-]/
/** The end, among the last lines; elsewhere it may be the number of a page. */
const END = /^(?:[-–—]{1,3}\s?(?:30|0)\s?[-–—]{1,3}|Enditem\.?)$/

/** Lines that also occur elsewhere: they count only in a text that has one of the others. */
const POSSIBLE_CODES: readonly RegExp[] = [
  /^(?:URGENT|BULLETIN|FLASH|NEWS ?ALERT|RUSH|ADVISORY|EIL|EILT|URGENTE)$/,
  /^[a-z]{1,3}\d{4}(?:\s+[a-z]{2,4}(?:-[a-z]{1,3})?)?[\s-]*$/,
  // Keywords, initials of editors, and the time of the DPA.
  /^\p{Lu}[\p{L}-]+(?:\/\p{Lu}[\p{L}-]+){1,5}\/$/u,
  /^[a-z]{2,5}(?:\/[a-z]{2,5}){1,3}$/,
  /^\d{6} \p{Lu}\p{Ll}{2} \d\d(?:\d\d)?$/u,
  /^[a-z]{3}\d{4} \d .{0,60}$/,
  /^(?:BC|AM|PM|HFR)-\p{Lu}\S*(?: \p{Lu}\S*){0,2}$/u,
  /^\p{Lu}{3,}(?:-\p{Lu}{3,}){2,}$/u,
  /^(?:Editors|EDITORS)\s*[:—–-]\s*\S.*$/,
  /^(?:With |Also )?(?:AP|AFP|EPA|Reuters) (?:Photos?|Pictures?|Graphics?|Video|Images?)(?: .{0,60})?\.?$/i,
  /^(?:keywords?|key words|slug(?:line)?|category|topics?|word ?count|transref|selector)\s*:\s*\S.{0,100}$/i,
  /^(?:take|page|pg) \d{1,2}$/i,
]
/** Lines between and below paragraphs, in such a text. */
const BREAKS: readonly RegExp[] = [
  /^[([]?\s*(?:more|more to (?:come|follow)|mfl?)\s*[)\]]?$/i,
  /^[-–—]+\s?more\s?[-–—]+$/i,
  /^[xX]{3,}(?:\s?(?:end|30|[xX]{3,}))?$/i,
  /^[-–—/(]*\s?end(?:s|it)?\s?[-–—/)]*$/i,
  // How to reach the reporter: ((jane.doe@example.com; +44 20 7946 0000))
  /^\(\(.{0,110}\)\)$/,
]
const MAX_CODE_LENGTH = 120

/** Whether a line occurs only in copy of a news wire. */
export function isCertainCode(text: string): boolean {
  if (text.length > MAX_CODE_LENGTH) return false
  return NOTE.test(text) || [...SLUGS, ...TRANSMISSIONS].some((code) => code.test(text))
}

/** Whether a line is a note to editors, which may go on in the next line. */
export function isNote(text: string): boolean {
  return NOTE.test(text)
}

/** Whether a line may be a code above a story. */
export function isPossibleCode(text: string): boolean {
  return text.length <= MAX_CODE_LENGTH && POSSIBLE_CODES.some((code) => code.test(text))
}

/** Whether a line may be a sign between or below paragraphs: `(MORE)`, `XXX`, `ENDS`. */
export function isPossibleBreak(text: string): boolean {
  return text.length <= MAX_CODE_LENGTH && (END.test(text) || BREAKS.some((sign) => sign.test(text)))
}

/** Whether a line ends a story, if it is among the last: `-30-`. */
export function isEnd(text: string): boolean {
  return END.test(text)
}
