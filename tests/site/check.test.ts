import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createProject, createSeeds, type SeedFiles } from './build.ts'
import { runCommand } from './command-line.ts'
import { run } from './shell.ts'

const check = (root: string, ...options: readonly string[]) => runCommand(root, 'check', options)

const TEXT = 'Some words of an article.'

/** A seed with an error, one with a warning, and one with neither. */
const MIXED = {
  'bad.txt': 'date 2024-13-01 Words of an article.',
  'good.txt': 'All is well in this article.',
  'odd.txt': 'Some words of an article.',
  'odd.yml': 'place: Bonn\ntitel: A headline',
}

describe('the check of the seeds', () => {
  test('says if there are no problems, and builds nothing', async () => {
    const project = await createProject('check-good', { 'good.txt': 'All is well in this article.' })
    expect(await run(project, ['src/commands/check.ts'])).toEqual({
      code: 0,
      output: '1 article, no problems\n',
    })
    expect(existsSync(project.dist)).toBe(false)
  })

  test('reports each problem with its place, what was found, what was expected and what to do', async () => {
    const project = await createProject('check-mixed', MIXED)
    const { code, output } = await run(project, ['src/commands/check.ts'])
    expect(code).toBe(1)
    expect(output).toBe(`seeds/bad.txt:1:6  error  invalid-date
  found     The date 2024-13-01 is no day of the calendar
  expected  a day that exists, such as 2022-07-27
  to do     Write the date as YYYY-MM-DD, YYYY-MM or YYYY.

seeds/odd.yml:2:1  warning  unknown-key
  found     Nothing is done with the key “titel”
  expected  a key listed in docs/metadata.md
  to do     Did you mean \`title\`?

2 articles, 1 error, 1 warning
`)
  })

  test('prints data for editors with --format json', async () => {
    const { code, output } = await check(await createSeeds('check-json', MIXED), '--format', 'json')
    expect(code).toBe(1)
    const problems: readonly Record<string, unknown>[] = JSON.parse(output)
    expect(
      problems.map(({ file, line, column, severity, rule }) => [file, line, column, severity, rule]),
    ).toEqual([
      ['seeds/bad.txt', 1, 6, 'error', 'invalid-date'],
      ['seeds/odd.yml', 2, 1, 'warning', 'unknown-key'],
    ])
  })

  test('prints annotations with --format github', async () => {
    const { output } = await check(await createSeeds('check-github', MIXED), '--format', 'github')
    expect(
      output
        .trim()
        .split('\n')
        .map((line) => line.slice(0, line.indexOf('::', 2))),
    ).toEqual([
      '::error file=seeds/bad.txt,line=1,col=6,title=invalid-date',
      '::warning file=seeds/odd.yml,line=2,col=1,title=unknown-key',
    ])
  })

  test('fails on warnings only with --strict', async () => {
    const { 'bad.txt': _, ...odd } = MIXED
    const root = await createSeeds('check-strict', odd)
    expect((await check(root)).code).toBe(0)
    const { code, output } = await check(root, '--strict')
    expect(code).toBe(1)
    expect(output).toContain('seeds/odd.yml:2:1  error  unknown-key')
  })

  test.each([[['--format', 'xml']], [['--unknown']], [['--explain', 'nobody']]])(
    'says how it is used, and exits with 2: %j',
    async (options) => {
      const { code, output } = await check(await createSeeds('check-usage', MIXED), ...options)
      expect(code).toBe(2)
      expect(output).toMatch(/Usage: npm run check|There is no seed/)
    },
  )

  test('explains with --explain what a seed became, and what was left out of a saved page', async () => {
    const story = Array.from(
      { length: 6 },
      (_, index) =>
        `<p class="t">${index}. The river rose by two metres on Monday, the office for water said, and fell again.</p>`,
    )
    const classes = Array.from({ length: 40 }, (_, index) => `<i class="icon-${index}"></i>`).join('')
    const root = await createSeeds('check-explain', {
      'page.html': `<!doctype html><html><body>${classes}<main><h1>The river</h1>${story.join('\n')}
<aside class="related-links"><a href="/a">Another story of the week</a></aside></main></body></html>`,
      'head.txt': `River rises by two metres\n\nBy Zoë Müller\n\n${'The river rose, the office said. '.repeat(6)}`,
    })
    const page = await check(root, '--explain', 'page')
    expect(page.code).toBe(0)
    expect(page.output).toMatch(/title +The river \(declared\)/)
    expect(page.output).toMatch(/Left out of the page:\n {2}- line \d+: Another story of the week/)
    const { output } = await check(root, '--explain', 'head.txt')
    expect(output).toMatch(/byline +Zoë Müller/)
    expect(output).toMatch(
      /Read as metadata, not shown in the body:\n {2}- River rises by two metres\n {2}- By Zoë Müller/,
    )
    expect(output).toMatch(/encoding +utf-8/)
  })
})

describe('a problem in the folder of seeds is reported', () => {
  test.each<[rule: string, place: string, seeds: SeedFiles]>([
    [
      'duplicate-slug',
      'seeds/b.yml:1:7',
      { 'a.txt': TEXT, 'a.yml': 'slug: same', 'b.txt': TEXT, 'b.yml': 'slug: same' },
    ],
    ['future-date', 'seeds/a.yml:2:7', { 'a.txt': TEXT, 'a.yml': 'place: Bonn\ndate: 2999-01-01' }],
    ['orphan-sidecar', 'seeds/b.yml:1:1', { 'a.txt': TEXT, 'b.yml': 'place: Bonn' }],
    ['outside-seeds', 'seeds/b.txt:1:1', { 'a.txt': TEXT, 'b.txt': { link: '../../secret.txt' } }],
    ['same-name', 'seeds/A.txt:1:1', { 'A.md': TEXT, 'A.txt': TEXT }],
    ['too-tangled', 'seeds/a.md:3:1', { 'a.md': `Words.\n\n${'_a__b*'.repeat(5000)}` }],
    [
      'unread-folder',
      'seeds/more:1:1',
      { 'a.txt': TEXT, 'more/deep/b.txt': TEXT, 'more/loop': { link: '../..' } },
    ],
    ['unsafe-name', 'seeds/a\\u{202E}b.txt:1:1', { 'a\u202Eb.txt': TEXT }],
    ['unknown-encoding', 'seeds/a.txt:1:2', { 'a.txt': Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c]) }],
    ['unclosed-bidi', 'seeds/a.txt:1:1', { 'a.txt': 'Some words \u202Eof an article.' }],
    ['selects-nothing', 'seeds/a.html:1:1', { 'a.html': `<p>${TEXT}</p>`, 'a.yml': 'select: .none' }],
  ])('%s at %s', async (rule, place, seeds) => {
    const root = await createSeeds(`check-${rule}`, seeds)
    expect((await check(root)).output).toMatch(
      new RegExp(`^${place.replace(/[\\{}.]/g, '\\$&')}  (?:error|warning)  ${rule}$`, 'm'),
    )
  })

  test('a sidecar of two seeds is reported once; mistakes in a sidecar and in its seed are both reported', async () => {
    const root = await createSeeds('check-twice', {
      'a.txt': Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c]),
      'a.md': TEXT,
      'a.yml': 'date: never\nplaec: Bonn',
    })
    const { output } = await check(root)
    const rules = [...output.matchAll(/^seeds\S+ {2}\w+ {2}(\S+)$/gm)].map(([, rule]) => rule)
    expect(rules.sort()).toEqual(['invalid-date', 'same-name', 'unknown-key'])
  })
})
