/**
 * What characters of the world’s scripts mean, whatever the language. Each is written as the content of a character
 * class of a regular expression: `[${COMMAS}]`.
 */

/** Full stops of scripts without capital letters, behind which the next sentence needs no space. */
export const CASELESS_STOPS = '。।۔'
/** Full stops, of scripts with and without capital letters. */
export const FULL_STOPS = `.．॥።։${CASELESS_STOPS}`
/** Question marks: Latin, full-width, Arabic. */
export const QUESTION_MARKS = '?？؟'
/** Exclamation marks: Latin, full-width. */
export const EXCLAMATION_MARKS = '!！'
/** The ellipsis as one character. */
export const ELLIPSIS = '…'
/** Commas: Latin, full-width, ideographic, Arabic. */
export const COMMAS = ',，、،'
/** Semicolons: Latin, full-width, Arabic. */
export const SEMICOLONS = ';；؛'
/** Colons: Latin, full-width. */
export const COLONS = ':：'

/** Digits of Arabic. */
export const ARABIC_DIGITS = '٠-٩'
/** Digits of Persian and Urdu. */
export const PERSIAN_DIGITS = '۰-۹'
/** The numerals of Chinese characters: the forms of 0, of 1, and so on to 9. */
export const HAN_DIGITS = ['〇○零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const
/** The numeral ten of Chinese characters. */
export const HAN_TEN = '十'
