import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FIXTURES, SHARED } from './shared-data.ts'

const COPIED = ['encodings', 'hostile', 'multilingual']
/** The maximum size of all fixtures together, in bytes. */
const MAX_BYTES = 1_000_000

const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => statSync(join(FIXTURES, path)).isFile())

describe('the fixtures', () => {
  test.skipIf(!existsSync(SHARED)).each(COPIED)(
    'are those of ../shared/data, byte for byte: %s (skipped where it is absent)',
    (folder) => {
      const names = readdirSync(join(SHARED, folder)).sort()
      expect(readdirSync(join(FIXTURES, folder)).sort()).toEqual(names)
      for (const name of names) {
        const original = readFileSync(join(SHARED, folder, name))
        expect(readFileSync(join(FIXTURES, folder, name)).equals(original), `${folder}/${name}`).toBe(true)
      }
    },
  )

  test('have at most 1 MB', () => {
    const bytes = files.map((path) => statSync(join(FIXTURES, path)).size)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MAX_BYTES)
  })

  test('have their source and licence in the README, with each article of others by name', () => {
    const readme = readFileSync(join(FIXTURES, 'README.md'), 'utf8')
    const named = [...readme.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
    const isNamed = (path: string) => {
      const pattern = path.startsWith('multilingual/') ? path : path.replace(/[^/]+(\.\w+)$/, '*$1')
      return named.some((name) => [path, pattern, path.replace(/[^/]+$/, '*')].includes(name))
    }
    expect(files.filter((path) => path !== 'README.md' && !isNamed(path))).toEqual([])
    for (const path of files.filter((name) => /^multilingual\/\w+(?:-\w+)*\.(?:txt|md)$/.test(name)))
      expect(named).toContain(path)
  })
})
