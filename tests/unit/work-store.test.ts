import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openWorkStore, WORK_STORE } from '../../src/kept/work-store.ts'

let root: string
let path: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'work-store-'))
  path = join(root, WORK_STORE)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)

function kept(key: string, kind = 'page'): string | undefined {
  const store = openWorkStore(root)
  const value = store.get(kind, key)
  store.close()
  return value && new TextDecoder().decode(value)
}

function keep(...keys: readonly string[]): void {
  const store = openWorkStore(root)
  for (const key of keys) store.put('page', key, bytes(`value of ${key}`))
  store.close()
}

describe('the work of earlier builds', () => {
  test('is returned by its kind and key', () => {
    keep('a', 'b')
    expect(kept('a')).toBe('value of a')
    expect(kept('a', 'article')).toBeUndefined()
    expect(kept('c')).toBeUndefined()
  })

  test('is deleted when a build neither asked for it nor made it', () => {
    keep('asked', 'unused', 'replaced')
    const store = openWorkStore(root)
    store.get('page', 'asked')
    store.put('page', 'replaced', bytes('new'))
    store.put('page', 'new', bytes('new'))
    store.deleteUnused()
    store.close()
    expect(['asked', 'unused', 'replaced', 'new'].map((key) => kept(key))).toEqual([
      'value of asked',
      undefined,
      'new',
      'new',
    ])
  })

  test.each([
    ['its value changed', "UPDATE work SET value = x'00' WHERE key = 'a'"],
    ['its key changed', "UPDATE work SET key = 'a' WHERE key = 'b'"],
  ])('is not used if %s', (_, change) => {
    keep(...(change.includes("'b'") ? ['b'] : ['a', 'b']))
    const database = new DatabaseSync(path)
    database.exec(change)
    database.close()
    expect(kept('a')).toBeUndefined()
  })

  test.each([
    ['is no database', () => writeFileSync(path, 'no database')],
    ['was cut short', () => writeFileSync(path, readFileSync(path).subarray(0, 5000))],
    [
      'has bytes changed in the middle',
      () => {
        const content = readFileSync(path)
        content.fill(0xff, 4096)
        writeFileSync(path, content)
      },
    ],
    ['is empty', () => writeFileSync(path, '')],
    [
      'is of another version',
      () => {
        const database = new DatabaseSync(path)
        database.exec('DROP TABLE work; CREATE TABLE work (other TEXT); PRAGMA user_version = 99')
        database.close()
      },
    ],
    [
      'is a folder',
      () => {
        rmSync(path)
        mkdirSync(path)
      },
    ],
  ])('begins anew if the store %s', (_, damage) => {
    keep('a')
    damage()
    expect(kept('a')).toBeUndefined()
    keep('b')
    expect(kept('b')).toBe('value of b')
  })

  test('is not written through a link', () => {
    const outside = join(root, 'outside')
    writeFileSync(outside, 'mine')
    mkdirSync(dirname(path), { recursive: true })
    symlinkSync(outside, path)
    keep('a')
    expect(readFileSync(outside, 'utf8')).toBe('mine')
    expect(kept('a')).toBe('value of a')
  })

  test('is not kept where nothing can be written, and nothing fails', () => {
    writeFileSync(join(root, dirname(WORK_STORE)), 'a file in the place of the folder')
    keep('a')
    expect(kept('a')).toBeUndefined()
  })

  test('can be taken over from another store, aside from what is damaged', () => {
    keep('a', 'b')
    const other = join(root, 'other.sqlite')
    copyFileSync(path, other)
    rmSync(path)
    const database = new DatabaseSync(other)
    database.exec("UPDATE work SET value = x'00' WHERE key = 'b'")
    database.close()
    const store = openWorkStore(root)
    expect(store.takeFrom(other)).toBe(1)
    writeFileSync(join(root, 'no-store'), 'no store')
    expect(() => store.takeFrom(join(root, 'no-store'))).toThrow()
    store.close()
    expect([kept('a'), kept('b')]).toEqual(['value of a', undefined])
  })

  test('survives a build that was cut off', () => {
    keep('a')
    const store = openWorkStore(root)
    store.put('page', 'b', bytes('b'))
    // The store is not closed, as if the process had been killed.
    expect(kept('a')).toBe('value of a')
    store.close()
  })
})
