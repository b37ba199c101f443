import { fileLanguage } from '../../strings/file-language.ts'
import type { Strings } from '../../strings/strings.ts'

/** The files of all languages, each a script of its own, so that readers load only the language of the page. */
const files = import.meta.glob<Strings>('../../strings/languages/*.json', { import: 'default' })

/** The language of the page, a BCP 47 tag: the one in which the search speaks. */
export const pageLanguage = document.documentElement.lang

/** The strings of the interface in that language. */
export const strings = await loadStrings()

async function loadStrings(): Promise<Strings> {
  const pathOf = (language: string) => `../../strings/languages/${language}.json`
  const languages = Object.keys(files).map((path) => path.replace(/^.*\/|\.json$/g, ''))
  const load = files[pathOf(fileLanguage(pageLanguage, languages) ?? '')]
  if (!load) throw new Error(`There are no strings for “${pageLanguage}”.`)
  return load()
}
