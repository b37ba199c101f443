import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Collection } from '../../src/ingest/collection.ts'
import { build, createProject, createSeeds } from './build.ts'
import { runCommand } from './command-line.ts'
import { collectAlone, type HostileCase, hostileCases, together } from './hostile-cases.ts'
import { SECRET } from './hostile-own-cases.ts'
import { run } from './shell.ts'

/** Huge cases are tested in huge.test.ts. */
const cases = hostileCases.filter(({ kind }) => kind !== 'dos')
describe('a hostile or awkward article', () => {
  test.each(cases.map((one) => [one.id, one.expect, one] as const))('%s: %s', async (_, verdict, one) => {
    const collection = await collectAlone(one, 'hostile')
    expect(verdictsOf(one, collection)).toContain(verdict)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(JSON.stringify(collection.articles)).not.toContain(SECRET)
    expect(JSON.stringify(collection.files.map(({ messages }) => messages))).not.toContain(SECRET)
  })

  test('that is refused is reported with line, column and remedy, and cannot control the terminal', async () => {
    const refused = cases.filter((one) => one.expect === 'refuse')
    const project = await createProject('hostile-refused', together(refused))
    const { code, output } = await build(project)
    expect(code).toBe(1)
    expect(readdirSync(project.root)).not.toContain('dist')
    for (const format of ['text', 'json', 'github']) {
      const { code, output } = await runCommand(project.root, 'check', ['--format', format])
      expect(code).toBe(1)
      expect(escapesOf(output)).toEqual([])
    }
    expect(escapesOf(output)).toEqual([])
    expect(output).toMatch(/own-sidecar\.yml:2:\d+ /)
    expect(output).toMatch(/own-controls\.txt:3:8 /)
  })
})

test('metadata of an article cannot control the terminal', async () => {
  const [csi, override] = ['\u009B', '\u202E']
  const root = await createSeeds('terminal', {
    'case.md': `---\ntitle: "A headline ${override}of it"\n---\n\n# A ${csi}31m section ${override}\n\nWords.\n`,
    'line.txt': `A line ${csi}31m of ${override}it\n\nA paragraph of some words.\n`,
  })
  for (const name of ['case', 'line']) {
    const { output } = await runCommand(root, 'check', ['--explain', name])
    expect(output).toMatch(/title .*A (?:headline|line)/)
    expect(escapesOf(output), name).toEqual([])
  }
})

test('a pipe in the folder of seeds does not block, whether it is named like an article or a picture', async () => {
  const project = await createProject('pipe', { 'good.md': 'All is well.\n\n![a mill](mill.png)\n' })
  for (const name of ['pipe.txt', 'mill.png']) execFileSync('mkfifo', [join(project.root, 'seeds', name)])
  const { output } = await run(project, ['src/commands/check.ts'], {}, 120_000)
  expect(output).toContain('seeds/pipe.txt')
  expect(output).toContain('missing-image')
})

/** Returns the expectations that the outcome of a case fulfils. */
function verdictsOf({ seeds }: HostileCase, { articles, files, refused }: Collection): readonly string[] {
  const names = Object.keys(seeds).flatMap((name) => [name, name.split('/')[0] ?? ''])
  const named = files
    .filter(({ basename }) => names.includes(basename ?? ''))
    .flatMap(({ messages }) => messages)
  const isComplete = named.every(({ line, column, note }) => line && column && note)
  const isRefused = refused.length > 0 && isComplete && named.some(({ fatal }) => fatal)
  if (isRefused) return ['refuse', 'render-or-refuse']
  if (refused.length > 0) return ['refused without a word of the file']
  if (articles.length > 0) return ['render', 'render-inert', 'render-or-refuse']
  return named.length > 0 && isComplete ? ['warn', 'render-or-refuse'] : ['ignore']
}

/** Returns the characters that a terminal would obey, or that would change the order of the text. */
function escapesOf(output: string): readonly string[] {
  return output.match(/[^\P{Cc}\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu) ?? []
}
