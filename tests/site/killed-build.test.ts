import { existsSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { parseLedger } from '../../src/permalinks/ledger.ts'
import { ASTRO, build, buildSite, run, type TestProject } from './build.ts'
import { fingerprint } from './fingerprint.ts'

const TEXTS: readonly [string, string] = [
  'The first words of it stand here.',
  'Other words have taken their place.',
]
const KILLER = join(import.meta.dirname, 'kill-before.ts')

/** The steps of a build that change the disk, each with the operation before which `kill-before.ts` kills it. */
const STEPS = [
  { after: 'the seeds were read', before: 'write .cache/ledgers.json', online: 'old' },
  { after: 'the pages were written', before: 'write .cache/next/pagefind', online: 'old' },
  { after: 'the old site was put aside', before: 'rename .cache/next', online: 'none' },
  { after: 'the new site was put in its place', before: 'remove .cache/previous 2', online: 'new' },
  {
    after: 'the ledger was written beside its place',
    before: 'rename .permalinks/one.json.next',
    online: 'new',
  },
  { after: 'the ledger was put in its place', before: 'remove .cache/ledgers.json', online: 'new' },
] as const

let project: TestProject

beforeAll(async () => {
  project = await buildSite('killed', { 'one.txt': TEXTS[0] })
})

test('a build that is killed at any moment leaves a complete site, the old one or the new one', async () => {
  const first = fingerprint(project.dist)
  const second = await rebuild(project, TEXTS[1])
  expect(first).not.toEqual(second)

  let [old, next] = [
    { text: TEXTS[1], site: second },
    { text: TEXTS[0], site: first },
  ]
  for (const { after, before, online } of STEPS) {
    await writeSeed(project, next.text)
    const { code, output } = await run(project, ['--import', KILLER, ASTRO, 'build'], { KILL_BEFORE: before })
    expect(code, `not killed after ${after}:\n${output}`).toBeNull()
    // Between two renames there is no site for a moment. The next build restores it before it does anything else.
    const site = online === 'none' ? join(project.root, '.cache/previous') : project.dist
    expect(fingerprint(site), after).toEqual(online === 'new' ? next.site : old.site)
    if (existsSync(ledgerOf(project)))
      expect(parseLedger(await readFile(ledgerOf(project), 'utf8')), after).not.toHaveProperty('found')
    if (online === 'new') [old, next] = [next, old]
  }
  expect(await rebuild(project, next.text)).toEqual(next.site)
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

async function rebuild(project: TestProject, text: string): Promise<Readonly<Record<string, string>>> {
  await writeSeed(project, text)
  const { code, output } = await build(project)
  expect(code, output).toBe(0)
  return fingerprint(project.dist)
}
