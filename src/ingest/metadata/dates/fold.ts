import { ARABIC_DIGITS, PERSIAN_DIGITS } from '../../../languages/characters.ts'

const EASTERN_DIGIT = new RegExp(`[${ARABIC_DIGITS}${PERSIAN_DIGITS}]`, 'g')

/**
 * Folds a text, so that different spellings of a date become equal: compatibility forms (full-width digits, presentation
 * forms, `º`), case, accents and vowel marks, invisible characters (the RLM of Arabic dates, the ZWNJ of Persian
 * weekdays), Eastern digits, Arabic and Persian variants of letters, and kinds of dash, apostrophe and space.
 *
 * @returns A text that can be compared only with folded text.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{M}/gu, '') // The lower case of the Turkish İ has a combining dot.
    .replace(EASTERN_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ة/g, 'ه')
    .replace(/[‐-―−]/g, '-')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}
