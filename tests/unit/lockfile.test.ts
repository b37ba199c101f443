import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Lockfile {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly integrity?: string
        readonly dependencies?: Readonly<Record<string, string>>
        readonly optionalDependencies?: Readonly<Record<string, string>>
      }
    >
  >
}

const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')
const { packages }: Lockfile = JSON.parse(text)

/** Finds a package like Node, which searches each `node_modules` on the way up. */
function isFound(name: string, from: string): boolean {
  const at = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`
  if (packages[at]) return true
  const above = from.lastIndexOf('node_modules/')
  return above >= 0 && isFound(name, from.slice(0, Math.max(0, above - 1)))
}

test('the lockfile has the packages for every system, so that a fresh clone can be installed on each', () => {
  const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isFound(name, path)),
  )
  expect(missing).toEqual([])
})

test('every package has a checksum, so that npm verifies it', () => {
  const unchecked = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity)
  expect(unchecked.map(([path]) => path)).toEqual([])
})

test('the lockfile names no registry', () => {
  expect(text).not.toContain('"resolved"')
})
