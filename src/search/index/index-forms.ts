import type { WordPart } from '../../passage/fold-words.ts'
import { searchWords } from './search-words.ts'

/** The weight of added forms, in Pagefind's attribute. No other word has it, so that searches recognise them. */
export const FORM_WEIGHT = 0.9

/** Longer compounds and addresses are indexed, and searched, by this many of their parts. */
const MAX_JOINED_PARTS = 6
/** The number of words whose forms are cached. When the cache is full, it is cleared. */
const MAX_CACHED_WORDS = 50_000
/** Longer ones are paragraphs of Chinese or addresses, which do not recur. */
const MAX_CACHED_LENGTH = 40

/**
 * Pagefind divides texts of scripts without spaces with a dictionary, and queries not at all. So their characters, and
 * each two of them that follow each other, are indexed as words of another alphabet.
 */
const CHARACTER_PREFIX = 'cjk'

/** A word with its spaces: `1 000`, and `expan-\nsion`, and lines of Chinese, which are read on in the next line. */
const WRITTEN_WORD =
  /\S+(?:(?<=[\p{L}\p{M}\p{N}][-‐‑⸗¬\u00AD])\s+\S+|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])\s(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\S+|(?<=\d)\s(?=\d{3}(?!\d))\S+)*/uy
/** Pagefind indexes words of letters with common marks behind them as they are. Most words are such words. */
const SPECIAL_MARK = /[^\sA-Za-z0-9.,;:!?()"]|[A-Za-z0-9][.,;:!?()"][A-Za-z0-9]|\d\s\d{3}(?!\d)/g
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~\s]+/
const NO_WORD = /[^\p{L}\p{N}\p{M}]/gu

const cache = new Map<string, readonly string[]>()

/** Returns the forms of a text's words that Pagefind does not index by itself, each once, in the order of the text. */
export function formsForIndex(text: string): readonly string[] {
  const forms = new Set<string>()
  for (const written of specialWords(text)) {
    let own = cache.get(written)
    if (!own) {
      own = formsOfWord(written)
      if (cache.size === MAX_CACHED_WORDS) cache.clear()
      if (written.length <= MAX_CACHED_LENGTH) cache.set(written, own)
    }
    for (const form of own) forms.add(form)
  }
  return [...forms]
}

/** Returns the forms under which a word of a query is in the index. All of them must be found. */
export function formsForQuery(parts: readonly WordPart[]): readonly string[] {
  return runs(parts).flatMap((run) => {
    if (!run[0]?.isCharacter) return [joined(run)]
    const pairs = run.slice(1).map((part, index) => characters(run.slice(index, index + 1).concat(part)))
    return pairs.length > 0 ? pairs : [characters(run)]
  })
}

/** Whether a form stands for characters of a script without spaces. */
export function isCharacterForm(form: string): boolean {
  return form.startsWith(CHARACTER_PREFIX)
}

/** Returns the words that have other forms, and few besides. */
function* specialWords(text: string): Generator<string> {
  SPECIAL_MARK.lastIndex = 0
  for (let mark = SPECIAL_MARK.exec(text); mark; mark = SPECIAL_MARK.exec(text)) {
    let start = mark.index
    while (start > 0 && /\S/.test(text.charAt(start - 1))) start--
    WRITTEN_WORD.lastIndex = start
    const [written] = WRITTEN_WORD.exec(text) ?? [mark[0]]
    yield written
    SPECIAL_MARK.lastIndex = start + written.length
  }
}

function formsOfWord(written: string): readonly string[] {
  const known = keysOfPagefind(written)
  return runs(searchWords(written)).flatMap((run) => {
    if (run[0]?.isCharacter) return run.map((_, index) => characters(run.slice(index, index + 2)))
    const forms = run.flatMap((part, index) => [part.form, joined(run.slice(index))])
    return forms.filter((form) => !known.has(keyOf(form)))
  })
}

/** Divides parts at spaces, and where scripts with and without spaces meet. */
function runs(parts: readonly WordPart[]): readonly (readonly WordPart[])[] {
  const divided: WordPart[][] = []
  for (const part of parts) {
    const run = divided.at(-1)
    if (run && part.gap !== 'space' && run[0]?.isCharacter === part.isCharacter) run.push(part)
    else divided.push([part])
  }
  return divided
}

function joined(run: readonly WordPart[]): string {
  return run
    .slice(0, MAX_JOINED_PARTS)
    .map(({ form }) => form)
    .join('')
}

function characters(run: readonly WordPart[]): string {
  const codes = Array.from(run.map(({ form }) => form).join(''), (character) =>
    (character.codePointAt(0) ?? 0).toString(36).padStart(4, '0'),
  )
  return CHARACTER_PREFIX + codes.join('')
}

/** Returns the words that Pagefind 1.6 indexes for what is between two spaces, before it stems them. */
function keysOfPagefind(written: string): ReadonlySet<string> {
  if (/\s/u.test(written)) return new Set()
  // A part that still has marks, such as `“no` of `“no-fly”`, is indexed with them, so that nobody finds it.
  const parts = written.split(ASCII_PUNCTUATION).filter((part) => part.length > 1 && !NO_WORD.test(part))
  // It keeps underscores, which are no part of a query here.
  return new Set((written.includes('_') ? parts : [written, ...parts]).map(keyOf))
}

/** Returns a word as Pagefind's index has it, apart from stemming: in lower case, without punctuation and any marks. */
export function keyOf(word: string): string {
  return word.replace(NO_WORD, '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
