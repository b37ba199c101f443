import { describe, expect, test } from 'vitest'
import { passageIds } from '../../src/permalinks/edition/passage-ids.ts'
import { slugs } from '../../src/permalinks/slugs.ts'

const slugOf = (title: string, id = 'a') => slugs([{ id, title }]).get(id)

describe('a slug', () => {
  test.each([
    ['is made of the title’s words', 'NATO seeks influence', 'nato-seeks-influence'],
    ['keeps the letters of every script', 'مردم کنار رودخانه', 'مردم-کنار-رودخانه'],
    [
      'is cut between words',
      'one two three four five six seven eight nine ten eleven twelve',
      'one-two-three-four-five-six-seven-eight-nine-ten-eleven',
    ],
    ['composes its letters', 'Cafe\u0301', 'caf\u00e9'],
    ['has no dashes at its ends', '— a title —', 'a-title'],
  ])('%s', (_, title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  test('of a title without letters is made from the id', () => {
    expect(slugOf('???', 'my file')).toBe('my-file')
    expect(slugOf('???', '!!!')).toMatch(/^[0-9a-f]{6}$/)
  })

  test('is unique, whatever the order of the articles', () => {
    const articles = ['a', 'b', 'c'].map((id) => ({ id, title: 'The same title' }))
    const forward = slugs(articles)
    expect(new Set(forward.values()).size).toBe(3)
    expect(new Map([...slugs([...articles].reverse())].sort())).toEqual(new Map([...forward].sort()))
  })
})

describe('passage ids', () => {
  test('are unique among many passages, and avoid ids that are taken', () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `Passage ${index}`)
    const ids = passageIds(texts)
    expect(new Set(ids).size).toBe(texts.length)
    const [first = ''] = ids
    expect(passageIds(['Passage 0'], new Set([first]))[0]).not.toBe(first)
  })

  test('are not words, because they have no vowels', () => {
    expect(passageIds(Array.from({ length: 500 }, (_, index) => String(index))).join('')).not.toMatch(
      /[aeiou01l]/,
    )
  })
})
