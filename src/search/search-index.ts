import { mkdir, readFile, writeFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import { close, createIndex } from 'pagefind'
import sirv from 'sirv'
import { INDEX_FOLDER, LANGUAGES_FILE } from './index-files.ts'
import { pageForIndex } from './indexed-text.ts'

/** Pagefind's user interfaces, which are not published: the site has its own. */
const UNUSED = /^pagefind-(?:highlight|ui|modular-ui|component-ui)\./
/** Text that the site added is not indexed, because its words are from the article, and are found there. */
const GENERATED = '[data-article-body] [data-generated]'

/**
 * Indexes the pages of articles with Pagefind when they are built. Each language has its own index, because Pagefind
 * 1.6 searches only one language of a folder.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const articles = await readArticlePages(dir, pages)
        const languages = [...articles.keys()].sort()
        const folder = new URL(`${INDEX_FOLDER}/`, dir)
        await mkdir(folder, { recursive: true })
        for (const language of languages) {
          await writeIndex(new URL(`${language}/`, folder), language, articles.get(language) ?? [])
        }
        await close()
        await writeFile(new URL(LANGUAGES_FILE, folder), JSON.stringify(languages))
        logger.info(
          `${[...articles.values()].flat().length} articles indexed, languages: ${languages.join(', ') || 'none'}`,
        )
      },
      // The index is made from built pages, so the development server serves the index of the last build. The base path
      // of the site has been removed from addresses at this point.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${INDEX_FOLDER}`, sirv(`dist/${INDEX_FOLDER}`, { dev: true }))
      },
    },
  }
}

interface ArticlePage {
  /** The address without the base path of the site, which Pagefind takes from the address of its own script. */
  readonly url: string
  readonly content: string
}

/** Reads the pages of articles by language, sorted by address, so that Pagefind always numbers them in the same way. */
async function readArticlePages(
  dir: URL,
  pages: readonly { readonly pathname: string }[],
): Promise<ReadonlyMap<string, ArticlePage[]>> {
  const byLanguage = new Map<string, ArticlePage[]>()
  const paths = pages
    .map(({ pathname }) => pathname)
    .filter((pathname) => /^articles\/[^/]+\/$/.test(pathname))
  for (const pathname of paths.sort()) {
    const content = await readFile(new URL(`${encodeURI(pathname)}index.html`, dir), 'utf8')
    // The page at an earlier address of an article only redirects.
    if (!content.includes('data-pagefind-body')) continue
    const tag = /<article [^>]*\blang="([^"]+)"/.exec(content)?.[1]
    if (!tag)
      throw new Error(
        `The page ${pathname} has no article with a language: see src/pages/articles/[slug]/index.astro.`,
      )
    // Regional variants, such as British and American English, share an index, because they have the same stems.
    const { language } = new Intl.Locale(tag)
    const known = byLanguage.get(language) ?? []
    byLanguage.set(language, known)
    known.push({ url: `/${pathname}`, content: pageForIndex(content) })
  }
  return byLanguage
}

async function writeIndex(folder: URL, language: string, pages: readonly ArticlePage[]): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language, excludeSelectors: [GENERATED] })
  if (!index) throw new Error(`Pagefind made no index for “${language}”: ${errors.join('; ')}`)
  for (const page of pages) {
    const added = await index.addHTMLFile(page)
    if (added.errors.length > 0)
      throw new Error(`Pagefind cannot index ${page.url}: ${added.errors.join('; ')}`)
  }
  const { files } = await index.getFiles()
  for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
    const target = new URL(path, folder)
    await mkdir(new URL('./', target), { recursive: true })
    await writeFile(target, content)
  }
  await index.deleteIndex()
}
