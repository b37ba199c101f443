import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { INDEX_FOLDER, LANGUAGES_FILE } from './index-files.ts'
import { pageForIndex } from './indexed-text.ts'

/** Pagefind's user interfaces, which are not published: the site has its own. */
const UNUSED = /^pagefind-(?:highlight|ui|modular-ui|component-ui)\./
/** Text that the site added is not indexed, because its words are from the article, and are found there. */
const GENERATED = '[data-article-body] [data-generated]'

/**
 * Indexes the pages of articles with Pagefind. Each language has its own index, because Pagefind 1.6 searches only one
 * language of a folder.
 *
 * @param site The folder of the built site, to which the index is added.
 * @param pages The addresses of its pages, relative to the home page.
 * @returns What was indexed, in words.
 */
export async function writeSearchIndex(site: string, pages: readonly string[]): Promise<string> {
  const articles = await readArticlePages(site, pages)
  const languages = [...articles.keys()].sort()
  const folder = join(site, INDEX_FOLDER)
  await mkdir(folder, { recursive: true })
  for (const language of languages) {
    await writeIndex(join(folder, language), language, articles.get(language) ?? [])
  }
  await close()
  await writeFile(join(folder, LANGUAGES_FILE), JSON.stringify(languages))
  const count = [...articles.values()].flat().length
  return `${count} articles were indexed, in these languages: ${languages.join(', ') || 'none'}`
}

interface ArticlePage {
  /** The address without the base path of the site, which Pagefind takes from the address of its own script. */
  readonly url: string
  readonly content: string
}

/** Reads the pages of articles by language, sorted by address, so that Pagefind always numbers them in the same way. */
async function readArticlePages(
  site: string,
  pages: readonly string[],
): Promise<ReadonlyMap<string, ArticlePage[]>> {
  const byLanguage = new Map<string, ArticlePage[]>()
  for (const address of pages.filter((page) => /^articles\/[^/]+\/$/.test(page)).sort()) {
    const content = await readFile(join(site, address, 'index.html'), 'utf8')
    // The page at an earlier address of an article only redirects.
    if (!content.includes('data-pagefind-body')) continue
    const tag = /<article [^>]*\blang="([^"]+)"/.exec(content)?.[1]
    if (!tag)
      throw new Error(
        `The page ${address} has no article with a language: see src/pages/articles/[slug]/index.astro.`,
      )
    // Regional variants, such as British and American English, share an index, because they have the same stems.
    const { language } = new Intl.Locale(tag)
    const known = byLanguage.get(language) ?? []
    byLanguage.set(language, known)
    known.push({ url: `/${address}`, content: pageForIndex(content) })
  }
  return byLanguage
}

async function writeIndex(folder: string, language: string, pages: readonly ArticlePage[]): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language, excludeSelectors: [GENERATED] })
  if (!index) throw new Error(`Pagefind made no index for “${language}”: ${errors.join('; ')}`)
  for (const page of pages) {
    const added = await index.addHTMLFile(page)
    if (added.errors.length > 0)
      throw new Error(`Pagefind cannot index ${page.url}: ${added.errors.join('; ')}`)
  }
  const { files } = await index.getFiles()
  for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content)
  }
  await index.deleteIndex()
}
