import { existsSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { parseLedger } from '../../src/permalinks/ledger.ts'
import { BUILD, build, buildSite, copyOf, type TestProject } from './build.ts'
import { fingerprint } from './fingerprint.ts'
import { editionsOf } from './ledgers.ts'
import { run } from './shell.ts'

const TEXTS: readonly [string, string, string] = [
  'The first words of it stand here.',
  'Other words have taken their place.',
  'Other words have now taken their place.',
]
const KILLER = join(import.meta.dirname, 'kill-before.ts')
const PUBLISHING = join(import.meta.dirname, 'publish-alone.ts')

/** The operations before which `kill-before.ts` kills a build. The old site is still online. */
const WHILE_BUILDING = [
  { after: 'the seeds were read', before: 'write .cache/ledgers.json' },
  { after: 'the pages were written', before: 'write .cache/next/pagefind' },
] as const
/** The first operation of publishing. */
const BEFORE_PUBLISHING = 'write .pending/0.json'
/** The operations before which publishing is killed, and the site that is online then. */
const WHILE_PUBLISHING = [
  { after: 'the ledger was written beside its place', before: 'rename dist', online: 'old' },
  { after: 'the old site was put aside', before: 'rename .cache/next', online: 'none' },
  { after: 'the ledger was put in its place', before: 'remove .cache/ledgers.json', online: 'new' },
  { after: 'the new site was put in its place', before: 'rename .pending/record.json.next 2', online: 'new' },
] as const

let project: TestProject

beforeAll(async () => {
  project = await buildSite('killed', { 'one.txt': TEXTS[0] })
})

test('a build that is killed at any moment leaves a complete site, the old one or the new one', async () => {
  const old = fingerprint(project.dist)
  await writeSeed(project, TEXTS[1])
  for (const { after, before } of [...WHILE_BUILDING, { after: 'building', before: BEFORE_PUBLISHING }]) {
    await runAndKill(project, [BUILD], before)
    expect(fingerprint(project.dist), after).toEqual(old)
  }

  const next = fingerprint(join(project.root, '.cache/next'))
  expect(next).not.toEqual(old)
  for (const [index, { after, before, online }] of WHILE_PUBLISHING.entries()) {
    const built = await copyOf(project, `killed-${index}`)
    await runAndKill(built, [PUBLISHING], before)
    // Between two renames there is no site for a moment. The next build restores it before it does anything else.
    const site = online === 'none' ? join(built.root, '.cache/previous') : built.dist
    expect(fingerprint(site), after).toEqual(online === 'new' ? next : old)
    if (existsSync(ledgerOf(built)))
      expect(parseLedger(await readFile(ledgerOf(built), 'utf8')), after).not.toHaveProperty('found')
    if (index === WHILE_PUBLISHING.length - 1) {
      // Readers have seen the second text, which is in no ledger yet.
      expect(existsSync(ledgerOf(built))).toBe(false)
      await writeFile(join(built.root, 'seeds/one.txt'), TEXTS[2])
      const { code, output } = await build(built)
      expect(code, output).toBe(0)
      expect(editionsOf(built.root, 'one')).toEqual(TEXTS.slice(1))
    }
  }
})

test('a site that was left beside its place is restored by the next build, even if that fails', async () => {
  const before = fingerprint(project.dist)
  await rename(project.dist, join(project.root, '.cache/previous'))
  await writeSeed(project, '')
  expect((await build(project)).code).toBe(1)
  expect(fingerprint(project.dist)).toEqual(before)
})

const ledgerOf = ({ root }: TestProject) => join(root, 'seeds/.permalinks/one.json')

/** Removes the ledger, so that the site depends only on the seed, and not on earlier builds. */
async function writeSeed(project: TestProject, text: string): Promise<void> {
  await rm(ledgerOf(project), { force: true })
  await writeFile(join(project.root, 'seeds/one.txt'), text)
}

/** Runs a program and kills it right before an operation. */
async function runAndKill(project: TestProject, program: readonly string[], before: string): Promise<void> {
  const { code, output } = await run(project, ['--import', KILLER, ...program], { KILL_BEFORE: before })
  expect(code, `not killed before “${before}”:\n${output}`).toBeNull()
}
