import { describe, expect, test } from 'vitest'
import { meantPath, wordsOfPath } from '../../src/browser/meant-path.ts'

describe('a missing address', () => {
  test.each([
    ['/articles/the-river-rises/changes/', 'articles/the-river-rises/'],
    ['/articles/the-river-rises/editions/9/', 'articles/the-river-rises/'],
    ['/articles/the-river-rises).', 'articles/the-river-rises/'],
    ['/Articles/The-River-Rises/', 'articles/the-river-rises/'],
    ['/articles/the-river-rises/index.html', 'articles/the-river-rises/'],
    ['/topics/Grain/', 'topics/grain/'],
    ['/articles/%D8%A2%D8%A8%E2%80%9D', 'articles/آب/'],
    ['/articles/the-river-rises/', undefined],
    ['/articles/the-river-rises', undefined],
    ['/nothing/', undefined],
    ['/', undefined],
    ['/articles/%E0%A4%A/', 'articles/%e0%a4%a/'],
  ])('%s could be %s', (path, meant) => {
    expect(meantPath(path, '/')).toBe(meant)
  })

  test.each([
    ['/articles/the-river-rises/changes/', 'the river rises'],
    ['/2022/07/27/nato-in-kazakhstan.html', 'nato in kazakhstan'],
    ['/articles/%D8%A2%D8%A8-%D8%B1%D9%88%D8%AF/', 'آب رود'],
    ['/', ''],
  ])('%s is searched by its words', (path, words) => {
    expect(wordsOfPath(path, '/')).toBe(words)
  })

  test('of a site in a folder has its path without the folder', () => {
    expect(meantPath('/archive/articles/x/y/', '/archive/')).toBe('articles/x/')
    expect(wordsOfPath('/archive/articles/a-deal', '/archive/')).toBe('a deal')
  })
})
