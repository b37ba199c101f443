import { alternatives, phrasesOfAll } from '../../languages/word-lists.ts'

/** Matches the beginning of a line in which an agency or paper gives credit. */
const CREDIT = new RegExp(
  `^(?:[(（[]\\s*)?(?:${[
    `(?:${alternatives(phrasesOfAll('creditPhrases'))})(?![\\p{L}\\p{M}\\p{N}_])`,
    `(?:${alternatives(phrasesOfAll('creditLabels'))})\\s*[:：/]`,
    '©|\\(c\\) ?\\d',
  ].join('|')})`,
  'iu',
)
const MAX_LOOKED_AT_LENGTH = 60

/** Whether a text begins like a credit: `(Reporting by …)`, `Photo: …`, `© 2022 …`. */
export function looksLikeCredit(text: string): boolean {
  return CREDIT.test(text.slice(0, MAX_LOOKED_AT_LENGTH))
}
