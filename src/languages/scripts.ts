/** A script of ISO 15924, with a pattern for one letter of it; the order is that of how often news is written in it. */
const SCRIPTS: readonly (readonly [code: string, letter: RegExp])[] = [
  ['Latn', /^\p{Script=Latin}/u],
  ['Cyrl', /^\p{Script=Cyrillic}/u],
  ['Arab', /^\p{Script=Arabic}/u],
  ['Hani', /^\p{Script=Han}/u],
  ['Jpan', /^[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Kore', /^\p{Script=Hangul}/u],
  ['Deva', /^\p{Script=Devanagari}/u],
  ['Beng', /^\p{Script=Bengali}/u],
  ['Grek', /^\p{Script=Greek}/u],
  ['Hebr', /^\p{Script=Hebrew}/u],
  ['Thai', /^\p{Script=Thai}/u],
  ['Taml', /^\p{Script=Tamil}/u],
  ['Telu', /^\p{Script=Telugu}/u],
  ['Gujr', /^\p{Script=Gujarati}/u],
  ['Guru', /^\p{Script=Gurmukhi}/u],
  ['Knda', /^\p{Script=Kannada}/u],
  ['Mlym', /^\p{Script=Malayalam}/u],
  ['Orya', /^\p{Script=Oriya}/u],
  ['Sinh', /^\p{Script=Sinhala}/u],
  ['Armn', /^\p{Script=Armenian}/u],
  ['Geor', /^\p{Script=Georgian}/u],
  ['Ethi', /^\p{Script=Ethiopic}/u],
  ['Khmr', /^\p{Script=Khmer}/u],
  ['Laoo', /^\p{Script=Lao}/u],
  ['Mymr', /^\p{Script=Myanmar}/u],
  ['Tibt', /^\p{Script=Tibetan}/u],
  ['Mong', /^\p{Script=Mongolian}/u],
  ['Syrc', /^\p{Script=Syriac}/u],
  ['Thaa', /^\p{Script=Thaana}/u],
  ['Nkoo', /^\p{Script=Nko}/u],
  ['Adlm', /^\p{Script=Adlam}/u],
  ['Rohg', /^\p{Script=Hanifi_Rohingya}/u],
  ['Samr', /^\p{Script=Samaritan}/u],
  ['Mand', /^\p{Script=Mandaic}/u],
]

/** Scripts written from right to left (Unicode 16, UAX #24). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
])

/** Scripts of which a character is a syllable or a word: it counts for two letters. */
const DENSE: ReadonlySet<string> = new Set(['Hani', 'Jpan', 'Kore'])
/** Japanese has kana between its Han characters; Chinese has them in a borrowed name at most. */
const MIN_KANA_SHARE = 0.1
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** What the words of a text are written in. */
export interface Writing {
  /** ISO 15924 code of the script that most letters are of; `Jpan` is Han and kana. Nothing for a text without letters. */
  readonly script: string | undefined
  /** How many of the letters are of it, 0 to 1. */
  readonly share: number
  /** The script of the first letter. */
  readonly first: string | undefined
  /** The words written in it, in order. */
  readonly words: readonly string[]
}

const WORD =
  /\p{Script=Latin}[\p{Script=Latin}\p{M}]*|[\p{L}--\p{Script=Latin}][[\p{L}--\p{Script=Latin}]\p{M}\u200C\u200D]*/gv

/**
 * The words of a text: runs of letters, with what joins them in the scripts of India and of Persian. Latin letters and
 * others are words of their own: `Apache의`.
 */
export function letterRuns(text: string): readonly string[] {
  return text.match(WORD) ?? []
}

/** Words in quotation marks, on one line. */
const QUOTATIONS = /“[^”\n]*”|„[^“”\n]*[“”]|«[^»\n]*»|「[^」\n]*」|"[^"\n]*"/gu
/** Fewer words outside of quotation marks do not tell the language of a text. */
const MIN_OWN_WORDS = 3

/**
 * The words of a text that are its own. What stands in quotation marks may be in another language than the text; it
 * counts where there is hardly anything else.
 *
 * @param text A long one takes time that grows with the square of its opening marks: a passage or sample.
 */
export function ownWordsOf(text: string): readonly string[] {
  const own = letterRuns(text.replace(QUOTATIONS, '\n'))
  return own.length < MIN_OWN_WORDS ? letterRuns(text) : own
}

/** Finds the script of most letters. A word is of the script of its first letter. */
export function writingOf(words: readonly string[]): Writing {
  const written = words.map((word) => ({ word, script: scriptOf(word) }))
  const letters = new Map<string, number>()
  let all = 0
  for (const { word, script } of written) {
    const weight = word.length * (DENSE.has(script) ? 2 : 1)
    letters.set(script, (letters.get(script) ?? 0) + weight)
    all += weight
  }
  const eastAsian = (letters.get('Hani') ?? 0) + (letters.get('Jpan') ?? 0)
  if (eastAsian > 0) {
    letters.delete('Hani')
    letters.delete('Jpan')
    letters.set(hasKana(words) ? 'Jpan' : 'Hani', eastAsian)
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a)
  const [first] = written
  if (!most || !first) return { script: undefined, share: 0, first: undefined, words: [] }
  const [script, count] = most
  const isSame = (other: string) => unify(other) === unify(script)
  return {
    script,
    share: count / all,
    first: isSame(first.script) ? script : first.script,
    words: written.flatMap((each) => (isSame(each.script) ? each.word : [])),
  }
}

/** Whether a script is written from right to left. */
export function isRightToLeft(script: string): boolean {
  return RIGHT_TO_LEFT.has(script)
}

function scriptOf(word: string): string {
  return SCRIPTS.find(([, letter]) => letter.test(word))?.[0] ?? 'Zzzz'
}

function hasKana(words: readonly string[]): boolean {
  const characters = words.filter((word) => unify(scriptOf(word)) === 'Jpan').join('')
  return (characters.match(KANA)?.length ?? 0) >= characters.length * MIN_KANA_SHARE
}

/** Han characters and kana stand in one word. */
function unify(script: string): string {
  return script === 'Hani' ? 'Jpan' : script
}
