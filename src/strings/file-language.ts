/**
 * Returns the language whose strings can be shown for another one: `de` for `de-AT`, `zh` for `zh-Hans-CN`. A variant in
 * another script has other readers, so there is none for `zh-Hant` if there is only `zh`.
 *
 * @param tag BCP 47 tag.
 * @param languages The tags of the languages that have strings.
 */
export function fileLanguage(tag: string, languages: readonly string[]): string | undefined {
  for (let part = tag; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('-')))) {
    if (languages.includes(part)) return scriptOf(part) === scriptOf(tag) ? part : undefined
  }
  return undefined
}

function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script
}
