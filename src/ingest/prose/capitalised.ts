import { knownLocale } from '../../languages/known-locale.ts'

/** A word with a capital letter inside, such as `iPhone`, is written so on purpose. */
const INNER_CAPITAL = /^\p{Ll}\S*\p{Lu}/u

/**
 * Returns a text with a capital first letter, as a headline or heading has it.
 *
 * @param language BCP 47 tag.
 */
export function capitalised(text: string, language: string): string {
  const first = /^\p{Ll}/u.exec(text)?.[0]
  if (first === undefined || INNER_CAPITAL.test(text)) return text
  return first.toLocaleUpperCase(knownLocale(language)) + text.slice(first.length)
}
