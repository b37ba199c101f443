import { readdirSync, statSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { BUILD, createProject } from '../../site/build.ts'
import { benchArticles } from './articles.ts'
import { HUGO, hasHugo, writeHugoSite } from './hugo.ts'
import { measuredRun, type RunCost } from './measured-run.ts'

/** What it costs to build the site of a number of articles. */
export interface BuildFigures {
  readonly articles: number
  /** From a fresh checkout. */
  readonly cold: RunCost
  readonly unchanged: RunCost
  /** After one word of one article was changed. */
  readonly edit: RunCost
  /** Hugo and Pagefind, which build everything each time; `undefined` if Hugo is not installed. */
  readonly peer: RunCost | undefined
  readonly files: number
  /** The size of the site and of its texts, in bytes. */
  readonly bytes: { readonly site: number; readonly texts: number }
}

const HUGO_FOLDER = resolve(import.meta.dirname, '../../../.cache/bench/hugo')

/**
 * Builds sites of the same articles with Pincite and with Hugo.
 *
 * @returns `undefined` if the shared texts are not there.
 */
export async function measureBuild(count: number): Promise<BuildFigures | undefined> {
  const articles = benchArticles(count)
  if (!articles) return undefined
  const seeds = articles.map(({ name, date, paragraphs }): [string, string] => [
    `${name}.txt`,
    `date ${date}\n\n${paragraphs.join('\n\n')}\n`,
  ])
  const { root, dist } = await createProject(`bench-build-${count}`, Object.fromEntries(seeds))
  await rm(join(root, '.cache'), { recursive: true, force: true })
  const build = () => measuredRun(`'${process.execPath}' ${BUILD}`, root)

  const cold = await build()
  const peer = await measurePeer(articles)
  const unchanged = await build()
  await changeOneWord(join(root, 'seeds', `${articles[Math.floor(count / 2)]?.name}.txt`))
  const edit = await build()
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(join(dist, path)))
    .filter((state) => state.isFile())
  return {
    articles: count,
    cold,
    unchanged,
    edit,
    peer,
    files: files.length,
    bytes: {
      site: files.reduce((sum, { size }) => sum + size, 0),
      texts: seeds.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0),
    },
  }
}

async function measurePeer(
  articles: NonNullable<ReturnType<typeof benchArticles>>,
): Promise<RunCost | undefined> {
  if (!hasHugo()) return undefined
  await writeHugoSite(HUGO_FOLDER, articles)
  return measuredRun(HUGO, HUGO_FOLDER)
}

/** Changes the first longer word. */
async function changeOneWord(path: string): Promise<void> {
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace(/\n\n(.*?)\b([a-z]{6,})\b/s, '\n\n$1corrected'))
}
