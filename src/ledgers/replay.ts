import { VFile } from 'vfile'
import { type IngestedArticle, ingest } from '../ingest/ingest.ts'
import { inputsOf } from '../ingest/seeds/inputs.ts'
import type { Seed } from '../ingest/seeds/seeds.ts'
import { articleOf, type Version } from '../permalinks/git/versions.ts'
import { formatLedger, LEDGER_FOLDER, type Ledger } from '../permalinks/ledger.ts'
import { nextLedger } from '../permalinks/next-ledger.ts'
import { slugs } from '../permalinks/slugs.ts'
import { SEEDS_FOLDER } from '../seed.ts'

/** An article with versions that were never built. */
export interface UnbuiltArticle {
  /** The ledger before these versions; `undefined` if there is none. */
  readonly ledger: Ledger | undefined
  /** The versions, oldest first. */
  readonly versions: readonly Version[]
  readonly images: Seed['images']
}

/**
 * Computes the ledgers that articles would have if every commit had been built. Drafts and refused versions are skipped.
 * The one exception is a version that was refused because another article had its slug: the slugs of all other articles
 * at that time are not known, so such a version is kept.
 *
 * @param articles The articles by name.
 * @param commits The ids of all commits, oldest first.
 * @param others The ledgers of all other articles; their slugs are taken.
 * @returns The ledgers by article name. An article without a readable version is left out.
 */
export async function replay(
  articles: ReadonlyMap<string, UnbuiltArticle>,
  commits: readonly string[],
  others: readonly Ledger[] = [],
): Promise<ReadonlyMap<string, Ledger>> {
  const ledgers = new Map<string, Ledger>()
  for (const [name, { ledger }] of articles) if (ledger) ledgers.set(name, ledger)
  for (const made of versionsByCommit(articles, commits)) {
    const names = new Set(made.map(({ name }) => name))
    const rest = [...others, ...[...ledgers].flatMap(([name, ledger]) => (names.has(name) ? [] : [ledger]))]
    const built = []
    for (const { name, version, images } of made) {
      const article = await build(version, ledgers.get(name), images)
      if (article) built.push({ ...article, name, version })
    }
    const slugOf = slugs(
      built.map(({ name, version, slug, article: { title } }) => {
        return { id: articleOf(version.name), slug, title: title.text, known: ledgers.get(name)?.slug }
      }),
      rest.flatMap(({ slug, earlierSlugs }) => [slug, ...earlierSlugs]),
    )
    for (const { name, version, history } of built) {
      const slug = slugOf.get(articleOf(version.name)) ?? name
      ledgers.set(name, nextLedger(ledgers.get(name), history, slug))
    }
  }
  return ledgers
}

interface NamedVersion {
  readonly name: string
  readonly version: Version
  readonly images: Seed['images']
}

function versionsByCommit(
  articles: ReadonlyMap<string, UnbuiltArticle>,
  commits: readonly string[],
): readonly (readonly NamedVersion[])[] {
  const versions = new Map<string, NamedVersion[]>(commits.map((commit) => [commit, []]))
  for (const [name, article] of articles) {
    for (const version of article.versions)
      versions.get(version.commit)?.push({ name, version, images: article.images })
  }
  return [...versions.values()].filter(({ length }) => length > 0)
}

/** Ingests a version; returns `undefined` if it is a draft or is refused. */
async function build(
  version: Version,
  ledger: Ledger | undefined,
  images: Seed['images'],
): Promise<IngestedArticle | undefined> {
  const seed = { ...seedOf(version), ledger: ledger && ledgerFile(version, ledger), images }
  const { ingested } = await ingest(inputsOf(seed))
  return ingested?.article.draft ? undefined : ingested
}

/** The ledger as a build of the version would have found it. */
function ledgerFile({ name }: Version, ledger: Ledger): VFile {
  const path = `${SEEDS_FOLDER}/${LEDGER_FOLDER}/${articleOf(name)}.json`
  return new VFile({ path, value: formatLedger(ledger) })
}

/** The files of a version, as if they lay in the folder of seeds. */
export function seedOf({ name, bytes, sidecar }: Version): Pick<Seed, 'file' | 'sidecar'> {
  const path = `${SEEDS_FOLDER}/${name}`
  return {
    file: new VFile({ path, value: bytes }),
    sidecar: sidecar && new VFile({ path: path.replace(/\.[^.]*$/, '.yml'), value: sidecar }),
  }
}
