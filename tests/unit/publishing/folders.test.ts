import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { refuseFaultyFolders } from '../../../src/publish/settle.ts'
import { runCommand } from '../../site/command-line.ts'

let root: string
let outside: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-folders-'))
  outside = mkdtempSync(join(tmpdir(), 'pincite-outside-'))
  for (const folder of ['seeds', 'public']) mkdirSync(join(root, folder))
  writeFileSync(join(root, 'seeds/river.txt'), 'The river rose by two metres.')
  writeFileSync(join(outside, 'other.txt'), 'Another text.')
})
afterEach(() => {
  for (const folder of [root, outside]) rmSync(folder, { recursive: true })
})

function place(path: string, make: (target: string) => void): void {
  const target = join(root, path)
  rmSync(target, { recursive: true, force: true })
  mkdirSync(dirname(target), { recursive: true })
  make(target)
}

describe.each([
  ['a link that leads out of the project', (target: string) => symlinkSync(outside, target), /link/],
  ['a link to nothing', (target: string) => symlinkSync('/nowhere/at/all', target), /where nothing is/],
  ['a file', (target: string) => writeFileSync(target, ''), /has to be a folder/],
])('%s in the place of', (_, make, found) => {
  test.each([
    'seeds',
    'seeds/.permalinks',
    '.cache',
    '.cache/next',
    '.cache/previous',
    '.cache/astro',
    '.astro',
    'dist',
    'public',
  ])('%s is named by the check and stops a build, and nothing is written there', async (path) => {
    place(path, make)
    const { code, output } = await runCommand(root, 'check', [])
    expect(code, output).toBe(1)
    const [line = '', finding = ''] = output.slice(output.indexOf(`${path}:1:1`)).split('\n')
    expect(line).toBe(`${path}:1:1  error  unusable-folder`)
    expect(finding).toMatch(found)
    expect(output).not.toMatch(/^\s+at /m)
    await expect(refuseFaultyFolders(root)).rejects.toThrow(`${path}:1:1  error  unusable-folder`)
    expect(readdirSync(outside)).toEqual(['other.txt'])
  })
})

test('a link to a folder within the project is followed where nothing is replaced', async () => {
  mkdirSync(join(root, 'content'))
  for (const path of ['seeds', 'public']) place(path, (target) => symlinkSync('content', target))
  expect((await runCommand(root, 'check', [])).code).toBe(0)
})

test.each<[what: string, make: (target: string) => void]>([
  ['a link to a file outside', (target) => symlinkSync(join(outside, 'other.txt'), target)],
  ['a link to a folder outside', (target) => symlinkSync(outside, target)],
  ['a link to nothing', (target) => symlinkSync('nowhere', target)],
  ['a pipe', (target) => execFileSync('mkfifo', [target])],
])('%s is not published from public/', async (_, make) => {
  place('public/deep/entry', make)
  const { code, output } = await runCommand(root, 'check', [])
  expect(code).toBe(1)
  expect(output).toMatch(/^public\/deep\/entry:1:1 {2}error {2}outside-public$/m)
})

test('a folder in the place of a ledger is named', async () => {
  mkdirSync(join(root, 'seeds/.permalinks/river.json'), { recursive: true })
  const { code, output } = await runCommand(root, 'check', [])
  expect(code).toBe(1)
  expect(output).toMatch(/^seeds\/\.permalinks\/river\.json:1:1 {2}error {2}broken-ledger$/m)
  expect(existsSync(join(root, 'seeds/.permalinks/river.json'))).toBe(true)
})

describe('a name that no file system or no address can have is refused by the check', () => {
  test.each<[what: string, file: string, sidecar: string, place: string]>([
    ['a name of 251 bytes', `${'é'.repeat(125)}a.txt`, '', 'a.txt:1:1  error  unsafe-name'],
    ...['a/b', '..', 'search', 'nul', 'com1', 'end.', 'a'.repeat(101), '新'.repeat(67)].map(
      (slug): [string, string, string, string] => [
        `the slug ${slug}`,
        'a.txt',
        `place: Bonn\nslug: "${slug}"`,
        'seeds/a.yml:2:7  error  invalid-metadata',
      ],
    ),
  ])('%s', async (_, file, sidecar, place) => {
    writeFileSync(join(root, 'seeds', file), 'Some words of an article.')
    if (sidecar) writeFileSync(join(root, 'seeds/a.yml'), sidecar)
    const { code, output } = await runCommand(root, 'check', [])
    expect(code, output).toBe(1)
    expect(output).toContain(place)
    expect(output).toContain('to do')
    expect(output).not.toMatch(/^\s+at /m)
  })
})
