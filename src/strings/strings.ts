import { site } from '../site.ts'
import en from './en.json' with { type: 'json' }
import { fill } from './fill.ts'

/** The strings of the interface. The files of all languages have the same keys. */
export type Strings = typeof en

const LANGUAGES: Readonly<Record<typeof site.language, Strings>> = { en }

/** The strings in the language of the site, see `src/site.ts`. */
export const strings: Strings = LANGUAGES[site.language]

/**
 * Formats a number of things: `count(2, '1 minute', '{count} minutes')` gives `2 minutes`.
 *
 * @param number The number.
 * @param one The string for one thing.
 * @param many The string for any other number, with the placeholder `{count}`.
 */
export function count(number: number, one: string, many: string): string {
  const category = new Intl.PluralRules(site.language).select(number)
  return category === 'one' ? one : fill(many, { count: number.toLocaleString(site.language) })
}
