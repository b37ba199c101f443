import { describe, expect, test } from 'vitest'
import { relatedArticles } from '../../../src/lists/related.ts'

function article(id: string, names: string[], words: string[] = [], language = 'en') {
  return { id, language, terms: { names, words } }
}

/** Articles that have nothing in common. */
const others = Array.from({ length: 20 }, (_, index) =>
  article(`other-${index}`, [`Name ${index}`], [`word${index}`]),
)

function relatedTo(id: string, articles: readonly ReturnType<typeof article>[]) {
  const related = relatedArticles(articles)[articles.findIndex((each) => each.id === id)] ?? []
  return related.map(({ article: { id: other }, shared, areNames }) => [other, shared, areNames])
}

describe('articles are related', () => {
  test('if they share rare names, which are given as the reason', () => {
    const articles = [
      article('a', ['NATO', 'Kazakhstan', 'Mehdi Safari']),
      ...others,
      article('b', ['Mehdi Safari', 'Kazakhstan', 'Rome']),
    ]
    expect(relatedTo('a', articles)).toEqual([['b', ['Mehdi Safari', 'Kazakhstan'], true]])
    expect(relatedTo('other-1', articles)).toEqual([])
  })

  test('not if they share a single name or what many have', () => {
    const common = Array.from({ length: 12 }, (_, index) =>
      article(`c-${index}`, ['Iran', 'Tehran', `X${index}`]),
    )
    expect(relatedTo('c-1', [...common, ...others])).toEqual([])
    expect(relatedTo('a', [article('a', ['Rome']), article('b', ['Rome']), ...others])).toEqual([])
  })

  test('by words if there are no names, but only in the same language', () => {
    const words = ['regatta', 'sailors', 'rowing', 'lighthouse']
    const articles = [
      article('a', [], words),
      article('b', [], words),
      article('c', [], words, 'de'),
      ...others,
    ]
    expect(relatedTo('a', articles)).toEqual([['b', ['regatta', 'sailors', 'rowing'], false]])
  })

  test('to the nearest first if they share as much', () => {
    const names = ['Ada Quill', 'Rasht']
    const articles = [
      article('a', names),
      ...others.slice(0, 9),
      article('b', names),
      ...others.slice(9),
      article('c', names),
    ]
    expect(relatedTo('c', articles).map(([id]) => id)).toEqual(['b', 'a'])
  })

  test('as before if another article is added that shares nothing', () => {
    const articles = [article('a', ['Ada Quill', 'Rasht']), article('b', ['Ada Quill', 'Rasht']), ...others]
    expect(relatedTo('a', [article('new', ['Nobody Else'], ['else']), ...articles])).toEqual(
      relatedTo('a', articles),
    )
  })
})
