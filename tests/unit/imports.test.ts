import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const IMPORT = /(?:from\s+|import\s*\(\s*|import\s+)['"](\.[^'"]+\.(?:ts|astro))['"]/g

/** The files that each file of `src` imports, by paths from the root of the project. */
const imports: ReadonlyMap<string, readonly string[]> = new Map(
  readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join('src', path.replaceAll('\\', '/')))
    .filter((path) => /\.(?:ts|astro)$/.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8')
      return [path, Array.from(text.matchAll(IMPORT), ([, to = '']) => posix.join(dirname(path), to))]
    }),
)

/** Returns the folder directly below `src` (`src/ingest`), or the file itself if it is directly in `src`. */
const wing = (path: string) => path.split('/').slice(0, 2).join('/')
const folders = new Set([...imports.keys()].map(dirname))
/** Returns the folder of a file if it has no subfolders. In other folders, each file is a room. */
const room = (path: string) => {
  const own = dirname(path)
  return [...folders].some((folder) => folder.startsWith(`${own}/`)) ? path : own
}

/** Returns the places on circles of imports, in alphabetical order; none if imports run one way. */
function circle(placeOf: (path: string) => string): readonly string[] {
  const graph = new Map<string, Set<string>>()
  for (const [path, targets] of imports) {
    const from = placeOf(path)
    const known = graph.get(from) ?? new Set()
    graph.set(from, known)
    for (const target of targets.map(placeOf)) if (target !== from) known.add(target)
  }
  // A place that imports nothing of the rest is not on a circle.
  for (let isSmaller = true; isSmaller; ) {
    const free = [...graph].filter(([, targets]) => [...targets].every((target) => !graph.has(target)))
    for (const [place] of free) graph.delete(place)
    isSmaller = free.length > 0
  }
  return [...graph.keys()].sort()
}

describe('imports run one way', () => {
  test.each([
    ['files', (path: string) => path],
    ['rooms', room],
    ['the folders of src', wing],
  ])('between %s', (_, placeOf) => {
    expect(circle(placeOf)).toEqual([])
  })

  test.each([
    ['passage', []],
    ['languages', []],
    ['diagnostics', []],
    ['strings', ['passage']],
    ['permalinks', ['passage']],
    ['search', ['passage']],
    ['citation', ['passage']],
    ['kept', []],
    ['ingest', ['languages', 'diagnostics', 'project', 'passage', 'permalinks', 'strings', 'kept']],
    ['cited', ['ingest', 'permalinks', 'passage', 'diagnostics']],
    ['ledgers', ['ingest', 'permalinks', 'passage', 'diagnostics']],
    ['build', ['ingest', 'permalinks', 'publish', 'project', 'search', 'diagnostics', 'kept']],
    [
      'commands',
      [
        'build',
        'ingest',
        'cited',
        'ledgers',
        'publish',
        'project',
        'diagnostics',
        'passage',
        'kept',
        'search',
      ],
    ],
    ['project', ['permalinks', 'diagnostics']],
    ['lists', ['permalinks', 'passage', 'strings']],
    ['feeds', ['permalinks', 'strings']],
    ['publish', ['permalinks', 'passage', 'project', 'diagnostics']],
    ['browser', ['passage', 'search', 'citation', 'strings']],
  ])('src/%s imports only the contracts and %j', (name, allowed) => {
    const from = `src/${name}`
    const known = [...imports].flatMap(([path, targets]) => (wing(path) === from ? targets.map(wing) : []))
    const isContract = (target: string) => target.endsWith('.ts')
    const may = [from, ...allowed.map((folder) => `src/${folder}`)]
    expect([...new Set(known)].filter((target) => !isContract(target) && !may.includes(target))).toEqual([])
    if (['passage', 'languages', 'diagnostics', 'kept'].includes(name))
      expect(known.filter(isContract)).toEqual([])
  })

  test('ingest and permalinks import neither scripts nor components', () => {
    const known = [...imports].flatMap(([path, targets]) =>
      ['src/ingest', 'src/permalinks'].includes(wing(path)) ? targets : [],
    )
    expect(known.filter((target) => /^src\/browser\/|\.astro$/.test(target))).toEqual([])
  })
})
