import { describe, expect, test } from 'vitest'
import { isIdOf, passageIds } from '../../src/permalinks/edition/passage-ids.ts'
import { type Commit, type FileChange, parseLog } from '../../src/permalinks/git/log.ts'
import { articleOf, unknownVersions, versionPlaces } from '../../src/permalinks/git/versions.ts'
import { parseLedger } from '../../src/permalinks/ledger.ts'

const ID = '0123456789012345678901234567890123456789'
const entry = (status: string, mode = '100644') => `:100644 ${mode} ${ID} ${ID} ${status}`

describe('the log of git', () => {
  test.each<[string, string, readonly FileChange[]]>([
    ['a change', `\n${entry('M')}\0seeds/a.txt\0`, [{ name: 'a.txt', isFile: true }]],
    ['a deletion', `\n${entry('D', '000000')}\0seeds/a.txt\0`, [{ name: 'a.txt', isFile: false }]],
    ['a link', `\n${entry('A', '120000')}\0seeds/a.txt\0`, [{ name: 'a.txt', isFile: false }]],
    [
      'a renaming',
      `\n${entry('R087')}\0seeds/a.txt\0seeds/b.txt\0`,
      [{ name: 'b.txt', formerName: 'a.txt', isFile: true }],
    ],
    [
      'a merge that is as neither side',
      `\0::100644 100644 100644 ${ID} ${ID} ${ID} MM\0seeds/a.txt\0`,
      [{ name: 'a.txt', isFile: true }],
    ],
    [
      'names with spaces, line feeds, and words of git’s own',
      `\n${entry('A')}\0seeds/commit abc\0${entry('A')}\0seeds/a\nb.txt\0`,
      [
        { name: 'commit abc', isFile: true },
        { name: 'a\nb.txt', isFile: true },
      ],
    ],
    ['no file that lies deeper', `\n${entry('A')}\0seeds/.permalinks/a.json\0`, []],
  ])('lists %s', (_, changes, expected) => {
    expect(parseLog(`commit ${ID} abc def\0${changes}`, 'seeds/')).toEqual([
      { id: ID, parents: ['abc', 'def'], changes: expected },
    ])
  })
})

describe('the versions of an article', () => {
  const isSeed = (name: string) => /\.(?:txt|md)$/.test(name)
  const commits = (...changes: readonly (readonly FileChange[])[]): readonly Commit[] =>
    changes.map((own, index) => ({
      id: String(index),
      parents: index > 0 ? [String(index - 1)] : [],
      changes: own,
    }))
  const file = (name: string, formerName?: string): FileChange => ({ name, formerName, isFile: true })
  const placesOf = (article: string, history: readonly Commit[]) =>
    versionPlaces(history, isSeed)
      .get(article)
      ?.map(({ commit, name }) => `${commit} ${name}`)

  test('are the commits that changed its seed or its sidecar', () => {
    const history = commits(
      [file('a.txt')],
      [file('b.txt')],
      [file('a.yml')],
      [{ name: 'a.yml', isFile: false }],
    )
    expect(placesOf('a', history)).toEqual(['0 a.txt', '2 a.txt', '3 a.txt'])
  })

  test('include those from before it was renamed or saved in another format', () => {
    const history = commits(
      [file('a.txt')],
      [file('b.txt', 'a.txt')],
      [file('b.md'), { name: 'b.txt', isFile: false }],
    )
    expect(placesOf('b', history)).toEqual(['0 a.txt', '1 b.txt', '2 b.md'])
    expect(placesOf('a', history)).toBeUndefined()
  })

  test('stay with the old name if the new name was taken, or the old one still exists', () => {
    const known = commits([file('a.txt')], [file('b.txt')], [file('b.txt', 'a.txt')])
    expect(placesOf('b', known)).toEqual(['1 b.txt', '2 b.txt'])
    const replaced = commits([file('a.txt')], [file('b.txt', 'a.txt'), file('a.txt')])
    expect(placesOf('b', replaced)).toEqual(['1 b.txt'])
  })

  test.each([
    ['a', 'a'],
    ['a.txt', 'a'],
    ['v1.2.md', 'v1.2'],
    ['.hidden', '.hidden'],
    ['cafe\u0301.txt', 'caf\u00e9'],
  ])('have a name: %s', (name, article) => {
    expect(articleOf(name)).toBe(article)
  })
})

describe('the versions that a ledger does not know', () => {
  /** Commits by id, with their parents. The name of a version stands for its bytes. */
  const unknown = (
    graph: readonly (readonly [id: string, bytes: string, parents: string])[],
    editions: string,
    isCut = false,
  ) =>
    unknownVersions(
      graph.map(([commit, sha256]) => ({ commit, sha256 })),
      [...editions],
      { commits: graph.map(([id, _, parents]) => ({ id, parents: [...parents] })), isCut },
    )
      .map(({ commit }) => commit)
      .join('')
  const line = [
    ['1', 'A', ''],
    ['2', 'B', '1'],
    ['3', 'A', '2'],
    ['4', 'C', '3'],
  ] as const
  const merged = [
    ['1', 'A', ''],
    ['2', 'B', '1'],
    ['3', 'C', '1'],
    ['4', 'D', '23'],
  ] as const

  test.each([
    ['are all where there is none', line, '', '1234'],
    ['are those after its last edition', line, 'AB', '34'],
    ['are told apart where a wording was brought back', line, 'ABA', '4'],
    ['are none where it is complete', line, 'ABAC', ''],
    ['are those after an edition that was never committed, too', line, 'ABX', '34'],
    ['are the other branch’s, where it is one branch’s', merged, 'AB', '34'],
    ['are the other branch’s, where it is the other’s', merged, 'AC', '24'],
    ['are none of either branch where both are known', merged, 'ABC', '4'],
  ])('%s', (_, graph, editions, expected) => {
    expect(unknown(graph, editions)).toBe(expected)
  })

  test('are none if git stores other bytes, and all if they follow a cut in the history', () => {
    expect(unknown(line, 'XY')).toBe('')
    expect(unknown(line, 'XY', true)).toBe('1234')
  })
})

test('an id that a text cannot have is recognised', () => {
  const ids = passageIds(Array.from({ length: 40 }, () => 'The same text'))
  expect(ids.every((id) => isIdOf('The same text', id))).toBe(true)
  expect(isIdOf('Another text', ids[0] ?? '')).toBe(false)
})

test('a ledger with a text that refers to itself or to a later edition is refused', () => {
  const text = `{
"version": 1,
"slug": "a",
"earlierSlugs": [],
"editions": [{"sha256":"${'0'.repeat(64)}","passages":"bbbb"}],
"headings": [],
"passages": [
{"id":"bbbb","texts":{"1":1}}
],
"sum": ""
}`
  expect(parseLedger(text)).toMatchObject({
    found: expect.stringContaining('numbers of earlier editions'),
    line: 8,
  })
})
