import { detectLanguage } from '../../languages/detect/detect.ts'
import { scriptOfLanguage } from '../../languages/direction.ts'
import { wordSets } from '../../languages/word-lists.ts'

/** The scripts of languages that an encoding was made for, besides the Latin one; by the names of chardet in small letters. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  'windows-1251': ['Cyrl'],
  'koi8-r': ['Cyrl'],
  'iso-8859-5': ['Cyrl'],
  'x-mac-cyrillic': ['Cyrl'],
  ibm866: ['Cyrl'],
  'windows-1253': ['Grek'],
  'iso-8859-7': ['Grek'],
  'windows-1255': ['Hebr'],
  'iso-8859-8': ['Hebr'],
  'windows-1256': ['Arab'],
  'iso-8859-6': ['Arab'],
  shift_jis: ['Jpan'],
  'euc-jp': ['Jpan'],
  'iso-2022-jp': ['Jpan'],
  'euc-kr': ['Kore'],
  gb18030: ['Hans', 'Hant'],
  big5: ['Hant', 'Hans'],
}

const legacyEncodings = wordSets('legacyEncodings')
/** The encodings of languages that have none of their own. */
const WESTERN: ReadonlySet<string> = new Set(['windows-1252', 'iso-8859-1', 'macintosh'])

/** Characters that no text is meant to have: controls from 0x80 on, and those of private use. */
const IMPOSSIBLE = /[\u0080-\u0084\u0086-\u009F]|\p{Co}/u
/**
 * Characters beyond ASCII where hardly a language has them: a capital behind a small letter or before one, a sign within
 * a word, letters that Windows put where others have marks. Dashes and apostrophes do stand within words.
 */
const STRANGE = new RegExp(
  [
    '\\p{Ll}[\\p{Lu}--[A-Z]]',
    '[\\p{Ll}--[a-z]]\\p{Lu}',
    '(?<=\\p{L})[[\\p{S}\\p{N}\\p{P}\\p{Cc}]--[\\x00-\\x7F’‘·‐‑–—…]](?=\\p{Ll})',
    '[ŠŽšžŸƒˆ˜]',
    // The dashes and quotation marks of old Macs, read as Western.
    '(?<!\\p{L})[ÐÑÒÓÔÕ](?!\\p{L})',
  ].join('|'),
  'gv',
)
const BEYOND_ASCII = /[^\0-\x7F]/g
/**
 * Names as *iPhone* and slips make a few of a text's letters strange: so many of those beyond ASCII, which in Latin
 * scripts are few.
 */
const MOST_STRANGE = { latin: 0.05, other: 0.005 }

/**
 * Whether a text is one that somebody could have written in an encoding: in a language that the encoding was made for,
 * and with few letters where no language has them. Bytes read in a wrong encoding become text with many: `prŽsident`.
 *
 * @param encoding By its name in small letters.
 */
export function isPlausible(text: string, encoding: string): boolean {
  const beyond = text.match(BEYOND_ASCII)?.length ?? 0
  const strange = text.match(STRANGE)?.length ?? 0
  const most = beyond * (encoding in SCRIPTS ? MOST_STRANGE.other : MOST_STRANGE.latin)
  if (IMPOSSIBLE.test(text) || strange > most) return false
  const language = detectLanguage(text)
  return language !== undefined && isMadeFor(language, encoding)
}

function isMadeFor(language: string, encoding: string): boolean {
  const scripts = SCRIPTS[encoding]
  if (scripts) return scripts.includes(scriptOfLanguage(language))
  if (scriptOfLanguage(language) !== 'Latn') return false
  const own = legacyEncodings(language)
  return (own.size > 0 ? own : WESTERN).has(encoding)
}
