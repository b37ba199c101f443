import { CODE_PAGES } from './dos/code-pages.ts'
import { isPlausible } from './plausible.ts'
import { tryDecode } from './try-decode.ts'

/** What bytes are in an encoding of DOS or of old Macs. */
export interface OldReading {
  /** The encoding and the text, if there is no doubt. */
  readonly certain?: { readonly name: string; readonly text: string }
  /** The encodings that give a plausible text. */
  readonly candidates: readonly string[]
}

/** The code pages of DOS, with the usual ones first: several can give the same text. */
const PAGES: readonly string[] = [...new Set(['cp437', 'cp850', 'ibm866', ...Object.keys(CODE_PAGES)])]
const OF_MACS: readonly string[] = ['macintosh', 'x-mac-cyrillic']
/** An encoding in which the same bytes may be meant, but that is detected elsewhere. */
const RIVALS: readonly string[] = ['windows-1252', 'windows-1251']
/** Fewer characters can be mistakes. */
const MIN_BEYOND_ASCII = 3

/**
 * Reads bytes as a text from DOS or an old Mac. chardet knows none of their encodings, so that each is tried. The text is
 * certain if it is plausible, and if no other encoding gives another plausible text. Only old Macs ended lines with a
 * carriage return alone: such a text is none from DOS.
 */
export function detectOld(bytes: Uint8Array): OldReading {
  const names = hasLinesOfMacs(bytes) ? OF_MACS : [...PAGES, ...OF_MACS]
  const readings = [...names, ...RIVALS].flatMap((name) => {
    const text = tryDecode(bytes, name)
    return text !== undefined && isPlausible(text, name) ? [{ name, text }] : []
  })
  const [best] = readings
  const isOne =
    best !== undefined && !RIVALS.includes(best.name) && readings.every(({ text }) => text === best.text)
  const isEnough = names === OF_MACS || (best?.text.match(/[^\0-\x7F]/g)?.length ?? 0) >= MIN_BEYOND_ASCII
  return {
    ...(best && isOne && isEnough && { certain: best }),
    // One of several that give the same text is enough to ask for.
    candidates: [
      ...new Map(readings.toReversed().map(({ text, name }) => [text, name])).values(),
    ].toReversed(),
  }
}

/** Whether a text has lines that end as they did on old Macs. */
export function hasLinesOfMacs(bytes: Uint8Array): boolean {
  return bytes.includes(0x0d) && !bytes.includes(0x0a)
}
