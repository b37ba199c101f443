import type { DistinctiveWords } from '../profile/detection.ts'
import { PROFILES } from '../profiles.ts'

/** Words by which a text shows that it is in a language, and that language's tag. */
interface LanguageWords extends DistinctiveWords {
  readonly tag: string
}

/** By the script or language that they are told from; of several languages, those with letters of their own come first. */
const BY_LOOKALIKE: ReadonlyMap<string, readonly LanguageWords[]> = Map.groupBy(
  PROFILES.flatMap(({ tag, distinctiveWords = [] }) =>
    distinctiveWords.map((words) => ({ ...words, tag })),
  ).sort((one, other) => Number(one.isShared ?? false) - Number(other.isShared ?? false)),
  ({ among }) => among,
)

/**
 * The language that the words show themselves to be in, if there is one: languages that the library does not know, or
 * takes for a neighbour.
 *
 * @param lookalike Under a script (ISO 15924), the words decide before the library is asked; under a language, they
 *   correct its answer.
 */
export function languageOfDistinctiveWords(words: readonly string[], lookalike: string): string | undefined {
  return BY_LOOKALIKE.get(lookalike)?.find(
    ({ pattern, share }) => words.filter((word) => pattern.test(word)).length > words.length * share,
  )?.tag
}

/** Whether a script or language may be taken for another that only its distinctive words show. */
export function hasLookalikes(scriptOrLanguage: string): boolean {
  return BY_LOOKALIKE.has(scriptOrLanguage)
}
