/**
 * Returns the canonical form of a BCP 47 tag: `pt-BR` for `pt-br`.
 *
 * @returns `undefined` if the text is not a tag, or if its language has no name in CLDR.
 */
export function canonicalTag(tag: string): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag)
    const { language: primary } = new Intl.Locale(canonical ?? '')
    return LANGUAGE_NAMES.of(primary) === undefined ? undefined : canonical
  } catch {
    return undefined
  }
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
