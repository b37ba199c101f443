import { describe, expect, test } from 'vitest'
import { f1, wordsOfPage } from '../../bench/extraction.ts'
import { LAYOUTS } from './layouts.ts'
import { reading } from './page.ts'

describe('layouts of pages', () => {
  test.each(LAYOUTS)('$name: the article is found, and nothing hidden is shown', async ({ html, text }) => {
    const read = await reading(html)
    expect(read.words).not.toContain('secret')
    expect(f1(wordsOfPage(read.html), wordsOfPage(text))).toBeGreaterThanOrEqual(0.99)
  })
})
