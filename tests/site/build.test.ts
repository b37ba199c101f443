import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { appendFile, mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { build, buildAlone, copyOf, createProject, type TestProject } from './build.ts'
import { fingerprint } from './fingerprint.ts'
import type { CommandResult } from './shell.ts'

const article = (words: string) => `date 2024-01-01\nPARIS — ${words}\n\nA second paragraph.\n`

/** A site of a few articles, and the output of its build. */
let built: TestProject
let first: CommandResult

beforeAll(async () => {
  built = await createProject('built', {
    'good.txt': article('All is well here today.'),
    'one.txt': article('The first one stands here.'),
    'two.txt': article('The second one stands here.'),
    'twin-a.txt': article('The same words.'),
    'twin-b.txt': article('The same words.'),
    'photo.xyz': 'x',
  })
  first = await build(built)
  if (first.code !== 0) throw new Error(first.output)
})

const articlesOf = ({ dist }: TestProject) => readdirSync(join(dist, 'articles')).sort()

describe('a build', () => {
  test('gives the same bytes in another time zone, locale and directory order', async () => {
    const names = readdirSync(new URL('../fixtures/seeds', import.meta.url))
      .sort()
      .reverse()
    const seeds = names.map(
      (name) => [name, readFileSync(new URL(`../fixtures/seeds/${name}`, import.meta.url))] as const,
    )
    const own = readdirSync(new URL('../../seeds', import.meta.url)).filter((name) => !name.startsWith('.'))
    const project = await createProject('repeated', {})
    // Written one by one, last name first, because most file systems list files in the order of their creation.
    for (const [name, bytes] of [
      ...seeds,
      ...own.map((seed) => [seed, readFileSync(new URL(`../../seeds/${seed}`, import.meta.url))] as const),
    ]) {
      await writeFile(join(project.root, 'seeds', name), bytes)
      await utimes(join(project.root, 'seeds', name), 0, 0)
    }
    const { code, output } = await buildAlone(project, {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    })
    expect(code, output).toBe(0)
    expect(fingerprint(project.dist)).toEqual(fingerprint(inject('libraryDist')))
  })

  test('with broken seeds names all of them, and leaves the last site unchanged', async () => {
    const project = await copyOf(built, 'broken')
    const before = fingerprint(project.dist)
    await writeFile(join(project.root, 'seeds/empty.txt'), '')
    await writeFile(join(project.root, 'seeds/latin.txt'), Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c]))
    await writeFile(join(project.root, 'seeds/binary.txt'), 'PK\u0003\u0004')
    await writeFile(join(project.root, 'seeds/controls.txt'), 'A bell\u0007')
    const { code, output } = await build(project)
    expect(code).toBe(1)
    expect(output).toMatch(/seeds\/binary\.txt:1:1 {2}error {2}not-text\n.*not text but ZIP/)
    expect(output).toMatch(/seeds\/controls\.txt:1:7 {2}error {2}not-text\n.*control character U\+0007/)
    expect(output).toMatch(/seeds\/empty\.txt:1:1 {2}error {2}empty\n/)
    expect(output).toMatch(
      /seeds\/latin\.txt:1:2 {2}error {2}unknown-encoding\n.*not utf-8[\s\S]*to do .*UTF-8/,
    )
    expect(output).not.toMatch(/^\s+at /m)
    expect(fingerprint(project.dist)).toEqual(before)
  })

  test('that fails while pages are written leaves the last site unchanged', async () => {
    const project = await copyOf(built, 'broken-off')
    const before = fingerprint(project.dist)
    await mkdir(join(project.root, 'src/pages/broken'))
    await writeFile(
      join(project.root, 'src/pages/broken/index.astro'),
      '---\nthrow new Error("halfway")\n---\n',
    )
    const { code } = await buildAlone(project)
    expect(code).not.toBe(0)
    expect(fingerprint(project.dist)).toEqual(before)
  })

  test('compiles the pages again if they are damaged, and gives the same site', async () => {
    const project = await copyOf(built, 'damaged')
    const renderer = join(project.root, '.cache/renderer')
    const module = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).find((path) =>
      /404.*mjs$/.test(path),
    )
    await appendFile(join(renderer, module ?? ''), '\nthrow new Error("damaged")\n')
    const { code, output } = await buildAlone(project)
    expect(code, output).toBe(0)
    expect(output).toContain('compiled')
    expect(fingerprint(project.dist)).toEqual(fingerprint(built.dist))
    expect((await build(project)).output).not.toContain('compiled')
  })

  test('refuses a file of public/ that has the address of a page', async () => {
    const project = await copyOf(built, 'in-public')
    const before = fingerprint(project.dist)
    await mkdir(join(project.root, 'public/search'))
    await writeFile(join(project.root, 'public/search/index.html'), 'mine')
    const { code, output } = await buildAlone(project)
    expect(code).toBe(1)
    expect(output).toMatch(/public\/search\/index\.html[\s\S]*Rename it/)
    expect(fingerprint(project.dist)).toEqual(before)
  })

  test('updates the page of a changed seed at its address, and removes the page of a removed seed', async () => {
    const project = await copyOf(built, 'changed')
    expect(articlesOf(project)).toContain('the-second-one-stands-here')
    await writeFile(join(project.root, 'seeds/one.txt'), article('The first one was edited.'))
    await rm(join(project.root, 'seeds/two.txt'))
    const { code, output } = await build(project)
    expect(code).toBe(0)
    expect(output).toMatch(/There is no article “two”, but links to it/)
    expect(articlesOf(project)).toEqual(
      articlesOf(built).filter((slug) => slug !== 'the-second-one-stands-here'),
    )
    expect(articlesOf(project)).toContain('the-first-one-stands-here')
    const page = await readFile(join(project.dist, 'articles/the-first-one-stands-here/index.html'), 'utf8')
    expect(page).toMatch(/<h1[^>]*>The first one was edited/)
  })

  test('without seeds gives a site that says how to add one', async () => {
    const project = await createProject('no-seeds', {})
    await rm(join(project.root, 'seeds'), { recursive: true })
    expect((await build(project)).code).toBe(0)
    expect(readFileSync(join(project.dist, 'index.html'), 'utf8')).toMatch(/Put a text file[\s\S]*seeds/)
    expect(existsSync(join(project.dist, 'articles'))).toBe(false)
  })

  test('names a file that it cannot read, and continues', () => {
    expect(first.code).toBe(0)
    expect(first.output).toMatch(/seeds\/photo\.xyz[\s\S]*“\.xyz” are not read/)
  })

  test('gives articles with the same title separate pages', () => {
    expect(articlesOf(built).filter((slug) => slug.startsWith('the-same-words'))).toHaveLength(2)
    expect(articlesOf(built)).toHaveLength(5)
  })
})
