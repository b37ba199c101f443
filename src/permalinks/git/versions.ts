import type { Commit } from './log.ts'

/** Where a version of an article stands in a history. */
export interface VersionPlace {
  /** The id of the commit that made it. */
  readonly commit: string
  /** The seed's name, as it was then. */
  readonly name: string
}

/** A version of an article: what a build of that commit would have read. */
export interface Version extends VersionPlace {
  /** The seed's. */
  readonly bytes: Uint8Array
  /** SHA-256 of them. */
  readonly sha256: string
  /** Its sidecar's, where there was one. */
  readonly sidecar: Uint8Array | undefined
}

/** The name of an article, by that of its seed, sidecar or ledger. */
export function articleOf(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/, '').normalize('NFC')
}

/**
 * The versions of each article, oldest first: commits that changed its seed or its sidecar. Articles are named as
 * their seeds are now; one that was renamed brings its versions along, unless there had been one of the new name.
 *
 * @param isSeed Whether a file of that name is a seed.
 */
export function versionPlaces(
  commits: readonly Commit[],
  isSeed: (name: string) => boolean,
): ReadonlyMap<string, readonly VersionPlace[]> {
  const places = new Map<string, VersionPlace[]>()
  const seedOf = new Map<string, string>()
  for (const { id, changes } of commits) {
    const seeds = changes.filter(({ name, isFile }) => isFile && isSeed(name))
    const present = new Set(seeds.map(({ name }) => articleOf(name)))
    for (const { name, formerName } of seeds) {
      const article = articleOf(name)
      const former = formerName === undefined ? undefined : articleOf(formerName)
      seedOf.set(article, name)
      if (former === undefined || present.has(former) || places.has(article)) continue
      places.set(article, places.get(former) ?? [])
      places.delete(former)
      seedOf.delete(former)
    }
    for (const article of new Set([...present, ...sidecars(changes)])) {
      const name = seedOf.get(article)
      if (name === undefined) continue
      const own = places.get(article) ?? []
      own.push({ commit: id, name })
      places.set(article, own)
    }
  }
  return places
}

function sidecars(changes: Commit['changes']): readonly string[] {
  return changes.filter(({ name }) => /\.yml$/i.test(name)).map(({ name }) => articleOf(name))
}

/**
 * The versions that a ledger does not know: neither those that are its editions, nor those that came before them. Where
 * two branches were merged, and the ledger is that of one of them, those of the other are among them.
 *
 * @param versions Of one article, oldest first.
 * @param editions SHA-256 of each edition of its ledger, oldest first; none where it has no ledger.
 * @param history All commits, and whether there were some before them.
 * @returns None where no edition is in a history that is whole: git keeps other bytes than builds read, as it does where
 *   it changes ends of lines, so that nothing tells what is known.
 */
export function unknownVersions<Known extends Pick<Version, 'commit' | 'sha256'>>(
  versions: readonly Known[],
  editions: readonly string[],
  {
    commits,
    isCut,
  }: { readonly commits: readonly Pick<Commit, 'id' | 'parents'>[]; readonly isCut: boolean },
): readonly Known[] {
  const known: string[] = []
  let last = -1
  for (const edition of editions) {
    // A wording that was brought back stands in the history twice, in the order of the editions.
    const next = versions.findIndex(({ sha256 }, index) => index > last && sha256 === edition)
    const found = versions[next] ?? versions.find(({ sha256 }) => sha256 === edition)
    if (next >= 0) last = next
    if (found) known.push(found.commit)
  }
  if (editions.length > 0 && known.length === 0 && !isCut) return []
  const before = withAncestors(known, commits)
  return versions.filter(({ commit }) => !before.has(commit))
}

function withAncestors(
  ids: readonly string[],
  commits: readonly Pick<Commit, 'id' | 'parents'>[],
): ReadonlySet<string> {
  const parentsOf = new Map(commits.map(({ id, parents }) => [id, parents]))
  const found = new Set<string>()
  const open = [...ids]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...(parentsOf.get(id) ?? []))
  }
  return found
}
