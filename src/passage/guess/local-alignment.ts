import type { PlacedToken } from '../align/placed-tokens.ts'

/** The score of a match. Words count most, marks little. */
const MATCH_SCORES = { word: 3, character: 2, mark: 0.5 } as const
/** The cost of a token without a counterpart, or with a different one. */
const GAP_COST = 0.5

/** The best place for some tokens in a text. */
export interface LocalAlignment {
  readonly score: number
  /** For each token of the quote, the index of its counterpart in the text, or -1. */
  readonly matches: Int32Array
  /** The score of the best other place in the text. */
  readonly secondScore: number
}

/** The last step of the best alignment that ends at a pair of tokens. */
const [START, BOTH, SKIP_QUOTE, SKIP_TEXT] = [0, 1, 2, 3]

/**
 * Finds the place in a text that is most similar to some tokens (Smith and Waterman 1981, with linear gap costs). Time
 * and memory grow with the product of both lengths.
 */
export function localAlignment(
  quote: readonly PlacedToken[],
  text: readonly PlacedToken[],
): LocalAlignment | undefined {
  const steps = new Uint8Array(quote.length * text.length)
  /** For each token of the text: its score in the current row, and the best score so far with its row. */
  const columns = text.map(({ form }) => ({ form, score: 0, best: 0, bestRow: 0 }))
  let cell = 0
  for (const [row, token] of quote.entries()) {
    let [diagonal, left] = [0, 0]
    for (const column of columns) {
      const both = diagonal + (token.form === column.form ? MATCH_SCORES[token.kind] : -GAP_COST)
      const skipQuote = column.score - GAP_COST
      const skipText = left - GAP_COST
      const score = Math.max(0, both, skipQuote, skipText)
      steps[cell++] =
        score === 0 ? START : score === both ? BOTH : score === skipQuote ? SKIP_QUOTE : SKIP_TEXT
      diagonal = column.score
      column.score = score
      left = score
      if (score > column.best) {
        column.best = score
        column.bestRow = row
      }
    }
  }
  const score = highest(columns)
  const end = columns.findIndex(({ best }) => best === score)
  const last = columns[end]
  if (!last || score === 0) return undefined
  const { matches, first } = trace(quote, text, steps, last.bestRow, end)
  const elsewhere = [...columns.slice(0, first), ...columns.slice(end + quote.length)]
  return { score, matches, secondScore: highest(elsewhere) }
}

function highest(columns: readonly { readonly best: number }[]): number {
  return columns.reduce((most, { best }) => Math.max(most, best), 0)
}

/** Traces the best alignment back from its end. */
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
