import { hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { PNG } from 'pngjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { build, createProject, type TestProject } from './build.ts'
import { fingerprint } from './fingerprint.ts'
import type { CommandResult } from './shell.ts'

const picture = PNG.sync.write(new PNG({ width: 40, height: 30 }))
const MILL = readFileSync(new URL('../fixtures/word/mill.docx', import.meta.url))
const PAGE = '<p>Words of a page.</p><script>document.title = "ran"</script>'
const SEEDS = {
  'draft.md': '---\ntitle: Not yet\ndraft: true\ndate: 2999-01-01\n---\n\nWords of a draft.\n',
  'future.md': '---\ntitle: Tomorrow\ndate: 2999-01-01\n---\n\nWords of tomorrow.\n',
  'mill.md': '# The mill\n\n![A mill](photos/the%20mill.png "The mill in May.")\n\nWords of it.\n',
  'photos/the mill.png': picture,
  'photos/unused.png': picture,
  'page.html': PAGE,
  'document.docx': MILL,
  'kept.md': '# Kept back\n\nWords of it.\n\n<!-- for the editor -->\n',
  'kept.yml': 'publish-source: false\n',
  'climber.md': '# ../../escaped\n\nWords of an article.\n',
  '...txt': 'Words.',
}

/** The site of these seeds, the output of its build, and the files in and beside the project before the build. */
let project: TestProject
let result: CommandResult
let before: readonly (readonly [path: string, checksum: string])[]
let beside: readonly string[]

/** The files that no build may change. */
const others = () =>
  Object.entries(fingerprint(project.root)).filter(
    ([path]) => !/^(?:dist|\.cache|\.astro|node_modules|seeds\/\.permalinks)\//.test(path),
  )
/** No other test creates projects here. */
const besideOf = ({ root }: TestProject) => readdirSync(join(root, '..'))

beforeAll(async () => {
  project = await createProject('published/site', SEEDS)
  before = others()
  beside = besideOf(project)
  result = await build(project)
  if (result.code !== 0) throw new Error(result.output)
})

describe('what is published', () => {
  test('includes no drafts, but includes articles with a future date, with a warning', () => {
    const articles = readdirSync(join(project.dist, 'articles'))
    expect(articles).toHaveLength(
      Object.keys(SEEDS).filter((name) => !/\.(?:png|yml)$/.test(name)).length - 1,
    )
    expect(articles).toContain('tomorrow')
    expect(result.output).toMatch(/seeds\/future\.md:\d+:\d+ {2}warning {2}future-date/)
    expect(result.output).not.toContain('seeds/draft.md')
    const everything = readdirSync(project.dist, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html'))
      .map((path) => readFileSync(join(project.dist, path), 'utf8'))
    expect(everything.join()).not.toContain('Not yet')
  })

  test('includes the pictures that articles show, byte for byte, and no others', () => {
    const { dist } = project
    const { document } = parseHTML(readFileSync(join(dist, 'articles/the-mill/index.html'), 'utf8'))
    const image = document.querySelector('figure img')
    expect(['width', 'height', 'alt'].map((name) => image?.getAttribute(name))).toEqual([
      '40',
      '30',
      'A mill',
    ])
    expect(document.querySelector('figcaption')?.textContent?.trim()).toBe('The mill in May.')
    const { pathname } = new URL(image?.getAttribute('src') ?? '', 'https://example.org/articles/the-mill/')
    expect(readFileSync(join(dist, decodeURIComponent(pathname)))).toEqual(picture)
    expect(existsSync(join(dist, 'articles/the-mill/images/photos/unused.png'))).toBe(false)
  })

  test('includes each seed byte for byte, a saved page as text, so that its scripts do not run', () => {
    const sources = readdirSync(project.dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\/source\./.test(path),
    )
    expect(sources.map((path) => path.replace(/.*\//, '')).sort()).toEqual([
      'source.docx',
      'source.html.txt',
      'source.md',
      'source.md',
      'source.md',
      'source.txt',
    ])
    const bytes = (ending: string) =>
      readFileSync(join(project.dist, sources.find((path) => path.endsWith(ending)) ?? ''))
    expect(bytes('source.html.txt').toString()).toBe(PAGE)
    expect(bytes('source.docx')).toEqual(MILL)
  })

  test('has no seed whose owner keeps it back, but its checksum', () => {
    const folder = join(project.dist, 'articles/kept-back')
    expect(readdirSync(folder)).toEqual(['index.html'])
    const { document } = parseHTML(readFileSync(join(folder, 'index.html'), 'utf8'))
    expect(document.querySelector('[data-source-sha256]')?.textContent).toBe(hash('sha256', SEEDS['kept.md']))
    const source = document.querySelector('.article-source')
    expect(source?.textContent).toContain('kept.md')
    expect(source?.querySelector('a[href*="source."]')).toBeNull()
    const files = readdirSync(project.dist, { recursive: true, withFileTypes: true })
    const holds = files.filter(
      (file) => file.isFile() && readFileSync(join(file.parentPath, file.name)).includes('for the editor'),
    )
    expect(holds).toEqual([])
  })
})

test('names that are the same on another system are refused, and nothing is built', async () => {
  const twins = await createProject('names', {
    'a.txt': 'Words of an article.',
    'A.md': 'Words of another.',
  })
  const { code, output } = await build(twins)
  expect(code).toBe(1)
  expect(output).toMatch(/seeds\/a\.txt:1:1 {2}error {2}same-name/)
  expect(existsSync(twins.dist)).toBe(false)
})

test('a build writes nothing outside of dist/, its caches and the ledgers', () => {
  expect(before.length).toBeGreaterThan(0)
  expect(others()).toEqual(before)
  expect(besideOf(project)).toEqual(beside)
})
