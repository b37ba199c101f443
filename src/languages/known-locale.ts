/**
 * Returns a locale that `Intl` has data for: the language itself, or English. For a language without data, `Intl` would
 * use the locale of the machine, and the same text would become different articles on different machines.
 */
export function knownLocale(language: string): string {
  return Intl.Segmenter.supportedLocalesOf(language)[0] ?? 'en'
}
