/**
 * A language as `Intl` knows it: the tag itself, else English. Of a language without data, `Intl` would take the
 * machine's own locale, and two machines would make two articles of one text.
 */
export function knownLocale(language: string): string {
  return Intl.Segmenter.supportedLocalesOf(language)[0] ?? 'en'
}
