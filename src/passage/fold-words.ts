import { foldSearchLetters, INVISIBLE, type LetterFolding } from './fold-letters.ts'

/**
 * What is between two parts of a text.
 *
 * - `space`: they are different words.
 * - `join`: they are one word or two, and nothing shows which: `l'|eau`, `茶|馆`, `Docker|와`.
 * - `hyphen`: a hyphen, also one at the end of a line: `well-known`, `expan- sion`.
 * - `point`: a mark within a number, an abbreviation or an address: `3.5`, `U.S`, `example.org`.
 */
export type Gap = 'space' | 'join' | 'hyphen' | 'point'

/** The smallest part of a text that can be found by itself: a word, or a character of a script without spaces. */
export interface WordPart {
  readonly form: string
  /** Its place in the text, in UTF-16 code units. `end` is after its last character. */
  readonly start: number
  readonly end: number
  /** What is before it. */
  readonly gap: Gap
  /** Whether it is a character of a script without spaces between words. */
  readonly isCharacter: boolean
}

const CHARACTER =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30FC\\uFF70\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]'
/** Combining marks, those of narrow kana, and invisible characters belong to the letter before them. */
const ATTACHED = '[\\p{M}\\p{Cf}\\uFF9E\\uFF9F]*'
const APOSTROPHE = "['’‘ʼʻ`´′＇]"
const HANGUL = `(?:\\p{Script=Hangul}${ATTACHED})+`
const LETTERS = `(?:(?!${CHARACTER}|\\p{Script=Hangul}|${APOSTROPHE})[\\p{L}\\p{N}]${ATTACHED})+`
const PART = new RegExp(
  `(?<character>(?=[\\p{L}\\p{N}])${CHARACTER}${ATTACHED})|${HANGUL}|${LETTERS}(?:${APOSTROPHE}${LETTERS})*`,
  'gu',
)
/** The same for texts of ASCII alone, which take a fraction of the time. */
const ASCII_PART = /[A-Za-z0-9]+(?:['`][A-Za-z0-9]+)*/g
const ASCII = /^[\0-\x7F]*$/
const APOSTROPHES = new RegExp(APOSTROPHE, 'gu')

/** Words that lose their vowel before another: French, Italian and Catalan. */
const ELIDED = new RegExp(
  `^(?:[bcdjlmnstvx]|gl|ch|(?:jus|lors|puis|quoi)?qu|entr|un|del|dell|all|dall|nell|sull|coll|quell|quest|bell|sant|grand|mezz|tutt|pover|quant|tant|nient|senz|anch|com|dov|cos)${APOSTROPHE}(?!s$)`,
  'iu',
)

/** `¬` and soft hyphens are line-end hyphens of scanned texts. A dash between spaces joins nothing. */
const HYPHEN = /^(?:[-‐‑–−⸗¬\u00AD]|[-‐‑⸗¬\u00AD]\s+)$/u
const POINT = /^[.,:·_@&+'’"״׳．]$/u
const WIDE_LETTER = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC\uFF70]/u

/**
 * Divides a text into parts, and folds each: the one place where links and search agree on what is a word. A word that
 * was broken at the end of a line, a compound and a word with an elided article have several parts.
 */
export function foldWords(text: string, foldLetters: LetterFolding = foldSearchLetters): readonly WordPart[] {
  const parts: WordPart[] = []
  let end = -1
  for (const { 0: written, index, groups } of text.matchAll(ASCII.test(text) ? ASCII_PART : PART)) {
    let start = index
    let gap = end < 0 ? 'space' : gapBetween(text, end, start)
    for (const piece of elidedPieces(written)) {
      const form = foldLetters(piece.replace(APOSTROPHES, ''))
      if (form !== '') {
        end = start + piece.length
        parts.push({ form, start, end, gap, isCharacter: groups?.character !== undefined })
        gap = 'join'
      }
      start += piece.length
    }
  }
  return parts
}

/** Splits `dell'isola` after its apostrophe. */
function elidedPieces(written: string): readonly string[] {
  const article = ELIDED.exec(written)?.[0]
  return article === undefined ? [written] : [article, ...elidedPieces(written.slice(article.length))]
}

function gapBetween(text: string, end: number, start: number): Gap {
  const softHyphen = text.charAt(end - 1) === '\u00AD' ? '\u00AD' : ''
  const gap = softHyphen + text.slice(end, start)
  if (gap.replace(INVISIBLE, '') === '' && softHyphen === '') return 'join'
  if (HYPHEN.test(gap)) return 'hyphen'
  if (POINT.test(gap)) return 'point'
  // Lines of Chinese and Japanese are broken within words.
  const isBroken = /^\s$/u.test(gap) && [end - 1, start].every((place) => WIDE_LETTER.test(text.slice(place)))
  return isBroken ? 'join' : 'space'
}
