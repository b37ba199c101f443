import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { INDEX_FOLDER, INDEXES_FILE, type IndexEntries } from '../../src/search/index/index-files.ts'
import type { BuiltVolume } from '../../src/search/index/index-volume.ts'
import { startSearchIndex } from '../../src/search/index/search-index.ts'

interface TestPage {
  readonly address: string
  readonly date: string
  readonly text: string
}

/** The least number of articles that are divided. */
const VOLUME_SIZE = 4

const PAGES: readonly TestPage[] = Array.from({ length: 24 }, (_, index) => ({
  address: `articles/a${index}/`,
  date: `${2000 + index}-05-05`,
  text: `The harbour master counted ${index} ships and no ferries in the year ${2000 + index}.`,
}))

describe('the search index of a site', () => {
  let folders: string[] = []
  let kept: Map<string, BuiltVolume>

  beforeEach(() => {
    folders = []
    kept = new Map()
  })
  afterEach(async () => {
    for (const folder of folders) await rm(folder, { recursive: true })
  })

  /** Makes an index. Returns its files by path, and how many pages had to be read. */
  async function indexOf(pages: readonly TestPage[], store = kept) {
    const site = await mkdtemp(join(tmpdir(), 'search-index-'))
    folders.push(site)
    let read = 0
    const texts = new Map(pages.map(({ address, text }) => [address, text]))
    const indexer = startSearchIndex(
      site,
      pages.map(({ address, date, text }) => ({ address, date, language: 'en', key: text })),
      { get: (key) => store.get(key), put: (key, volume) => store.set(key, volume) },
      VOLUME_SIZE,
    )
    for (const address of indexer.order) {
      await indexer.add(address, () => {
        read++
        return `<html lang="en"><body><main data-pagefind-body><p id="p">${texts.get(address)}</p></main></body></html>`
      })
    }
    await indexer.finish()
    const folder = join(site, INDEX_FOLDER)
    const files = new Map<string, string>()
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isFile()) files.set(path.slice(folder.length + 1), await readFile(path, 'latin1'))
    }
    return { files, read }
  }

  test('indexes one volume again when one article was corrected, and is the same as a clean one', async () => {
    const before = await indexOf(PAGES)
    expect(before.read).toBe(PAGES.length)
    const corrected = PAGES.map((page, index) =>
      index === 9 ? { ...page, text: page.text.replace('ferries', 'ferry') } : page,
    )
    const after = await indexOf(corrected)
    expect(after.read).toBeLessThanOrEqual(1.25 * VOLUME_SIZE)
    expect(after.files).toEqual((await indexOf(corrected, new Map())).files)

    const entries: IndexEntries = JSON.parse(after.files.get(INDEXES_FILE) ?? '')
    expect(entries.en?.volumes.length).toBeGreaterThan(4)
    const changed = [...after.files].filter(([path, content]) => before.files.get(path) !== content)
    const volumes = new Set(changed.flatMap(([path]) => path.match(/^en\/\d[^/]*/) ?? []))
    expect(volumes.size).toBe(1)
  })

  test('reads nothing again when nothing changed', async () => {
    const before = await indexOf(PAGES)
    const after = await indexOf(PAGES)
    expect(after.read).toBe(0)
    expect(after.files).toEqual(before.files)
  })
})
