import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { build, buildSite, createProject } from './build.ts'
import { fingerprint } from './fingerprint.ts'

const picture = PNG.sync.write(new PNG({ width: 40, height: 30 }))

describe('what is published', () => {
  test('has no drafts, but articles of the future, with a warning', async () => {
    const project = await createProject('drafts', {
      'draft.md': '---\ntitle: Not yet\ndraft: true\ndate: 2999-01-01\n---\n\nWords of a draft.\n',
      'future.md': '---\ntitle: Tomorrow\ndate: 2999-01-01\n---\n\nWords of tomorrow.\n',
    })
    const { code, output } = await build(project)
    expect(code).toBe(0)
    expect(readdirSync(join(project.dist, 'articles'))).toEqual(['tomorrow'])
    expect(output).toMatch(/seeds\/future\.md:\d+:\d+ {2}warning {2}future-date/)
    expect(output).not.toContain('seeds/draft.md')
    const everything = readdirSync(project.dist, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html'))
      .map((path) => readFileSync(join(project.dist, path), 'utf8'))
    expect(everything.join()).not.toContain('Not yet')
  })

  test('has the pictures that articles show, byte for byte, and no others', async () => {
    const { dist } = await buildSite('pictures', {
      'mill.md': '# The mill\n\n![A mill](photos/the%20mill.png "The mill in May.")\n\nWords of it.\n',
      'photos/the mill.png': picture,
      'photos/unused.png': picture,
    })
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

  test('has each seed byte for byte, a page as text, so that nothing in it runs', async () => {
    const html = '<p>Words of a page.</p><script>document.title = "ran"</script>'
    const { dist } = await buildSite('sources', {
      'page.html': html,
      'mill.docx': MILL,
      'note.md': '# A note\n\nWords.\n',
    })
    const sources = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\/source\./.test(path),
    )
    expect(sources.map((path) => path.replace(/.*\//, '')).sort()).toEqual([
      'source.docx',
      'source.html.txt',
      'source.md',
    ])
    const bytes = (ending: string) =>
      readFileSync(join(dist, sources.find((path) => path.endsWith(ending)) ?? ''))
    expect(bytes('source.html.txt').toString()).toBe(html)
    expect(bytes('source.docx')).toEqual(MILL)
  })
})

const MILL = readFileSync(new URL('../fixtures/word/mill.docx', import.meta.url))

test('names that would be one on another system are refused, and nothing is built', async () => {
  const project = await createProject('names', {
    'a.txt': 'Words of an article.',
    'A.md': 'Words of another.',
  })
  const { code, output } = await build(project)
  expect(code).toBe(1)
  expect(output).toMatch(/seeds\/a\.txt:1:1 {2}error {2}same-name/)
  expect(existsSync(project.dist)).toBe(false)
})

test('a build writes nothing outside of dist/, its caches and the ledgers', async () => {
  // In a folder of its own: other tests make projects beside theirs at the same time.
  const project = await createProject('outside/site', {
    'a.md': '# ../../escaped\n\nWords of an article.\n',
    '...txt': 'Words.',
  })
  const others = () =>
    Object.entries(fingerprint(project.root)).filter(
      ([path]) => !/^(?:dist|\.cache|\.astro|node_modules|seeds\/\.permalinks)\//.test(path),
    )
  const before = others()
  const beside = readdirSync(join(project.root, '..'))
  expect((await build(project)).code).toBe(0)
  expect(others()).toEqual(before)
  expect(readdirSync(join(project.root, '..'))).toEqual(beside)
})
