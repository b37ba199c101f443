import type { Article, Heading } from '../../article.ts'
import type { History } from '../../passage/history/history.ts'
import { passagesOf } from '../../passage/history/history.ts'

/** A passage as a search server has it, with everything that a result shows of its article. */
export interface PassageDocument {
  /** The address of the article relative to the home page: `articles/a-slug/`. */
  readonly article: string
  /** The id of the passage, with which links name it. */
  readonly passage: string
  /** The place of the passage in the article, from 0. */
  readonly order: number
  /** The words of the passage, under the language of the article: each language has its own analyser. */
  readonly text: Readonly<Record<string, string>>
  /** The heading of its section, if it has one. */
  readonly section?: { readonly heading: string; readonly isGenerated: boolean } | undefined
  readonly title: string
  readonly isTitleGenerated: boolean
  readonly standfirst: string
  readonly isExcerpt: boolean
  /** BCP 47 tag. */
  readonly language: string
  /** The year, month or day of the article in ISO 8601. */
  readonly date?: string | undefined
  readonly byline?: string | undefined
  readonly publisher?: string | undefined
  readonly place?: string | undefined
  readonly topics: readonly string[]
}

/** Returns the language of a text without region and script, by which an analyser is chosen: `pt` for `pt-BR`. */
export function analysedLanguage(tag: string): string {
  return new Intl.Locale(tag).language
}

/** Returns the passages of the current edition of an article. */
export function passageDocuments(article: Article, history: History): readonly PassageDocument[] {
  const { slug, title, standfirst, language, date, byline, publisher, place, tags } = article
  const sectionAt = sectionsOf(article.headings, history)
  let section: PassageDocument['section']
  return passagesOf(history, history.editions.length).map(({ id, text }, order) => {
    section = sectionAt.get(id) ?? section
    return {
      article: `articles/${slug}/`,
      passage: id,
      order,
      text: { [analysedLanguage(language)]: text },
      section,
      title: title.text,
      isTitleGenerated: title.generated,
      standfirst: standfirst.text,
      isExcerpt: standfirst.generated,
      language,
      date: date?.iso.slice(0, 10),
      byline,
      publisher,
      place,
      topics: tags,
    }
  })
}

/** Returns the sections by the passage with which each begins. */
function sectionsOf(
  headings: readonly Heading[],
  history: History,
): ReadonlyMap<string, NonNullable<PassageDocument['section']>> {
  const passageOf = new Map(history.headings?.map(({ id, passage }) => [id, passage]))
  return new Map(
    headings.flatMap(({ id, text, generated }) => {
      const passage = passageOf.get(id)
      return passage === undefined ? [] : [[passage, { heading: text, isGenerated: generated }] as const]
    }),
  )
}
