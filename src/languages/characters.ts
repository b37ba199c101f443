/**
 * Groups of characters with the same meaning in all languages. Each is the content of a character class of a regular
 * expression: `[${COMMAS}]`.
 */

/** Full stops of scripts without capital letters. The next sentence can follow without a space. */
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
/** The Chinese characters for each digit, by digit. */
export const HAN_DIGITS = ['〇○零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const
/** The Chinese character for ten. */
export const HAN_TEN = '十'
