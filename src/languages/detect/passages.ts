import { type Direction, directionOf, scriptOfLanguage } from '../direction.ts'
import { isRightToLeft, letterRuns, ownWordsOf, writingOf } from '../scripts.ts'
import type { Word } from '../words/words.ts'
import { detectLanguage } from './detect.ts'
import { functionWordShare } from './function-words.ts'

/** The language of a passage that is not in the language of its article. */
export interface PassageLanguage {
  /** BCP 47 tag; left out if only the script is clear. */
  readonly language?: string
  /** Left out if the script is that of the article. */
  readonly direction?: Direction
}

/** The script of a passage is determined from this many UTF-16 code units at its beginning. */
const SCRIPT_SAMPLE_LENGTH = 1000
/** The share of function words in a passage is determined from this many UTF-16 code units at its beginning. */
const WORD_SAMPLE_LENGTH = 160
/** Fewer words in the script of the article could be a name, the title of a book or an address. */
const MIN_WORDS = 20
/** With less than this part of the usual share of function words, a passage may be in another language. */
const SUSPICIOUS_SHARE = 0.6

/** Scripts of many languages. A passage must have a function word, because names alone do not determine a language. */
const ALPHABETS: ReadonlySet<string> = new Set(['Latn', 'Cyrl'])

/** The values of the Unicode property `Script` that letters have in a text in a script of ISO 15924. */
const SCRIPTS_WITHIN: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
}

/** With less than this part of the usual share of function words, a passage is examined more closely. */
const CLOSER_LOOK_SHARE = 0.75

/**
 * Whether a passage may be in another language than its article. This is quick, because it uses the words that other
 * steps read anyway. Most articles are in one language, and need not be examined more closely.
 *
 * @param language The language of the article, a BCP 47 tag.
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

/** Blocks of Latin letters, marks and punctuation. Most texts contain nothing else, and the exact pattern is slow. */
const LATIN = /^[\0-\u036F\u1E00-\u1EFF\u2000-\u2BFF]*$/

/**
 * Finds the passages that are in another language than their article.
 *
 * A passage whose words outside quotation marks are in another script is in another language, and has its direction, which
 * is also that of a list of names. A passage in the same
 * script is only if it is long, has far fewer function words of the article's language than the other passages, and has
 * more of the language that is detected.
 *
 * @param texts The passages in order.
 * @param language The language of the article, a BCP 47 tag.
 * @returns One for each passage; `undefined` if it is in the language of the article, or if its language is unclear.
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

/** Returns the direction of a passage, if that of its letters is not the direction of its article. */
export function foreignDirection(text: string, language: string): Direction | undefined {
  const direction = passageLanguages([text], language)[0]?.direction
  return direction === directionOf(language) ? undefined : direction
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
  const direction = isRightToLeft(script) ? 'rtl' : 'ltr'
  const found = detectLanguage(text)
  if (!ALPHABETS.has(script) || (found && functionWordShare(found)(words) > 0))
    return { ...(found && { language: found }), direction }
  // In any language, its full stops and quotation marks stand where its letters end.
  return direction === directionOf(language) ? undefined : { direction }
}

function ofSameScript(text: string, language: string): PassageLanguage | undefined {
  const found = detectLanguage(text)
  if (!found || new Intl.Locale(found).language === new Intl.Locale(language).language) return undefined
  const words = letterRuns(text)
  return functionWordShare(found)(words) > functionWordShare(language)(words)
    ? { language: found }
    : undefined
}
