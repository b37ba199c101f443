import { byLanguage } from './by-language.ts'
import { fileLanguage } from './file-language.ts'
import * as files from './languages.ts'
import type { PluralForms } from './plural.ts'

/** A language of the interface, a BCP 47 tag: `src/strings/languages` has a file of that name. */
export type Language = keyof typeof files

/** The languages of the interface. */
export const LANGUAGES: readonly string[] = Object.keys(files)

/** The strings of a language. Its file has the keys of the English one, and the plural forms of its own language. */
export type Strings = Translated<typeof files.en>

type Translated<Value> = Value extends string
  ? string
  : Value extends PluralForms
    ? PluralForms
    : { readonly [Key in keyof Value]: Translated<Value[Key]> }

const STRINGS: ReadonlyMap<string, Strings> = new Map(
  Object.entries(files satisfies Readonly<Record<Language, Strings>>),
)

/**
 * Returns the strings of a language, or of the language of which it is a variant: those of `de` for `de-AT`.
 *
 * @param language BCP 47 tag of a language of the interface; see `interfaceLanguage`.
 */
export const stringsFor: (language: string) => Strings = byLanguage((language) => {
  const strings = STRINGS.get(fileLanguage(language, LANGUAGES) ?? '')
  if (!strings) throw new Error(`src/strings/languages has no file for “${language}”.`)
  return strings
})

/**
 * Returns the language in which the site speaks beside a text: that of the text, with its region, if there are strings
 * for it, and otherwise another one.
 *
 * @param language BCP 47 tag of the language of the text.
 * @param fallback The language of the site.
 */
export function interfaceLanguage(language: string, fallback: string): string {
  // A text that does not say its region gets that of the site.
  if (fallback.startsWith(`${language}-`)) return fallback
  return fileLanguage(language, LANGUAGES) === undefined ? fallback : language
}
