import { isRightToLeft } from './scripts.ts'

/** The way in which text is written, as HTML's `dir` names it. */
export type Direction = 'ltr' | 'rtl'

/** The base direction of text in a language, by the script that it is written in most often (CLDR). */
export function directionOf(language: string): Direction {
  return isRightToLeft(scriptOfLanguage(language)) ? 'rtl' : 'ltr'
}

const scripts = new Map<string, string>()

/** The script of a language, ISO 15924: `Hans` for Chinese, `Jpan` for Japanese. */
export function scriptOfLanguage(language: string): string {
  const known = scripts.get(language)
  if (known) return known
  const script = new Intl.Locale(language).maximize().script ?? 'Zyyy'
  scripts.set(language, script)
  return script
}
