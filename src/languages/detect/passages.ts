import { type Direction, scriptOfLanguage } from '../direction.ts'
import { isRightToLeft, letterRuns, ownWordsOf, writingOf } from '../scripts.ts'
import type { Word } from '../words/words.ts'
import { detectLanguage } from './detect.ts'
import { functionWordShare } from './function-words.ts'

/** What a passage is in, where it is not in the language of its article. */
export interface PassageLanguage {
  /** BCP 47 tag; nothing where the script is another and the language cannot be told. */
  readonly language?: string
  /** Where the script tells it. */
  readonly direction?: Direction
}

/** The beginning of a passage tells its language; so many characters for its script, fewer for its function words. */
const SCRIPT_SAMPLE_LENGTH = 1000
const WORD_SAMPLE_LENGTH = 160
/** In the script of the article, fewer words may be a name, a title of a book or an address. */
const MIN_WORDS = 20
/** A passage in the language of its article has more than this part of the function words that the others have. */
const SUSPICIOUS_SHARE = 0.6

/** Scripts of many languages, in which names alone do not tell one: there must be a function word. */
const ALPHABETS: ReadonlySet<string> = new Set(['Latn', 'Cyrl'])

/** The scripts of letters that stand in a text of one script; `Script` values by their short names. */
const SCRIPTS_WITHIN: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
}

/** The share of function words below which a passage is looked at more closely, in parts of the usual one. */
const CLOSER_LOOK_SHARE = 0.75

/**
 * Whether a passage may be in another language than its article, by the words that other steps read anyway. Most
 * articles are in one language, and need no closer look.
 */
export function mayBeMixed(
  passages: readonly { readonly text: string; readonly words: readonly Word[] }[],
  language: string,
): boolean {
  const shares = passages.map(({ words }) => {
    if (words.length < MIN_WORDS) return undefined
    const most = Math.min(words.length, MIN_WORDS * 2)
    let functionWords = 0
    for (let index = 0; index < most; index++) if (!words[index]?.isTopical) functionWords++
    return functionWords / most
  })
  const usual = median(shares)
  const script = scriptOfLanguage(language)
  const foreignLetter = lettersOutside(script)
  const isForeign = (text: string) => !(script === 'Latn' && LATIN.test(text)) && foreignLetter.test(text)
  return passages.some(
    ({ text }, index) => (shares[index] ?? usual) < usual * CLOSER_LOOK_SHARE || isForeign(text),
  )
}

/** Blocks of Latin letters, marks and punctuation: most texts hold nothing else, and the exact pattern is dear. */
const LATIN = /^[\0-\u036F\u1E00-\u1EFF\u2000-\u2BFF]*$/

/**
 * Tells the passages that are in another language than their article.
 *
 * One in another script, outside of quotation marks, is. One in the same script is if it is long, has far fewer function
 * words of the article's language than the other passages, and is found to be in a language of which it has more.
 *
 * @param texts The passages in order.
 * @param language Of the article, BCP 47.
 * @returns For each passage what it is in; nothing where it is in the article's language or it cannot be told.
 */
export function passageLanguages(
  texts: readonly string[],
  language: string,
): readonly (PassageLanguage | undefined)[] {
  const foreignLetter = lettersOutside(scriptOfLanguage(language))
  const shareOf = functionWordShare(language)
  const starts = texts.map((text) => text.slice(0, SCRIPT_SAMPLE_LENGTH))
  const shares = starts.map((start) => {
    const words = letterRuns(start.slice(0, WORD_SAMPLE_LENGTH))
    return words.length < MIN_WORDS ? undefined : shareOf(words)
  })
  const usual = median(shares)
  return starts.map((start, index) => {
    const inOtherScript = foreignLetter.test(start) ? ofOtherScript(start, language) : undefined
    const share = shares[index] ?? usual
    return inOtherScript ?? (share < usual * SUSPICIOUS_SHARE ? ofSameScript(start, language) : undefined)
  })
}

function median(shares: readonly (number | undefined)[]): number {
  const known = shares.filter((share) => share !== undefined).sort((a, b) => a - b)
  return known[known.length >> 1] ?? 0
}

const lettersOutsideOf = new Map<string, RegExp>()

function lettersOutside(script: string): RegExp {
  const known = lettersOutsideOf.get(script)
  if (known) return known
  const within = (SCRIPTS_WITHIN[script] ?? [script]).map((name) => `\\p{Script=${name}}`).join('')
  const letters = new RegExp(`[\\p{L}--[\\p{Lm}${within}]]`, 'v')
  lettersOutsideOf.set(script, letters)
  return letters
}

function ofOtherScript(text: string, language: string): PassageLanguage | undefined {
  const words = ownWordsOf(text)
  const { script, share, first } = writingOf(words)
  const own = scriptOfLanguage(language)
  if (!script || script === own || SCRIPTS_WITHIN[own]?.includes(script)) return undefined
  if (share <= (first === script ? 1 / 2 : 2 / 3)) return undefined
  const found = detectLanguage(text)
  if (ALPHABETS.has(script) && (!found || functionWordShare(found)(words) === 0)) return undefined
  return { ...(found && { language: found }), direction: isRightToLeft(script) ? 'rtl' : 'ltr' }
}

function ofSameScript(text: string, language: string): PassageLanguage | undefined {
  const found = detectLanguage(text)
  if (!found || new Intl.Locale(found).language === new Intl.Locale(language).language) return undefined
  const words = letterRuns(text)
  return functionWordShare(found)(words) > functionWordShare(language)(words)
    ? { language: found }
    : undefined
}
