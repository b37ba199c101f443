import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const TESTS = resolve(import.meta.dirname, '..')
/** The functions that make the folder of a project, which they empty before. */
const PROJECT = /\b(?:createProject|createSeeds|buildSite|copyOf|copyOfCorrected)\((?:\w+, )?'([^']+)'/g

test('no two tests use the folder of the same project, since they run at the same time', () => {
  const names = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) =>
      Array.from(readFileSync(join(TESTS, path), 'utf8').matchAll(PROJECT), ([, name]) => name),
    )
  expect(names.length).toBeGreaterThan(50)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
