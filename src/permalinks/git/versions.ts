import type { Commit } from './log.ts'

/** The place of a version of an article in the history. */
export interface VersionPlace {
  /** The id of the commit that made it. */
  readonly commit: string
  /** The name of the seed at that time. */
  readonly name: string
}

/** A version of an article, as a build of that commit would have read it. */
export interface Version extends VersionPlace {
  /** The bytes of the seed. */
  readonly bytes: Uint8Array
  /** The SHA-256 of these bytes. */
  readonly sha256: string
  /** The bytes of its sidecar, if there was one. */
  readonly sidecar: Uint8Array | undefined
}

/** Returns the name of an article from the name of its seed, sidecar or ledger. */
export function articleOf(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/, '').normalize('NFC')
}

/**
 * Lists the versions of each article, oldest first: the commits that changed its seed or sidecar. Articles have the names
 * that their seeds have now. A renamed article keeps its versions, unless another article had the new name before.
 *
 * @param isSeed Whether a file with this name is a seed.
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
 * Returns the versions that a ledger does not know: those that are not its editions and did not precede them. After a
 * merge that kept the ledger of one branch, these include the versions of the other branch.
 *
 * @param versions The versions of one article, oldest first.
 * @param editions The SHA-256 of each edition in its ledger, oldest first; empty if it has no ledger.
 * @param history All commits, and whether earlier ones are missing.
 * @returns Nothing if no edition is in a complete history. Git then stores other bytes than builds read, for example because
 *   it converts line endings, so that known versions cannot be recognised.
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
    // A restored wording is in the history twice, in the order of the editions.
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
