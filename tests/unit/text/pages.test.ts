import { describe, expect, test } from 'vitest'
import { articleAndWarnings } from '../seed.ts'
import { parsed } from './parsed.ts'

const FIRST = `The minister said on Monday that the deal would hold, and that he and
his staff would see to it that the ships can sail from the ports of the
south without any delay, as was agreed in Istanbul a week ago, when the`
const SECOND = `parties met. The farmers were told to bring their grain to the ports as
soon as they can, and the insurers were asked to lower their prices for`
const THIRD = `the voyage through the straits. Nobody knows whether they will, as the
minister said, and the other side has not answered yet.`
const WHOLE = [FIRST, SECOND, THIRD].join(' ').replaceAll('\n', ' ')

/** Three pages with lines between them. */
function pages(between: (page: number) => string): string {
  return `${FIRST}\n${between(1)}\n${SECOND}\n${between(2)}\n${THIRD}\n`
}

describe.each([
  [
    'a running head with number',
    (page: number) => `\nTHE DAILY NEWS   July 27, 2022   ${page}\n`,
    ['THE DAILY NEWS July 27, 2022 #'],
  ],
  ['a page number between dashes', (page: number) => `\n      - ${page} -\n`, ['- # -']],
  ['a page of pages', (page: number) => `Page ${page} of 3`, ['Page # of 3']],
  ['a bare number', (page: number) => `\n${page}\n`, ['#']],
  [
    'number, form feed and head',
    (page: number) => `\n- ${page} -\n\fTHE DAILY NEWS   ${page + 1}\n`,
    ['- # -', 'THE DAILY NEWS #'],
  ],
])('%s', (_, between, omit) => {
  test('is warned of, and stays', () => {
    const { warnings, blocks } = parsed(pages(between))
    expect(warnings.map((warning) => warning.split(' ')[0])).toEqual(omit.map(() => 'running-head'))
    expect(JSON.stringify(blocks)).toContain('1')
  })

  test('can be left out, so that the sentence goes on', () => {
    const { warnings, blocks, leftOut } = parsed(pages(between), { omit })
    expect(warnings).toEqual([])
    expect(blocks).toEqual([['paragraph', WHOLE]])
    expect(leftOut).toHaveLength(2 * omit.length)
  })
})

test('a form feed does not interrupt a sentence', () => {
  expect(parsed(pages(() => '\f')).blocks).toEqual([['paragraph', WHOLE]])
  expect(parsed(`${FIRST}\n\n\fThe next chapter begins here.`).blocks).toHaveLength(2)
})

test('a word that is cut between two pages is one, whatever stood between them', () => {
  const cut = (between: string) =>
    `Words of the minister\n\n${FIRST.replace(/when the$/, 'when they be-')}${between}gan to fall in the south.\n`
  for (const between of ['\n\n\n', '\n\n\f', '\n\n12\n\n']) {
    const { blocks } = parsed(cut(between), between.includes('12') ? { omit: ['#'] } : {})
    expect(blocks).toEqual([['paragraph', expect.stringMatching(/when they be- gan to fall/)]])
  }
  expect(parsed(`${FIRST.slice(0, 60)} pre-\n\nFebruary came.`).blocks.length).toBeGreaterThan(1)
})

describe('other lines that come again are not warned of', () => {
  test.each([
    ['chapters', (page: number) => `\nChapter ${page}\n`],
    ['numbers of sections', (page: number) => `\n${page}\n`],
    ['speakers', () => '\nJANE SMITH\n'],
    ['rules', () => '\n* * *\n'],
  ])('%s', (_, between) => {
    const story = 'The ferry will sail again from Monday, the office said, and fares stay as they were.'
    expect(parsed([1, 2, 3, 4].map((page) => between(page) + story).join('\n')).warnings).toEqual([])
  })
})

test('the sidecar declares them, and a line that does not occur is named', async () => {
  const { warnings, evidence } = await articleAndWarnings(
    pages((page) => `\n- ${page} -\n`),
    {
      sidecar: 'omit:\n  - "- # -"\n  - Something else',
    },
  )
  expect(warnings).toEqual(['omits-nothing 1:1'])
  expect(evidence.leftOut.map(({ text, line, reason }) => [text, line, reason])).toEqual([
    ['- 1 -', 5, 'omitted'],
    ['- 2 -', 10, 'omitted'],
  ])
})
