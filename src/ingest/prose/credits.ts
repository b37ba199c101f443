import { alternatives, phrasesOfAll } from '../../languages/word-lists.ts'

/** How credits of agencies and papers begin, in a line of its own. */
const CREDIT = new RegExp(
  `^(?:[(（[]\\s*)?(?:${[
    `(?:${alternatives(phrasesOfAll('creditPhrases'))})(?![\\p{L}\\p{M}\\p{N}_])`,
    `(?:${alternatives(phrasesOfAll('creditLabels'))})\\s*[:：/]`,
    '©|\\(c\\) ?\\d',
  ].join('|')})`,
  'iu',
)
const MAX_LOOKED_AT_LENGTH = 60

/** Whether a text begins as a credit does: `(Reporting by …)`, `Photo: …`, `© 2022 …`. */
export function looksLikeCredit(text: string): boolean {
  return CREDIT.test(text.slice(0, MAX_LOOKED_AT_LENGTH))
}
