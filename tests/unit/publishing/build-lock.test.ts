import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lock, tryLock } from '../../../src/project/build-lock.ts'

const MODULE = join(import.meta.dirname, '../../../src/project/build-lock.ts')

let root: string
let file: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-lock-'))
  file = join(root, '.cache/build.lock')
})
afterEach(() => rmSync(root, { recursive: true }))

/** Starts a process that takes the lock and keeps it. */
async function holder() {
  const script = `const { lock } = await import(${JSON.stringify(MODULE)}); lock(${JSON.stringify(root)}); console.log('held'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

test('only one process has the lock of a project, and it can be taken again once it is given back', () => {
  const release = lock(root)
  expect(tryLock(root)).toBeUndefined()
  expect(() => lock(root)).toThrow(`Another build of this folder is running (process ${process.pid})`)
  release()
  release()
  expect(existsSync(file)).toBe(false)
  lock(root)()
})

test('a running process keeps the lock, and one that was killed loses it', async () => {
  const child = await holder()
  expect(tryLock(root)).toBeUndefined()
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(existsSync(file)).toBe(true)
  lock(root)()
})

describe('a lock that nobody holds does not block', () => {
  test.each([
    ['because its process number belongs to another process now', { pid: process.ppid, started: 'long ago' }],
    ['because its process number belongs to this process now', { pid: process.pid, started: 'long ago' }],
    ['because there is no such process', { pid: 2 ** 22 + 1, started: '' }],
  ])('%s', (_, content) => {
    mkdirSync(join(root, '.cache'))
    writeFileSync(file, JSON.stringify(content))
    const release = lock(root)
    expect(JSON.parse(readFileSync(file, 'utf8')).pid).toBe(process.pid)
    release()
  })

  test.each<[why: string, make: (path: string) => void]>([
    ['because it is a link to nothing', (path) => symlinkSync('/nowhere/at/all', path)],
    ['because it is a link to a file', (path) => symlinkSync(MODULE, path)],
  ])('%s', (_, make) => {
    const before = readFileSync(MODULE, 'utf8')
    mkdirSync(join(root, '.cache'))
    make(file)
    lock(root)()
    expect(readFileSync(MODULE, 'utf8')).toBe(before)
  })
})
