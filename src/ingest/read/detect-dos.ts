import { CODE_PAGES } from './dos/code-pages.ts'
import { isPlausible } from './plausible.ts'
import { tryDecode } from './try-decode.ts'

/** What bytes are in a code page of DOS. */
export interface DosReading {
  /** The code page and the text, if there is no doubt. */
  readonly certain?: { readonly name: string; readonly text: string }
  /** The code pages that give a plausible text, and the other encodings of old machines that do. */
  readonly candidates: readonly string[]
}

/** The code pages, with the usual ones first: several can give the same text. */
const PAGES: readonly string[] = [...new Set(['cp437', 'cp850', 'ibm866', ...Object.keys(CODE_PAGES)])]
/** Encodings in which the same bytes may be meant. */
const RIVALS = ['macintosh', 'x-mac-cyrillic', 'windows-1252']
/** Fewer characters can be mistakes. */
const MIN_BEYOND_ASCII = 3

/**
 * Reads bytes as a text from DOS. chardet knows none of its encodings, so that each is tried. The text is certain if it is
 * plausible, and if no other encoding gives another plausible text.
 */
export function detectDos(bytes: Uint8Array): DosReading {
  const read = (names: readonly string[]) =>
    names.flatMap((name) => {
      const text = tryDecode(bytes, name)
      return text !== undefined && isPlausible(text, name) ? [{ name, text }] : []
    })
  const [pages, rivals] = [read(PAGES), read(RIVALS)]
  const [best] = pages
  const isOne = rivals.length === 0 && pages.every(({ text }) => text === best?.text)
  const isCertain = isOne && (best?.text.match(/[^\0-\x7F]/g)?.length ?? 0) >= MIN_BEYOND_ASCII
  return {
    ...(best && isCertain && { certain: best }),
    // One of several that give the same text is enough to ask for.
    candidates: [
      ...new Map([...pages, ...rivals].toReversed().map((page) => [page.text, page.name])).values(),
    ].toReversed(),
  }
}
