/** An article as Astro's content collections keep it. */
export interface StoredArticle {
  readonly id: string
  readonly data: object
  /** The path of the seed, relative to the root of the project. */
  readonly filePath: string
  readonly rendered: { readonly html: string }
  /** A checksum of all of it. */
  readonly digest: string
}

/** The articles of the collection `articles`, by id. */
const articles = new Map<string, StoredArticle>()

/** Sets what `getCollection('articles')` returns from now on. */
export function setArticles(all: readonly StoredArticle[]): void {
  articles.clear()
  for (const article of all) articles.set(article.id, article)
}

/**
 * The collections, by name. In the compiled pages, this takes the place of Astro's own store, which is a module that
 * contains every article and has to be compiled anew when one of them changes.
 */
export default new Map([['articles', articles]])
