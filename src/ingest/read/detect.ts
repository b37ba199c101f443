import { analyse } from 'chardet'
import { isPlausible } from './plausible.ts'
import { tryDecode } from './try-decode.ts'

/** What bytes of no stated encoding may be. */
export interface Detection {
  /** The encoding and the text in it, where there is no doubt. */
  readonly certain?: { readonly name: string; readonly text: string }
  /** The names of encodings that come into question, the likeliest first. */
  readonly candidates: readonly string[]
}

/** Statistics need no more; in bytes. */
const SAMPLE_BYTES = 100_000
/** Candidates that are looked at; what comes behind them has never been right. */
const MAX_CANDIDATES = 6
/** In chardet's per cent. Persian, the least sure of what it reads right, comes to 14. */
const MIN_CONFIDENCE_PERCENT = 12
/** The next candidate that makes another text of the same bytes has to be so much less likely. */
const MAX_RIVAL_SHARE = 0.8

/** Encodings of old Macs and of DOS that chardet does not know; its own proposals for such bytes are not plausible. */
const OTHERS = ['macintosh', 'x-mac-cyrillic', 'ibm866']

/**
 * Detects the encoding of bytes that are not Unicode. chardet proposes by byte and letter statistics; a proposal counts
 * if its text is one that somebody could have written: see `isPlausible`.
 */
export function detectEncoding(bytes: Uint8Array): Detection {
  const start = Math.max(0, bytes.findIndex((byte) => byte > 0x7f || byte === 0x1b) - SAMPLE_BYTES / 2)
  const proposals = analyse(bytes.subarray(start, start + SAMPLE_BYTES))
    .filter(({ name }) => !/^(?:UTF|ASCII)/.test(name))
    .slice(0, MAX_CANDIDATES)
    .flatMap(({ name, confidence }) => {
      const text = tryDecode(bytes, name)
      return text === undefined ? [] : [{ name: name.toLowerCase(), confidence, text }]
    })
  const plausible = proposals.filter(({ name, text }) => isPlausible(text, name))
  const [best] = plausible
  const rival = plausible.find(({ text }) => text !== best?.text)
  const isCertain =
    best !== undefined &&
    best.confidence >= MIN_CONFIDENCE_PERCENT &&
    (rival?.confidence ?? 0) <= best.confidence * MAX_RIVAL_SHARE
  const candidates = [
    ...plausible.map(({ name }) => name),
    ...(isCertain ? [] : OTHERS.filter((name) => isPlausible(tryDecode(bytes, name) ?? '', name))),
    ...proposals.map(({ name }) => name),
  ]
  return { ...(isCertain && { certain: best }), candidates: [...new Set(candidates)].slice(0, 3) }
}
