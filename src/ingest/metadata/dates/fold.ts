import { ARABIC_DIGITS, PERSIAN_DIGITS } from '../../../languages/characters.ts'

const EASTERN_DIGIT = new RegExp(`[${ARABIC_DIGITS}${PERSIAN_DIGITS}]`, 'g')

/**
 * Reduces the spellings of a date to one: compatibility forms (full-width digits, presentation forms, `º`), case,
 * accents and vowel marks, invisible characters (the RLM of Arabic dates, the ZWNJ of Persian weekdays), Eastern
 * digits, the Arabic and Persian letters of the same sound, and kinds of dash, apostrophe and space.
 *
 * @returns
 *   Text to be compared only with folded text.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{M}/gu, '') // Lower case adds a mark of its own to the Turkish İ.
    .replace(EASTERN_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ة/g, 'ه')
    .replace(/[‐-―−]/g, '-')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}
