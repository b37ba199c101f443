import { decompose, INVISIBLE } from './fold-letters.ts'

/** A folded text, and for each of its code units the offset in the original text. */
export interface FoldedText {
  readonly text: string
  /** One entry per code unit of `text`, and a last one for the end. */
  readonly offsets: readonly number[]
}

const QUOTATION_MARKS = /[\p{Pi}\p{Pf}"'`´„‚′″「」『』〝〞〟＂＇]/gu
const DASHES = /[\p{Pd}−]/gu
/**
 * Removes typographic differences, so that only the words are compared: composed and decomposed letters (NFD, UAX #15),
 * ligatures, styles of quotation marks and dashes, invisible characters, runs of white space. Letter case and accents
 * stay, because they can change the meaning.
 */
export function fold(text: string): FoldedText {
  return foldEach(text, decompose)
}

/** Returns only the text of `fold`, without offsets, which is many times faster. In ASCII, only quotation marks change. */
export function foldedText(text: string): string {
  return text
    .replace(/[^\0-\x7F]+|['"`]/g, (run) => COMMON[run] ?? foldCluster(decompose(run)))
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
}

/** Marks that occur in nearly every text, folded. */
const COMMON: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  ['"', "'", '`', '’', '‘', '“', '”', '—', '–', '…'].map((mark) => [mark, foldCluster(decompose(mark))]),
)

/**
 * Folds one cluster (a character with its combining marks) at a time, so that offsets can be mapped back. Decomposition
 * changes nothing across the edges of clusters; composition would.
 */
function foldEach(text: string, refine: (cluster: string) => string): FoldedText {
  const pieces: string[] = []
  const offsets: number[] = []
  let spaced = true
  for (const match of text.matchAll(/\s+|\P{M}\p{M}*|\p{M}+/gsu)) {
    const isSpace = /^\s/u.test(match[0])
    if (isSpace && spaced) continue
    const piece = isSpace ? ' ' : foldCluster(refine(match[0]))
    if (piece === '') continue
    spaced = isSpace
    pieces.push(piece)
    for (let unit = 0; unit < piece.length; unit++) offsets.push(match.index)
  }
  if (spaced && pieces.length > 0) {
    pieces.pop()
    offsets.pop()
  }
  offsets.push(text.trimEnd().length)
  return { text: pieces.join(''), offsets }
}

function foldCluster(cluster: string): string {
  return cluster.replace(INVISIBLE, '').replace(QUOTATION_MARKS, '"').replace(DASHES, '-')
}
