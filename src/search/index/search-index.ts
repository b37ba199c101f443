import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { close } from 'pagefind'
import { INDEX_FOLDER, INDEXES_FILE, type IndexEntry } from './index-files.ts'
import { type IndexedPage, writeIndex } from './write-index.ts'

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
  const entries: Record<string, IndexEntry> = {}
  for (const language of languages) {
    entries[language] = await writeIndex(folder, language, articles.get(language) ?? [])
  }
  await close()
  await writeFile(join(folder, INDEXES_FILE), JSON.stringify(entries))
  const count = [...articles.values()].flat().length
  return `${count} articles were indexed, in these languages: ${languages.join(', ') || 'none'}`
}

/** Reads the pages of articles by language, sorted by address, so that Pagefind always numbers them in the same way. */
async function readArticlePages(
  site: string,
  pages: readonly string[],
): Promise<ReadonlyMap<string, IndexedPage[]>> {
  const byLanguage = new Map<string, IndexedPage[]>()
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
    known.push({ url: `/${address}`, content })
  }
  return byLanguage
}
