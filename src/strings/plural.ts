import { byLanguage } from './by-language.ts'
import { fill } from './fill.ts'
import { formatNumber } from './format.ts'

/** A string for each plural form of a language, by its category in CLDR. All languages have `other`. */
export type PluralForms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>

const rules = byLanguage((language) => new Intl.PluralRules(language))

/**
 * Formats a number of things: `2 articles` for `{ one: '{count} article', other: '{count} articles' }`.
 *
 * @param language BCP 47 tag of the language of the forms.
 */
export function plural(forms: PluralForms, number: number, language: string): string {
  const form = forms[rules(language).select(number)] ?? forms.other
  return fill(form, { count: formatNumber(number, language) })
}
