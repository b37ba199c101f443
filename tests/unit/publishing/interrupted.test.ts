import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LEDGER_FOLDER } from '../../../src/permalinks/ledger.ts'
import { settle, settleLocked } from '../../../src/publish/settle.ts'
import { runCommand } from '../../site/command-line.ts'
import {
  buildAndPublish,
  buildPages,
  createProject,
  known,
  page,
  publish,
  publishHere,
  write,
} from './simulated.ts'

const FIRST = 'The river rose by two metres.\n\nNobody was hurt.'
const SECOND = 'The river rose by three metres.\n\nNobody was hurt.'
const EDITIONS = [FIRST, SECOND].map((text) => text.replace('\n\n', ' / '))
const PAGE = 'dist/articles/the-river-rose-by-two-metres/index.html'
const LEDGER = `seeds/${LEDGER_FOLDER}/river.json`

/** A project whose next site is built, but not published. */
let finished: string
/** The same project as a build leaves it that is killed right after it has replaced the site. */
let interrupted: string
let root: string

beforeAll(async () => {
  finished = createProject({ 'river.txt': FIRST })
  await buildAndPublish(finished)
  write(finished, 'seeds/river.txt', SECOND)
  await buildPages(finished)
  const original = copyOf(finished)
  const states = `${original}-states`
  const { code, output } = await publish(original, { snapshots: states })
  if (code !== 0) throw new Error(output)
  const steps = readdirSync(states).map(Number)
  const online = steps
    .sort((a, b) => a - b)
    .map((step) => join(states, String(step)))
    .find((folder) => page(folder, PAGE).includes('three'))
  if (online === undefined) throw new Error('The site was not replaced.')
  interrupted = copyOf(online)
  for (const folder of [original, states]) rmSync(folder, { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))
afterAll(() => {
  for (const folder of [finished, interrupted]) rmSync(folder, { recursive: true })
})

function copyOf(project: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'pincite-interrupted-'))
  cpSync(project, copy, { recursive: true })
  return copy
}

describe('the ledgers of a site that was published by an interrupted build', () => {
  beforeEach(() => {
    root = copyOf(interrupted)
    expect(known(root, 'river')).toEqual([EDITIONS[0]])
  })

  test.each<[command: 'check' | 'cited' | 'permalinks', args: readonly string[]]>([
    ['check', []],
    ['cited', ['check', 'seeds/river.txt']],
    ['permalinks', ['verify']],
    ['permalinks', ['rename', 'river', 'stream']],
  ])('are completed by %s %j before it does anything else, and it says so', async (command, args) => {
    const { output } = await runCommand(root, command, args)
    expect(output).toContain('A build was interrupted after it had published its site.')
    expect(output).toContain(`${LEDGER}: 1 passage corrected`)
    expect(known(root, args.includes('stream') ? 'stream' : 'river')).toEqual(EDITIONS)
    expect((await runCommand(root, command, args)).output).not.toContain('interrupted')
  })

  test('are not written by a build with --frozen, which stops and says what to do', async () => {
    await expect(settleLocked(root, true)).rejects.toThrow(/--frozen[\s\S]*river\.json[\s\S]*npm run check/)
    expect(known(root, 'river')).toEqual([EDITIONS[0]])
    await settle(root)
    expect(known(root, 'river')).toEqual(EDITIONS)
  })

  test('are added to a ledger that git has changed in the meantime', async () => {
    const other = createProject({ 'river.txt': FIRST })
    await buildAndPublish(other)
    write(other, 'seeds/river.txt', FIRST.replace('Nobody', 'No one'))
    await buildAndPublish(other)
    cpSync(join(other, LEDGER), join(root, LEDGER))
    await settle(root)
    expect(known(root, 'river')).toEqual([EDITIONS[0], EDITIONS[0]?.replace('Nobody', 'No one'), EDITIONS[1]])
    rmSync(other, { recursive: true })
  })

  test('wait while a ledger cannot be read, and are added as soon as it can', async () => {
    const text = readFileSync(join(root, LEDGER), 'utf8')
    write(root, LEDGER, `<<<<<<< HEAD\n${text}`)
    const { code, output } = await runCommand(root, 'check', [])
    expect(code).toBe(1)
    expect(output).toMatch(/river\.json:1:1 {2}error {2}broken-ledger/)
    write(root, LEDGER, text.replaceAll('\n', '\r\n'))
    await settle(root)
    expect(known(root, 'river')).toEqual(EDITIONS)
  })

  test('are written even if the ledger was deleted', async () => {
    rmSync(join(root, LEDGER))
    await settle(root)
    expect(known(root, 'river')).toEqual(EDITIONS)
  })

  test('stay pending if they cannot be written, and the command says why in one line', async () => {
    rmSync(join(root, LEDGER))
    mkdirSync(join(root, LEDGER, 'inside'), { recursive: true })
    const { code, output } = await runCommand(root, 'check', [])
    expect(code).toBe(1)
    expect(output).not.toMatch(/^\s+at /m)
    rmSync(join(root, LEDGER), { recursive: true })
    await settle(root)
    expect(known(root, 'river')).toEqual(EDITIONS)
  })
})

describe('if the ledgers cannot be written, the site is not replaced', () => {
  beforeEach(() => {
    root = copyOf(finished)
  })

  const isOld = () =>
    !page(root, PAGE).includes('three') && !existsSync(join(root, 'seeds', LEDGER_FOLDER, '.pending'))

  test('because something else is in the place of a ledger', async () => {
    rmSync(join(root, LEDGER))
    mkdirSync(join(root, LEDGER))
    await expect(publishHere(root)).rejects.toThrow(/The site was not replaced.*river\.json.*folder/)
    expect(isOld()).toBe(true)
  })

  test('because the ledger changed during the build', async () => {
    rmSync(join(root, LEDGER))
    await expect(publishHere(root)).rejects.toThrow(`${LEDGER} changed during the build`)
    expect(isOld()).toBe(true)
  })

  test('because the disk is full, from any moment on; or the ledgers are completed later', async () => {
    // The changes before the site is replaced, and some after it.
    for (const failAt of [1, 2, 4, 5, 6, 9]) {
      const copy = copyOf(root)
      const { output } = await publish(copy, { failAt })
      if (!page(copy, PAGE).includes('three'))
        expect(output).toMatch(/The site was not replaced.*the disk is full/)
      await settle(copy)
      expect(known(copy, 'river'), output).toEqual(
        page(copy, PAGE).includes('three') ? EDITIONS : [EDITIONS[0]],
      )
      rmSync(copy, { recursive: true })
    }
  })
})
