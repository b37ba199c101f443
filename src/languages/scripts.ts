/** ISO 15924 codes of scripts with a pattern for one letter, those in which most news is written first. */
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

/** Scripts in which a character is a syllable or a word. Such a character counts as two letters. */
const DENSE: ReadonlySet<string> = new Set(['Hani', 'Jpan', 'Kore'])
/** The minimum share of kana in Japanese. Chinese has kana in borrowed names at most. */
const MIN_KANA_SHARE = 0.1
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** The script of a text. */
export interface Writing {
  /** The ISO 15924 code of the script of most letters; `undefined` without letters. `Jpan` is Han with kana. */
  readonly script: string | undefined
  /** The share of the letters in that script, 0 to 1. */
  readonly share: number
  /** The script of the first letter. */
  readonly first: string | undefined
  /** The words in that script, in order. */
  readonly words: readonly string[]
}

const WORD =
  /\p{Script=Latin}[\p{Script=Latin}\p{M}]*|[\p{L}--\p{Script=Latin}][[\p{L}--\p{Script=Latin}]\p{M}\u200C\u200D]*/gv

/**
 * Returns the words of a text: runs of letters, including the joiners of Indic scripts and Persian. Latin and other
 * letters are separate words, so that `Apache의` is two.
 */
export function letterRuns(text: string): readonly string[] {
  return text.match(WORD) ?? []
}

/** Matches quotations within a line. */
const QUOTATIONS = /“[^”\n]*”|„[^“”\n]*[“”]|«[^»\n]*»|「[^」\n]*」|"[^"\n]*"/gu
/** With fewer words outside quotation marks, the quoted words are used, too. */
const MIN_OWN_WORDS = 3

/**
 * Returns the words of a text outside quotation marks, because quotations can be in another language. If almost all of
 * the text is quoted, returns all words.
 *
 * @param text A passage or sample. The time can grow with the square of the number of opening marks.
 */
export function ownWordsOf(text: string): readonly string[] {
  const own = letterRuns(text.replace(QUOTATIONS, '\n'))
  return own.length < MIN_OWN_WORDS ? letterRuns(text) : own
}

/** Determines the script of most letters. The script of a word is that of its first letter. */
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

/** Treats Han characters and kana as one script, because a Japanese word can contain both. */
function unify(script: string): string {
  return script === 'Hani' ? 'Jpan' : script
}
