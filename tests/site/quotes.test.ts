import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { formatLedger, type Ledger } from '../../src/permalinks/ledger.ts'
import { articleOf } from '../unit/seed.ts'
import { build, createProject, type SeedFiles, type TestProject } from './build.ts'
import { runCommand } from './command-line.ts'
import { run } from './shell.ts'

const FIRST = `The deal will hold, the minister said on Monday.

Nobody else was asked about it by the papers of the town.

A third paragraph speaks of the price of bread and salt.
`
const EDITED = FIRST.replace('will hold', 'may hold').replace(/Nobody.*\n\n/, '')
const ADDRESS = 'http://localhost:4321/articles/deal/'

const quotes = ({ root }: TestProject, ...options: readonly string[]) => runCommand(root, 'cited', options)
const check = ({ root }: TestProject, ...options: readonly string[]) => runCommand(root, 'check', options)

/** A project whose article was published as `FIRST`, and was edited since. */
async function editedProject(name: string, text: string, seeds: SeedFiles = {}) {
  const { history } = await articleOf(FIRST, { name: 'deal.txt' })
  const ledger: Ledger = { slug: 'deal', earlierSlugs: ['old-deal'], ...history }
  const project = await createProject(name, {
    'deal.txt': text,
    '.permalinks/deal.json': formatLedger(ledger),
    ...seeds,
  })
  return { project, ids: ledger.editions[0]?.passages.split(' ') ?? [] }
}

describe('npm run quotes -- check', () => {
  let project: TestProject
  let ids: readonly string[]
  const write = async (name: string, text: string | Uint8Array) => {
    await mkdir(join(project.root, 'texts'), { recursive: true })
    await writeFile(join(project.root, 'texts', name), text)
    return join('texts', name)
  }

  beforeAll(async () => {
    const edited = await editedProject('quotes', EDITED)
    project = edited.project
    ids = edited.ids
  })

  test('says what became of each quotation, in order, and fails if one is not there any more', async () => {
    const page = await write(
      'page.html',
      `<p><a href="${ADDRESS}?x=1&amp;y=2#:~:text=price%20of%20bread">He said</a>`,
    )
    const bib = await write(
      'works.bib',
      `@online{a,\n  url = {${ADDRESS}\\#:\\~{}:text=deal\\%20will\\%20hold},\n}`,
    )
    const notes = await write(
      'notes.md',
      `[He](${ADDRESS}#${ids[2]}) said, and [nobody](<${ADDRESS}#${ids[1]}>).`,
    )
    const { code, output } = await run(project, ['src/commands/cited.ts', 'check', page, bib, notes])
    expect(output).toBe(`${page}:1:7  stands  deal
  quoted    price of bread

${bib}:2:10  reworded  deal
  quoted    deal will hold
  present   deal may hold
  changes   deal [-will-] {+may+} hold
  edition   1

${notes}:1:6  stands  deal
  quoted    A third paragraph speaks of the price of bread and salt.

${notes}:1:${`[He](${ADDRESS}#abcd) said, and [nobody](<`.length + 1}  removed  deal
  quoted    Nobody else was asked about it by the papers of the town.
  edition   1
  place     between ${ids[0]} “The deal may hold, the minister said on Monday.” and ${ids[2]} “A third paragraph speaks of the price of bread and salt.”

4 quotations: 2 stand, 1 reworded, 1 removed
`)
    expect(code).toBe(1)
  })

  test('does not fail if all quotations are still there, also with an earlier address or another host', async () => {
    const file = await write('good.txt', `https://moved.example/articles/old-deal/#${ids[2]}`)
    const { code, output } = await quotes(project, 'check', file)
    expect(output).toMatch(/1 quotation: 1 stands\n$/)
    expect(code).toBe(0)
  })

  test('reports nothing if a text does not link to the site', async () => {
    const file = await write('none.txt', 'https://elsewhere.example/')
    expect(await quotes(project, 'check', file)).toEqual({ code: 0, output: 'No quotations\n' })
  })

  test('prints data for programs with --format json', async () => {
    const file = await write('gone.txt', `${ADDRESS}#${ids[1]}`)
    const { code, output } = await quotes(project, 'check', '--format', 'json', file)
    expect(code).toBe(1)
    expect(JSON.parse(output)).toMatchObject([{ file, line: 1, column: 1, outcome: 'removed' }])
  })

  test('reads texts in UTF-16', async () => {
    const file = await write('wide.txt', Buffer.from(`\uFEFF${ADDRESS}#${ids[2]}`, 'utf16le'))
    expect((await quotes(project, 'check', file)).output).toMatch(/1 quotation: 1 stands\n$/)
  })

  test.each([
    [[]],
    [['check']],
    [['chekc', 'a.txt']],
    [['check', '--format', 'xml', 'a.txt']],
    [['check', '--no', 'a.txt']],
  ])('prints its usage, and exits with 2: %j', async (options) => {
    const { code, output } = await quotes(project, ...options)
    expect(code).toBe(2)
    expect(output).toMatch(/^Usage: npm run quotes -- check/)
  })

  test('exits with 2 if a file is missing or is not text, and checks the others', async () => {
    const good = await write('fine.txt', `${ADDRESS}#${ids[2]}`)
    const zip = await write('words.docx', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]))
    const { code, output } = await quotes(project, 'check', 'missing.txt', zip, good)
    expect(code).toBe(2)
    expect(output).toMatch(/^missing\.txt cannot be read: /m)
    expect(output).toMatch(/words\.docx cannot be read: The file is not text/)
    expect(output).toMatch(/1 quotation: 1 stands/)
  })

  test('exits with 2 if a seed is refused, because its article would seem to be removed', async () => {
    const broken = await createProject('quotes-refused', { 'a.txt': '' })
    const { code, output } = await quotes(broken, 'check', 'a.txt')
    expect(code).toBe(2)
    expect(output).toMatch(/Some seeds cannot be read.*npm run check/)
  })
})

describe('the check of the seeds, before an edit is published', () => {
  test('names the quotations of quotes.txt that it affects, and passages that have no successor', async () => {
    const { project, ids } = await editedProject('quotes-touched', EDITED)
    await writeFile(
      join(project.root, 'quotes.txt'),
      `What others quote:\n- ${ADDRESS}#${ids[0]}\n- ${ADDRESS}#${ids[2]}\n- ${ADDRESS}#zzzz\n`,
    )
    const { code, output } = await check(project)
    expect(code).toBe(0)
    expect(output).toContain(`quotes.txt:2:3  warning  quoted-passage
  found     An edit to the article “deal” changes the quoted words: “The deal [-will-] {+may+} hold, the minister said on Monday.”
`)
    expect(output).toContain('quotes.txt:4:3  warning  broken-quotation\n')
    expect(output).toContain(`seeds/deal.txt:1:1  warning  lost-passage
  found     The passage ${ids[1]}, “Nobody else was asked about it by the papers of the town.”, is gone: links to it will lead to the place where it stood
`)
    expect(output).toMatch(/1 article, 3 warnings\n$/)
    expect((await check(project, '--strict')).code).toBe(1)
  })

  test('reports nothing after the build, which says what became of passages and gives no warning', async () => {
    const { project, ids } = await editedProject('quotes-built', EDITED)
    await writeFile(join(project.root, 'quotes.txt'), `${ADDRESS}#${ids[0]}\n${ADDRESS}#${ids[1]}\n`)
    const { code, output } = await build(project)
    expect(code).toBe(0)
    expect(output).toMatch(/1 passage corrected, 1 removed/)
    expect(output).not.toMatch(/lost-passage|quoted-passage/)
    expect(await check(project)).toEqual({ code: 0, output: '1 article, no problems\n' })
  })

  test('reports nothing if the words are the published ones', async () => {
    const { project, ids } = await editedProject('quotes-untouched', FIRST)
    await writeFile(join(project.root, 'quotes.txt'), `${ADDRESS}#${ids[0]}\n`)
    expect(await check(project)).toEqual({ code: 0, output: '1 article, no problems\n' })
  })
})
