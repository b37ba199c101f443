import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { run } from '../../../src/commands/run.ts'
import { OwnerError } from '../../../src/diagnostics/owner-error.ts'
import { reportProgramError } from '../../../src/diagnostics/program-error.ts'
import { readAgain } from '../../../src/ingest/seeds/read-again.ts'
import { readSiteAddress } from '../../../src/site-address.ts'
import { runCommand } from '../../site/command-line.ts'
import { build } from '../../site/ledgers.ts'

const printed: string[] = []

beforeEach(() => {
  printed.length = 0
  vi.spyOn(console, 'error').mockImplementation((text) => {
    printed.push(String(text))
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const system = (code: string, syscall: string, path: string) =>
  Object.assign(new Error(`${code}: reason, ${syscall} '${path}'`), { code, syscall, path })

describe('a command that fails says why in one line, without a stack', () => {
  test.each<[what: string, error: unknown, line: RegExp]>([
    [
      'a full disk',
      system('ENOSPC', 'write', 'dist/a.html'),
      /^dist\/a\.html cannot be written: the disk is full/,
    ],
    [
      'a full disk, as a cause',
      new Error('Page failed', { cause: system('ENOSPC', 'open', 'a') }),
      /the disk is full/,
    ],
    [
      'a read-only disk',
      system('EROFS', 'open', 'seeds/a'),
      /^seeds\/a cannot be written: the disk is read-only/,
    ],
    [
      'a file that cannot be read',
      system('EACCES', 'open', 'seeds/a'),
      /^seeds\/a cannot be read: permission is denied/,
    ],
    [
      'a file in place of a folder',
      system('ENOTDIR', 'mkdir', '.cache/next'),
      /a file is where a folder should be/,
    ],
    [
      'a mistake of the program',
      new TypeError('x is undefined'),
      /^Pincite failed: x is undefined\. Please report/,
    ],
    ['what an owner can mend', new OwnerError('Do this.'), /^Do this\.$/],
  ])('%s', async (_, error, line) => {
    vi.stubEnv('DEBUG', '')
    expect(await run(() => Promise.reject(error), 2)).toBe(2)
    expect(printed).toHaveLength(1)
    expect(printed[0]).toMatch(line)
    expect(printed[0]).not.toMatch(/\n/)
  })

  test('a wrong address of the site, which is found while the command is loaded', async () => {
    const load = async () => {
      readSiteAddress('example.org')
      throw new Error('not reached')
    }
    expect(await run(load, 1)).toBe(1)
    expect(printed).toEqual([
      expect.stringMatching(/^The address of the site in src\/site\.ts, “example\.org”/),
    ])
  })
})

test('a mistake of the program names the file that was read, and prints its stack only with DEBUG set', () => {
  const file = new VFile({ path: 'seeds/a.txt' })
  vi.stubEnv('DEBUG', '')
  reportProgramError(file, new Error('broken'))
  expect(printed).toEqual([])
  expect(file.messages[0]?.reason).toBe('Pincite failed while it read this file: broken')
  vi.stubEnv('DEBUG', '1')
  reportProgramError(file, new Error('broken'))
  expect(printed[0]).toMatch(/^Error: broken\n\s+at /)
})

test('a seed or picture that changes or vanishes during a build stops it, by name', async () => {
  const root = mkdtempSync(join(tmpdir(), 'pincite-changed-'))
  const path = join(root, 'a.txt')
  await expect(readAgain(path)).rejects.toThrow(`${path} changed during the build.`)
  writeFileSync(path, 'Words.')
  await expect(readAgain(path, 'a'.repeat(64))).rejects.toThrow(`${path} changed during the build.`)
  expect(Buffer.from(await readAgain(path)).toString()).toBe('Words.')
  rmSync(root, { recursive: true })
})

test('a copy of a ledger that another article has is refused, with its line', async () => {
  const root = mkdtempSync(join(tmpdir(), 'pincite-copy-'))
  mkdirSync(join(root, 'seeds'))
  for (const name of ['a', 'b'])
    writeFileSync(join(root, `seeds/${name}.txt`), 'The river rose by two metres.')
  await build(root)
  writeFileSync(join(root, 'seeds/.permalinks/b.json'), readFileSync(join(root, 'seeds/.permalinks/a.json')))
  const { code, output } = await runCommand(root, 'check', [])
  expect(code).toBe(1)
  expect(output).toMatch(/^seeds\/\.permalinks\/b\.json:3:1 {2}error {2}broken-ledger$/m)
  rmSync(root, { recursive: true })
})
