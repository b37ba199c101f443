import { isRightToLeft } from './scripts.ts'

/** The direction of writing, as in the `dir` attribute of HTML. */
export type Direction = 'ltr' | 'rtl'

/** Returns the base direction of text in a language, from the script in which it is usually written (CLDR). */
export function directionOf(language: string): Direction {
  return isRightToLeft(scriptOfLanguage(language)) ? 'rtl' : 'ltr'
}

const scripts = new Map<string, string>()

/** Returns the usual script of a language, an ISO 15924 code: `Hans` for Chinese, `Jpan` for Japanese. */
export function scriptOfLanguage(language: string): string {
  const known = scripts.get(language)
  if (known) return known
  const script = new Intl.Locale(language).maximize().script ?? 'Zyyy'
  scripts.set(language, script)
  return script
}
