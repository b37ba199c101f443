import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { parseLedger } from '../../src/permalinks/ledger.ts'
import { ASTRO, build, buildSite, shellEnvironment, type TestProject } from './build.ts'
import { fingerprint } from './fingerprint.ts'

const TEXTS = ['The first words of it stand here.', 'Other words have taken their place.'] as const
/** So many kills at any moment of a build, and so many in its last moments, when the site is replaced. */
const KILLS = { anywhere: 12, atTheEnd: 8 }
/** The last that a build says well before it replaces the site, and about how long that takes (milliseconds). */
const END = { words: 'generating static routes', length: 120 }

test('a build that is killed at any moment leaves a whole site, the old one or the new one', async () => {
  const seed = Math.floor(Math.random() * 2 ** 32)
  const random = randomFrom(seed)
  const project = await buildSite('killed', { 'one.txt': TEXTS[0] })
  const first = fingerprint(project.dist)
  const start = performance.now()
  const second = await rebuild(project, TEXTS[1])
  const duration = performance.now() - start
  expect(first).not.toEqual(second)

  const moments = [
    ...Array.from({ length: KILLS.anywhere }, () => ({ isAtEnd: false, wait: random() * duration })),
    ...Array.from({ length: KILLS.atTheEnd }, () => ({ isAtEnd: true, wait: random() * END.length })),
  ]
  let online: unknown = second
  for (const { isAtEnd, wait } of moments) {
    await writeSeed(project, online === first ? TEXTS[1] : TEXTS[0])
    await killBuild(project, isAtEnd, wait)
    // Between two renames there is no site for a moment, which the next build ends before it does anything else.
    if (!existsSync(project.dist)) continue
    const site = fingerprint(project.dist)
    const where = `killed ${Math.round(wait)} ms after ${isAtEnd ? END.words : 'its start'}, seed ${seed}`
    expect([first, second], where).toContainEqual(site)
    const ledger = existsSync(ledgerOf(project)) ? await readFile(ledgerOf(project), 'utf8') : undefined
    expect(ledger && 'found' in parseLedger(ledger), where).toBeFalsy()
    online = JSON.stringify(site) === JSON.stringify(first) ? first : second
  }
  expect(await rebuild(project, TEXTS[0])).toEqual(first)
}, 150_000)

test('a site that a kill left beside its place is brought back by the next build, even by one that fails', async () => {
  const project = await buildSite('killed-between', { 'one.txt': TEXTS[0] })
  const before = fingerprint(project.dist)
  await rename(project.dist, join(project.root, '.cache/previous'))
  await writeSeed(project, '')
  expect((await build(project)).code).toBe(1)
  expect(fingerprint(project.dist)).toEqual(before)
})

const ledgerOf = ({ root }: TestProject) => join(root, 'seeds/.permalinks/one.json')

/** Without its ledger the site follows from the seed alone, whichever builds were there before. */
async function writeSeed(project: TestProject, text: string): Promise<void> {
  await rm(ledgerOf(project), { force: true })
  await writeFile(join(project.root, 'seeds/one.txt'), text)
}

async function rebuild(project: TestProject, text: string): Promise<unknown> {
  await writeSeed(project, text)
  const { code, output } = await build(project)
  expect(code, output).toBe(0)
  return fingerprint(project.dist)
}

/** Starts a build and kills it, and what it started, after so many milliseconds of its own or of its end. */
async function killBuild({ root }: TestProject, isAtEnd: boolean, wait: number): Promise<void> {
  const child = spawn(process.execPath, [ASTRO, 'build'], {
    cwd: root,
    env: shellEnvironment(),
    detached: true,
  })
  const ended = once(child, 'exit')
  if (isAtEnd) {
    const nearlyDone = new Promise<void>((done) => {
      child.stdout.on('data', (chunk) => {
        if (String(chunk).includes(END.words)) done()
      })
    })
    await Promise.race([nearlyDone, ended])
  }
  await after(wait)
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
  await ended
}

/** Numbers from 0 to 1 that follow from a seed (Mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
