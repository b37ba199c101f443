import { analyse } from 'chardet'
import { detectOld, hasLinesOfMacs } from './detect-old.ts'
import { isPlausible } from './plausible.ts'
import { tryDecode } from './try-decode.ts'

/** The result of a detection. */
export interface Detection {
  /** The encoding and the decoded text, if there is no doubt. */
  readonly certain?: { readonly name: string; readonly text: string }
  /** The names of the candidate encodings, likeliest first. */
  readonly candidates: readonly string[]
}

/** How much of a file chardet analyses. More does not change its statistics. */
const SAMPLE_BYTES = 100_000
/** How many of chardet's proposals are tried. None after these was ever right. */
const MAX_CANDIDATES = 6
/** The lowest confidence that counts, by chardet's own measure. Right answers start at 14, for Persian. */
const MIN_CONFIDENCE_PERCENT = 12
/** The highest confidence of a rival that gives another text, as a share of the confidence of the best. */
const MAX_RIVAL_SHARE = 0.8

/**
 * Detects the encoding of bytes that are not Unicode. chardet proposes encodings from the statistics of bytes and
 * letters; a proposal counts only if its text is plausible, see `isPlausible`. If none is, the text may be from DOS or an old Mac.
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
  const isOfMac = hasLinesOfMacs(bytes)
  const old = plausible.length === 0 || isOfMac ? detectOld(bytes) : undefined
  // The lines of a Mac are a better sign than statistics.
  const certain = isCertain && !(isOfMac && old && old.candidates.length > 0) ? best : old?.certain
  const candidates = [
    plausible.map(({ name }) => name),
    old?.candidates ?? [],
    proposals.map(({ name }) => name),
  ]
  return { ...(certain && { certain }), candidates: [...new Set(candidates.flat())].slice(0, 3) }
}
