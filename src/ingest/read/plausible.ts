import { detectLanguage } from '../../languages/detect/detect.ts'
import { scriptOfLanguage } from '../../languages/direction.ts'
import { wordSets } from '../../languages/word-lists.ts'

/** The non-Latin scripts that each encoding was made for, by chardet's names in lower case. */
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
/** The encodings of Latin-script languages whose profiles name none. */
const WESTERN: ReadonlySet<string> = new Set(['windows-1252', 'iso-8859-1', 'macintosh'])

/** Characters that no text has: C1 controls, except NEL, and private-use characters. */
const IMPOSSIBLE = /[\u0080-\u0084\u0086-\u009F]|\p{Co}/u
/**
 * Non-ASCII characters where hardly any language has them: a capital after or before a small letter, a symbol within a
 * word, or the letters that Windows-1252 has where other encodings have punctuation. Dashes and apostrophes are left
 * out, because they do occur within words.
 */
const STRANGE = new RegExp(
  [
    '\\p{Ll}[\\p{Lu}--[A-Z]]',
    '[\\p{Ll}--[a-z]]\\p{Lu}',
    '(?<=\\p{L})[[\\p{S}\\p{N}\\p{P}\\p{Cc}]--[\\x00-\\x7F’‘·‐‑–—…]](?=\\p{Ll})',
    '[ŠŽšžŸƒˆ˜]',
    // Dashes and quotation marks of Mac Roman, read as Windows-1252.
    '(?<!\\p{L})[ÐÑÒÓÔÕ](?!\\p{L})',
  ].join('|'),
  'gv',
)
const BEYOND_ASCII = /[^\0-\x7F]/g
/**
 * The largest share of non-ASCII characters that may be strange, since spelling mistakes and names such as *iPhone* make
 * a few. It is larger for Latin scripts, because they have few non-ASCII characters.
 */
const MAX_STRANGE_SHARE = { latin: 0.05, other: 0.005 }

/**
 * Whether somebody could have written a text in an encoding: its language is one that the encoding was made for, and
 * few of its characters are where no language has them. Bytes decoded in a wrong encoding give many: `prŽsident`.
 *
 * @param encoding Its name in lower case.
 */
export function isPlausible(text: string, encoding: string): boolean {
  const beyond = text.match(BEYOND_ASCII)?.length ?? 0
  const strange = text.match(STRANGE)?.length ?? 0
  const most = beyond * (encoding in SCRIPTS ? MAX_STRANGE_SHARE.other : MAX_STRANGE_SHARE.latin)
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
