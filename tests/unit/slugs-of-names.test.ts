import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isUsableSlug, RESERVED_SLUGS } from '../../src/permalinks/reserved.ts'
import { slugs } from '../../src/permalinks/slugs.ts'

/** Names and titles in any script, ordinary and unusual ones. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    '...',
    'index',
    '404',
    'CON',
    'constructor',
    '__proto__',
    '新闻',
    'خبر',
    'é',
    'e\u0301',
    'ſ',
    'İ',
    // Without the symbol, its mark would stand behind the nukta.
    'क\u093c\u2add\u0338',
  ),
)
const articles = fc.uniqueArray(fc.record({ id: words, title: words }), {
  selector: ({ id }) => id.normalize('NFC').toLowerCase(),
  maxLength: 12,
})

describe('the slugs of articles with any names and titles', () => {
  test('are never empty and are unique, even on systems that ignore case and Unicode composition', () => {
    fc.assert(
      fc.property(articles, (sources) => {
        const found = [...slugs(sources).values()]
        expect(found).toHaveLength(sources.length)
        expect(new Set(found.map((slug) => slug.normalize('NFC').toLowerCase())).size).toBe(sources.length)
        for (const slug of found) {
          expect(slug).not.toBe('')
          expect(RESERVED_SLUGS.has(slug)).toBe(false)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('are unique, even if one imitates another, and among 10,000 with the same title', () => {
    const same = ['a', 'b'].map((id) => ({ id, title: 'Same' }))
    const [taken = ''] = slugs(same).values()
    for (const forged of [
      { id: 'c', title: taken },
      { id: 'c', title: 'Another', slug: taken },
    ]) {
      expect(new Set(slugs([...same, forged]).values()).size).toBe(3)
    }
    const many = Array.from({ length: 10_000 }, (_, index) => ({ id: `article ${index}`, title: 'Same' }))
    expect(new Set(slugs(many).values()).size).toBe(many.length)
  })

  test('are a single segment of an address, and valid on any file system', () => {
    fc.assert(
      fc.property(articles, (sources) => {
        for (const slug of slugs(sources).values()) {
          expect(slug).toMatch(/^[\p{L}\p{M}\p{N}\p{Pc}\p{So}\p{Emoji}-]+$/u)
          expect(isUsableSlug(slug), slug).toBe(true)
          expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(255)
          const { pathname } = new URL(`https://example.org/articles/${slug}/`)
          expect(decodeURIComponent(pathname)).toBe(`/articles/${slug}/`)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
