/**
 * What characters of the world’s scripts mean, whatever the language. Each is written as the content of a character
 * class of a regular expression: `[${COMMAS}]`.
 */

/** Full stops of scripts without capital letters, behind which the next sentence needs no space. */
export const CASELESS_STOPS = '。।۔'
export const FULL_STOPS = `.．॥።։${CASELESS_STOPS}`
export const QUESTION_MARKS = '?？؟'
export const EXCLAMATION_MARKS = '!！'
export const ELLIPSIS = '…'
export const COMMAS = ',，、،'
export const SEMICOLONS = ';；؛'
export const COLONS = ':：'

/** Digits of Arabic. */
export const ARABIC_DIGITS = '٠-٩'
/** Digits of Persian and Urdu. */
export const PERSIAN_DIGITS = '۰-۹'
/** The numerals of Chinese characters: the forms of 0, of 1, and so on to 9. */
export const HAN_DIGITS = ['〇○零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const
export const HAN_TEN = '十'
