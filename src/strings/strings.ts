import { site } from '../site.ts'
import en from './en.json' with { type: 'json' }

/** The interface's strings; every language's file has the same keys. */
export type Strings = typeof en

const LANGUAGES: Readonly<Record<typeof site.language, Strings>> = { en }

/** The strings of the site's language. */
export const strings: Strings = LANGUAGES[site.language]

/**
 * Puts values into a string's `{placeholders}`.
 *
 * @throws Error where a placeholder has no value.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The string “${template}” needs a value for {${name}}.`)
    return String(value)
  })
}

/** The string for a number of things. */
export function count(number: number, one: string, many: string): string {
  const category = new Intl.PluralRules(site.language).select(number)
  return category === 'one' ? one : fill(many, { count: number.toLocaleString(site.language) })
}
