import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { BUILD, createProject, createSeeds, type SeedFiles } from './build.ts'
import { type CommandAnswer, runCommandMeasured } from './command-line.ts'
import { hostileCases } from './hostile-cases.ts'
import { type Cost, runMeasured } from './measured.ts'

/** The limits for an article: processor time in seconds, and memory in megabytes beyond what a tiny article needs. */
const LIMITS: Cost = { seconds: 10, megabytes: 512 }
const FEW_WORDS: SeedFiles = { 'case.txt': 'A few words of an article.' }
/**
 * The limit for the processor time of its site, as a multiple of that of a tiny site. A slow machine is slow for both.
 */
const MAX_RATIO = 4
/** A program that takes longer, even on a busy machine, is killed. */
const TIMEOUT_MS = 300_000

const huge = new Map(hostileCases.filter(({ kind }) => kind === 'dos').map(({ id, seeds }) => [id, seeds]))

/** Huge cases that are not among the shared ones. */
const own = new Map<string, () => SeedFiles | Promise<SeedFiles>>([
  ['a small document that unpacks to a huge one', async () => ({ 'case.docx': await bomb() })],
  [
    'a page of many hidden paragraphs',
    () => ({ 'case.html': `<!doctype html><body>${ICONS}<article>${HIDDEN.repeat(5000)}</article>` }),
  ],
  [
    'a page of much metadata',
    () => ({ 'case.html': `<head>${'<meta name=a content=b>'.repeat(100_000)}</head><p>Words.` }),
  ],
  [
    'a page of nested bylines',
    () => ({ 'case.html': '<div class=author>'.repeat(380) + 'word '.repeat(400_000) }),
  ],
])
const ICONS = Array.from({ length: 40 }, (_, index) => `<i class="icon-${index}"></i>`).join('')
const HIDDEN =
  '<p class=a>The river rose by two metres on Monday.</p><p class=a hidden>It fell again, they said.</p>'

describe('a huge article', () => {
  let fewWords: Promise<Cost> | undefined
  test.each([...huge.keys(), ...own.keys()])('%s is read or refused within the limits', async (id) => {
    const seeds = huge.get(id) ?? (await own.get(id)?.()) ?? {}
    fewWords ??= checkCost('few-words', FEW_WORDS).then(({ cost }) => cost)
    const before = await fewWords
    const { output, cost } = await checkCost(id, seeds)
    expect(output).toMatch(/^1 article, |seeds\/case\.\w+:\d+:\d+ {2}error/m)
    expect(cost.seconds).toBeLessThan(LIMITS.seconds)
    expect(cost.megabytes - before.megabytes).toBeLessThan(LIMITS.megabytes)
  })

  let small: Promise<Cost> | undefined
  test.each([
    ['of 20,000 paragraphs', 'A paragraph of a few words.\n\n'.repeat(20_000)],
    ['of 5 MB', 'A sentence of a few words. '.repeat(190_000)],
  ])('%s becomes a site', async (name, text) => {
    small ??= siteCost('small', FEW_WORDS)
    const [few, large] = [await small, await siteCost(name, { 'case.txt': text })]
    expect(large.seconds / few.seconds).toBeLessThan(MAX_RATIO)
    expect(large.megabytes - few.megabytes).toBeLessThan(LIMITS.megabytes)
  })
})

async function checkCost(name: string, seeds: SeedFiles): Promise<CommandAnswer> {
  return runCommandMeasured(await createSeeds(join('huge', name), seeds), 'check')
}

async function siteCost(name: string, seeds: SeedFiles): Promise<Cost> {
  const project = await createProject(join('huge', `${name}-site`), seeds)
  const { code, output, cost } = await runMeasured(project, [BUILD], TIMEOUT_MS)
  expect(code, output).toBe(0)
  expect(readdirSync(join(project.dist, 'articles'))).toHaveLength(1)
  return cost
}

/** Creates a Word document of 100 kB that unpacks to 100 MB of words. */
async function bomb(): Promise<Uint8Array> {
  const document = await JSZip.loadAsync(readFileSync(new URL('../fixtures/word/mill.docx', import.meta.url)))
  const xml = (await document.file('word/document.xml')?.async('string')) ?? ''
  const words = `<w:p><w:r><w:t>${'a '.repeat(50_000_000)}</w:t></w:r></w:p>`
  document.file(
    'word/document.xml',
    xml.replace('</w:body>', () => `${words}</w:body>`),
  )
  return document.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 1 },
  })
}
