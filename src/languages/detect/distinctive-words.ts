import type { DistinctiveWords } from '../profile/detection.ts'
import { PROFILES } from '../profiles.ts'

/** Distinctive words with the tag of their language. */
interface LanguageWords extends DistinctiveWords {
  readonly tag: string
}

/**
 * Distinctive words by the script or language from which they distinguish their own. Languages with letters of their
 * own come first.
 */
const BY_LOOKALIKE: ReadonlyMap<string, readonly LanguageWords[]> = Map.groupBy(
  PROFILES.flatMap(({ tag, distinctiveWords = [] }) =>
    distinctiveWords.map((words) => ({ ...words, tag })),
  ).sort((one, other) => Number(one.isShared ?? false) - Number(other.isShared ?? false)),
  ({ among }) => among,
)

/**
 * Detects languages that the library does not know, or confuses with similar ones, by their distinctive words.
 *
 * @param lookalike A script (ISO 15924) to look for its languages before asking the library, or the library's answer to
 *   look for languages that it confuses with that one.
 * @returns The tag of a profile.
 */
export function languageOfDistinctiveWords(words: readonly string[], lookalike: string): string | undefined {
  return BY_LOOKALIKE.get(lookalike)?.find(
    ({ pattern, share }) => words.filter((word) => pattern.test(word)).length > words.length * share,
  )?.tag
}

/** Whether a script or language has lookalikes that are distinguished by distinctive words. */
export function hasLookalikes(scriptOrLanguage: string): boolean {
  return BY_LOOKALIKE.has(scriptOrLanguage)
}
