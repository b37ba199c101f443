/** Folds the letters of a word, as one string. */
export type LetterFolding = (word: string) => string

/** Latin ligatures, `ﬀ` to `ﬆ`: the only compatibility forms that are merely typographic. `10⁶` is not `106`. */
const LIGATURES = /[\uFB00-\uFB06]/gu
/** Soft hyphen, joiners, directional marks and variation selectors. They shape words but are not part of them. */
export const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/gu

const ASCII_WORD = /^[A-Za-z0-9]*$/
/**
 * Accents, Arabic vowels and Hebrew points. Not the vowel signs of Indic scripts, nor the marks that make `が` of `か`
 * and `й` of `и`: without these, it is another word.
 */
const ACCENTS =
  /(?=\p{M})(?![\u3099\u309A])(?!(?<=[иіу])[\u0306\u0308])[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}]/giu
/** What people type who do not have a letter on their keyboard, for letters that NFKD leaves as they are. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ƒ: 'f',
  ƀ: 'b',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ɛ: 'e',
  ɔ: 'o',
  ə: 'e',
  ς: 'σ',
  // The dot in `ŀ`, decomposed.
  '·': '',
  // Keyboards for Persian, Urdu, Kurdish and Arabic have different letters for the same sign. The Arabic ones stand for
  // all, because stemmers know them.
  ی: 'ي',
  ى: 'ي',
  ې: 'ي',
  ۍ: 'ي',
  ے: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ة: 'ه',
  ۃ: 'ه',
  ٱ: 'ا',
  // Tatweel only makes a word wider.
  ـ: '',
  ...digits('٠'),
  ...digits('۰'),
  ...digits('०'),
  ...digits('০'),
}
const FOLDED_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')

/** Returns the decimal digits of a script, from its zero on, with the digits that everybody can type. */
function digits(zero: string): Readonly<Record<string, string>> {
  const first = zero.charCodeAt(0)
  return Object.fromEntries(
    Array.from({ length: 10 }, (_, digit) => [String.fromCharCode(first + digit), `${digit}`]),
  )
}

/** Decomposes letters (NFD, UAX #15) and Latin ligatures. */
export function decompose(text: string): string {
  return text.normalize('NFD').replace(LIGATURES, (ligature) => ligature.normalize('NFKD'))
}

/** Folds the letters of a word as readers type search terms: without case, accents and compatibility forms. */
export function foldSearchLetters(word: string): string {
  if (ASCII_WORD.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(FOLDED_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC')
}

/** Folds the letters of a word as browsers compare the words of a text directive: accents stay, case does not. */
export function foldQuotedLetters(word: string): string {
  if (ASCII_WORD.test(word)) return word.toLowerCase()
  return decompose(word).replace(INVISIBLE, '').toLowerCase()
}
