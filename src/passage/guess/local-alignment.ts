import type { PlacedToken } from '../align/placed-tokens.ts'

/** What tokens that are the same are worth: words most, marks little. */
const WORTH = { word: 3, character: 2, mark: 0.5 } as const
/** What a token costs that has no counterpart, or another one. */
const COST = 0.5

/** The best place for some tokens in a text. */
export interface LocalAlignment {
  readonly score: number
  /** For each token of the quote the index of its counterpart in the text, -1 where it has none. */
  readonly matches: Int32Array
  /** How much the best place is worth that lies elsewhere in the text. */
  readonly secondScore: number
}

/** What the best alignment that ends at a pair of tokens did last. */
const [START, BOTH, SKIP_QUOTE, SKIP_TEXT] = [0, 1, 2, 3]

/**
 * Finds the place in a text that is most alike some tokens (Smith and Waterman 1981, with linear costs of gaps). Time
 * and memory grow with the product of both lengths.
 */
export function localAlignment(
  quote: readonly PlacedToken[],
  text: readonly PlacedToken[],
): LocalAlignment | undefined {
  const steps = new Uint8Array(quote.length * text.length)
  let above = new Float64Array(text.length + 1)
  /** The best score that ends at each token of the text, and the token of the quote where it does. */
  const best = new Float64Array(text.length)
  const bestRow = new Int32Array(text.length)
  quote.forEach((token, row) => {
    const scores = new Float64Array(text.length + 1)
    for (let column = 0; column < text.length; column++) {
      const isSame = token.form === text[column]?.form
      const both = (above[column] ?? 0) + (isSame ? WORTH[token.kind] : -COST)
      const skipQuote = (above[column + 1] ?? 0) - COST
      const skipText = (scores[column] ?? 0) - COST
      const score = Math.max(0, both, skipQuote, skipText)
      scores[column + 1] = score
      steps[row * text.length + column] =
        score === 0 ? START : score === both ? BOTH : score === skipQuote ? SKIP_QUOTE : SKIP_TEXT
      if (score > (best[column] ?? 0)) {
        best[column] = score
        bestRow[column] = row
      }
    }
    above = scores
  })
  const score = best.reduce((most, value) => Math.max(most, value), 0)
  if (score === 0) return undefined
  const end = best.indexOf(score)
  const { matches, first } = trace(quote, text, steps, bestRow[end] ?? 0, end)
  const elsewhere = [...best.subarray(0, first), ...best.subarray(end + quote.length)]
  return { score, matches, secondScore: elsewhere.reduce((most, value) => Math.max(most, value), 0) }
}

/** Goes the way of the best alignment back, from its end. */
function trace(
  quote: readonly PlacedToken[],
  text: readonly PlacedToken[],
  steps: Uint8Array,
  lastRow: number,
  lastColumn: number,
): { readonly matches: Int32Array; readonly first: number } {
  const matches = new Int32Array(quote.length).fill(-1)
  let [row, column] = [lastRow, lastColumn]
  let first = lastColumn
  while (row >= 0 && column >= 0) {
    const step = steps[row * text.length + column]
    if (step === START) break
    first = column
    if (step === BOTH && quote[row]?.form === text[column]?.form) matches[row] = column
    if (step !== SKIP_TEXT) row--
    if (step !== SKIP_QUOTE) column--
  }
  return { matches, first }
}
