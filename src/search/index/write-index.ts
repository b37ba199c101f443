import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createIndex } from 'pagefind'
import { pageForIndex } from './indexed-page.ts'

/** Pagefind's user interfaces, which are not published: the site has its own. */
const UNUSED = /^pagefind-(?:highlight|ui|modular-ui|component-ui)\./
/** Text that the site added is not indexed, because its words are from the article, and are found there. */
const GENERATED = '[data-article-body] [data-generated]'

/** The page of an article. */
export interface IndexedPage {
  /** The address without the base path of the site, which Pagefind takes from the address of its own script. */
  readonly url: string
  /** Its HTML. */
  readonly content: string
}

/**
 * Writes the index of a language. The caller has to `close` Pagefind.
 *
 * @throws Error If Pagefind cannot index a page.
 */
export async function writeIndex(
  folder: string,
  language: string,
  pages: readonly IndexedPage[],
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language, excludeSelectors: [GENERATED] })
  if (!index) throw new Error(`Pagefind made no index for “${language}”: ${errors.join('; ')}`)
  for (const page of pages) {
    const added = await index.addHTMLFile({ ...page, content: pageForIndex(page.content) })
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
