import type { IndexEntries } from './index/index-files.ts'

/** At most this many languages are searched at first, because each brings its own program and index. */
const MAX_FIRST_LANGUAGES = 2
/** The scripts of Unicode that the scripts of languages consist of, if these are not the same. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
}

/** Languages to search. */
export interface DividedLanguages {
  readonly first: readonly string[]
  readonly others: readonly string[]
}

/**
 * Divides the languages of a site into those that are searched first and the others. First come those of the page and of
 * the reader in which the query can be written. If there are none, the language with the most articles follows in which
 * it can be written.
 *
 * @param preferred BCP 47 tags, the most important first.
 * @param typed The query.
 */
export function divideLanguages(
  entries: IndexEntries,
  preferred: readonly string[],
  typed: string,
): DividedLanguages {
  const bySize = Object.keys(entries).sort(
    (a, b) => (entries[b]?.articles ?? 0) - (entries[a]?.articles ?? 0),
  )
  const own = [...new Set(preferred.flatMap(languageOf))].filter((language) => language in entries)
  const rest = bySize.filter((language) => !own.includes(language))
  const isWritable = (language: string) => canBeWritten(typed, language)
  const [readable, foreign] = [own.filter(isWritable), rest.filter(isWritable)]
  const likely = readable.length > 0 ? readable : (foreign.length > 0 ? foreign : bySize).slice(0, 1)
  const first = [...new Set([...likely, ...own])].slice(0, MAX_FIRST_LANGUAGES)
  if (bySize.length <= MAX_FIRST_LANGUAGES) return { first: bySize, others: [] }
  return { first, others: bySize.filter((language) => !first.includes(language)) }
}

function languageOf(tag: string): readonly string[] {
  try {
    return [new Intl.Locale(tag).language]
  } catch {
    // Browsers can be set to a tag that is none.
    return []
  }
}

/** Whether the script of a language has some letters of a text. Numbers are written in all languages. */
function canBeWritten(text: string, language: string): boolean {
  if (!/\p{L}/u.test(text)) return true
  const { script = 'Latn' } = new Intl.Locale(language).maximize()
  return (SCRIPTS[script] ?? [script]).some((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(text))
}
