import { foldedText } from '../fold.ts'

/** A word, a mark, or a character of a script without spaces between words. */
export interface Token {
  /** The form in which it is compared: folded, in lower case. */
  readonly form: string
  /** Its place in the text, in UTF-16 code units. `end` is after its last character. */
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'character' | 'mark'
}

/** Scripts without spaces between words. Each character is a token. */
const CHARACTER =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]'
const LETTER = `(?!${CHARACTER})[\\p{L}\\p{N}]`
/** Combining marks and invisible characters belong to the letter before them. */
const ATTACHED = '[\\p{M}\\p{Cf}]*'
const WORD = `(?:${LETTER}${ATTACHED})+(?:['’](?:${LETTER}${ATTACHED})+)*`
/** The same for texts that have only Latin letters and common marks. Most texts do, and this takes a fraction of the time. */
const LATIN_WORD = '[A-Za-z0-9ªµº²³¹¼-¾À-ÖØ-öø-ɏ]+'
const LATIN_TOKEN = new RegExp(`(?<word>${LATIN_WORD}(?:['’]${LATIN_WORD})*)|\\S`, 'gu')
const LATIN_TEXT = /^[\t\n\r -~\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027]*$/
const ASCII_WORD = /^[A-Za-z0-9]+$/
const TOKEN = new RegExp(`(?<character>${CHARACTER}${ATTACHED})|(?<word>${WORD})|\\S${ATTACHED}`, 'gu')

/**
 * Splits a text into tokens. It uses regular expressions, because word segmenters differ between versions of ICU, and
 * the ledger depends on the tokens.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const { 0: written, index, groups } of text.matchAll(LATIN_TEXT.test(text) ? LATIN_TOKEN : TOKEN)) {
    const form = (ASCII_WORD.test(written) ? written : foldedText(written)).toLowerCase()
    if (form === '') continue
    const kind = groups?.word !== undefined ? 'word' : groups?.character !== undefined ? 'character' : 'mark'
    tokens.push({ form, start: index, end: index + written.length, kind })
  }
  return tokens
}

/** Splits a text into tokens. */
export type Tokeniser = (text: string) => readonly Token[]

/** Creates a tokeniser that caches its results: from one edition to the next, most texts stay the same. */
export function cachingTokeniser(): Tokeniser {
  const cache = new Map<string, readonly Token[]>()
  return (text) => {
    const tokens = cache.get(text) ?? tokensOf(text)
    cache.set(text, tokens)
    return tokens
  }
}
