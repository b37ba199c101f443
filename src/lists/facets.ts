import type { Article } from '../article.ts'
import { nameSlug } from './name-slug.ts'

/** What articles have in common with others. Each facet has a list of its names, and each name a list of its articles. */
export const FACETS = {
  topics: ({ tags }) => tags,
  authors: ({ byline }) => [byline],
  places: ({ place }) => [place],
  publishers: ({ publisher }) => [publisher],
  languages: ({ language }) => [language],
} as const satisfies Readonly<Record<string, (article: FacetValues) => readonly (string | undefined)[]>>

/** The name of a facet, which is the first part of the addresses of its lists. */
export type FacetName = keyof typeof FACETS

/** What the facets read of an article. */
export type FacetValues = Pick<Article, 'tags' | 'byline' | 'place' | 'publisher' | 'language'>

// `Object.keys` returns `string[]`, because an object can have more keys than its type. This one cannot.

/** The facets, in the order in which they are shown. */
export const FACET_NAMES = Object.keys(FACETS) as readonly FacetName[]

/** A name, and the articles that have it. */
export interface FacetEntry<Listed> {
  /** The form in which most articles have it; of equally frequent ones, that of the first article. */
  readonly name: string
  /** The language of the first article that has it. */
  readonly language: string
  readonly slug: string
  /** In the order of all articles. */
  readonly articles: readonly Listed[]
}

/**
 * Returns the path of a list, relative to the home page: `topics/grain/`. It needs no other article, so that a page with
 * a link to it depends only on its own.
 */
export function facetPath(facet: FacetName, name: string): string {
  return `${facet}/${nameSlug(name)}/`
}

/** Returns the names of a facet, each with its articles. */
export function facetEntries<Listed extends FacetValues>(
  facet: FacetName,
  articles: readonly Listed[],
): readonly FacetEntry<Listed>[] {
  const entries = new Map<string, { articles: Set<Listed>; forms: Map<string, number> }>()
  for (const article of articles) {
    for (const name of FACETS[facet](article)) {
      if (name === undefined || name.trim() === '') continue
      const slug = nameSlug(name)
      const entry = entries.get(slug) ?? { articles: new Set(), forms: new Map() }
      entries.set(slug, entry)
      entry.articles.add(article)
      entry.forms.set(name, (entry.forms.get(name) ?? 0) + 1)
    }
  }
  return Array.from(entries, ([slug, { articles: own, forms }]) => {
    const [first, ...others] = forms
    const [name] = others.reduce((most, form) => (form[1] > most[1] ? form : most), first ?? ['', 0])
    const [newest] = own
    return { name, language: newest?.language ?? 'und', slug, articles: [...own] }
  })
}
