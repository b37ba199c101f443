import { detectLanguage } from '../../languages/detect/detect.ts'
import { scriptOfLanguage } from '../../languages/direction.ts'
import { wordSets } from '../../languages/word-lists.ts'

/** The non-Latin scripts that each encoding was made for, by its name in lower case. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  'windows-1251': ['Cyrl'],
  'koi8-r': ['Cyrl'],
  'iso-8859-5': ['Cyrl'],
  'x-mac-cyrillic': ['Cyrl'],
  ibm866: ['Cyrl'],
  cp855: ['Cyrl'],
  cp737: ['Grek'],
  cp869: ['Grek'],
  cp862: ['Hebr'],
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
const WESTERN: ReadonlySet<string> = new Set('windows-1252 iso-8859-1 macintosh cp437 cp850 cp858'.split(' '))
/** The code pages of DOS for the languages of an encoding. */
const DOS_PAGES: Readonly<Record<string, string | undefined>> = {
  cp775: 'windows-1257',
  cp852: 'windows-1250',
  cp857: 'windows-1254',
}
/** The languages of the code pages that were made for a few. */
const LANGUAGES: Readonly<Record<string, readonly string[] | undefined>> = {
  cp860: ['pt'],
  cp861: ['is'],
  cp863: ['fr'],
  cp865: ['da', 'nb', 'nn', 'no'],
}

/** Characters that no text has: C1 controls, except NEL, and private-use characters. */
const IMPOSSIBLE = /[\u0080-\u0084\u0086-\u009F]|\p{Co}/u
/**
 * Non-ASCII characters where hardly any language has them: a capital after or before a small letter, or a symbol within a
 * word. Dashes and apostrophes are left out, because they do occur within words.
 */
const STRANGE = new RegExp(
  [
    '\\p{Ll}[\\p{Lu}--[A-Z]]',
    '[\\p{Ll}--[a-z]]\\p{Lu}',
    '(?<=\\p{L})[[\\p{S}\\p{N}\\p{P}\\p{Cc}]--[\\x00-\\x7F’‘·‐‑–—…]](?=\\p{Ll})',
    // Dashes and quotation marks of Mac Roman, read as Windows-1252.
    '(?<!\\p{L})[ÐÑÒÓÔÕ](?!\\p{L})',
    '\\p{Lu}[\\p{Lu}--[A-Z]]\\p{Ll}',
    // Letters, fractions and degrees of DOS, read as Windows-1252: `caf‚`, `œ5`, `20ø`.
    '(?<=\\p{L})[‚„]',
    '[œñ](?=\\d)',
    '(?<=\\d)[«¬ø]',
    // Its lines and blocks.
    '(?<!\\S)[³ºþÞ](?!\\S)',
    '[°±²Û]{3,}',
    // The reverse: accents and letters of one code page, read as lines or signs of another.
    '(?<!\\S)[╡╢╖╕╜╛╞╟╧╨╤╥╙╘╒╓╫╪](?!\\S)',
    '[\\u2500-\\u257F][\\p{L}--[a-zA-Z]]',
    '[\\p{L}--[a-zA-Z]][\\u2500-\\u257F]',
    '[‗¸]|Ø(?=\\d)',
  ].join('|'),
  'gv',
)
/** Letters that Windows-1252 has where other encodings have punctuation or other letters. */
const NOT_WESTERN = /[ŠŽšžŸƒˆ˜ÐðÞþ]/g
/** Western languages that have such letters. */
const WITH_ETH: ReadonlySet<string> = new Set(['fo', 'is'])
/** Dashes and dots of Windows-1252 directly after a letter. In encodings of DOS and Macs they are letters with accents. */
const MARK_AFTER_LETTER = /(?<=\p{L})(?:[–—…•]|‘(?=\p{L}))/gu
/** An apostrophe within a word, and languages that have hardly any. */
const APOSTROPHE = /(?<=\p{L})’(?=\p{L})/gu
const WITHOUT_APOSTROPHES: ReadonlySet<string> = new Set([
  'da',
  'es',
  'fi',
  'nb',
  'nn',
  'no',
  'pl',
  'pt',
  'sv',
])
/** Cyrillic letters of few languages. Encodings of Macs have capital letters of all in their places. */
const SERBIAN = /[ЂЃЉЊЌЋЏђѓљњќћџ]/g
const WITH_SERBIAN: ReadonlySet<string> = new Set(['bs', 'cnr', 'mk', 'sh', 'sr'])
/** Lines of DOS, read as letters. */
const LINE = /([ÄÍÛÜßÝÞÕÌÉ])\1{4}/
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
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const beyond = count(BEYOND_ASCII)
  const most = beyond * (encoding in SCRIPTS ? MAX_STRANGE_SHARE.other : MAX_STRANGE_SHARE.latin)
  const strange = count(STRANGE)
  if (IMPOSSIBLE.test(text) || LINE.test(text) || strange > most) return false
  const language = detectLanguage(text)
  if (language === undefined || !isMadeFor(language, encoding)) return false
  // English has few letters with accents, so that a text may well have dashes only.
  const marks = count(MARK_AFTER_LETTER) + (WITHOUT_APOSTROPHES.has(language) ? count(APOSTROPHE) : 0)
  if (language !== 'en' && marks === beyond) return false
  if (!WITH_SERBIAN.has(language) && strange + count(SERBIAN) > most) return false
  const isWestern = legacyEncodings(language).size === 0 && !WITH_ETH.has(language)
  return !isWestern || strange + count(NOT_WESTERN) <= most
}

function isMadeFor(language: string, encoding: string): boolean {
  const scripts = SCRIPTS[encoding]
  if (scripts) return scripts.includes(scriptOfLanguage(language))
  if (scriptOfLanguage(language) !== 'Latn') return false
  const languages = LANGUAGES[encoding]
  if (languages) return languages.includes(language)
  const own = legacyEncodings(language)
  return (own.size > 0 ? own : WESTERN).has(DOS_PAGES[encoding] ?? encoding)
}
