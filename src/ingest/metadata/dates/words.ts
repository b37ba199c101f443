import type { DateUnits } from '../../../languages/profile/dates.ts'
import { PROFILES } from '../../../languages/profiles.ts'
import {
  alternatives,
  type PhraseField,
  phrasesOfAll,
  type WordField,
  wordsOf,
  wordsOfAll,
} from '../../../languages/word-lists.ts'
import { fold } from './fold.ts'

/** Returns the words of a field in all languages, as alternatives of a regular expression for folded text. */
export function dateWords(field: WordField): string {
  return alternatives(wordsOfAll(field).map(fold))
}

/** Returns the phrases of a field in all languages, as alternatives of a regular expression for folded text. */
export function datePhrases(field: PhraseField): string {
  return alternatives(phrasesOfAll(field).map(fold))
}

/** Returns what any language writes after a number of a unit (`年`, `년`), as alternatives of a regular expression. */
export function unitMarks(unit: keyof DateUnits): string {
  return alternatives([...new Set(PROFILES.flatMap(({ dateUnits }) => wordsOf(dateUnits?.[unit])))])
}
