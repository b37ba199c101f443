import { describe, expect, test } from 'vitest'
import { articleAndMessages } from '../seed.ts'
import { reading, wordsOf } from './page.ts'

describe('what is not closed, and hides the rest of a page, is named', () => {
  test.each([
    ['<script>', '<h2>Tools <script>foo()</h2><p>More words.</p>'],
    ['<style>', '<p>A word.<style>.a{}</p><p>More words.</p>'],
    ['<textarea>', '<p>Write <textarea> here.</p>'],
    ['<title>', '<p>The <title> of it.</p>'],
    ['A comment', '<p>A word.</p><!-- <p>More words.</p>'],
  ])('%s', async (name, markup) => {
    for (const content of [
      `<p>It fell.</p>${markup}`,
      `<html><body><p>It fell.</p>${markup}\n</body></html>\n`,
    ]) {
      const { words, messages } = await reading(content)
      expect(words).toContain('It fell.')
      const [message] = messages.filter(({ rule }) => rule === 'hidden-words')
      expect(message?.found).toContain(name)
      expect(message?.found).toContain('not closed')
    }
  })

  test.each([
    '<p>It fell.</p><script>foo()</script>',
    '<p>It fell.</p><style>.a{}</style >',
    '<p>It fell.</p><!-- words -->\n',
    '<p>It fell.</p><!-- words --!>',
    '<p>It fell.</p><script>',
  ])('but not what is closed or empty: %s', async (content) => {
    expect((await reading(content)).rules).toEqual([])
  })
})

describe('in Markdown, an element that is not closed ends with its block', () => {
  test.each([
    ['<script>', '## Tools <script>\n\n```js\nlet a\n```', 'Tools let a'],
    ['<style>', '## The <style> tag\n\n    let b', 'The let b'],
    ['<title>', '## The <title> of it\n\nMore words.', 'The More words.'],
    ['<textarea>', '- one <textarea> two\n- three\n\n```\nlet c\n```', 'one three let c'],
    ['<script>', '| a <script> | b |\n|---|---|\n| 1 | 2 |\n\n```\nlet d\n```', 'a b 1 2 let d'],
  ])('%s', async (_, markdown, words) => {
    const { html } = await articleAndMessages(`It fell.\n\n${markdown}\n\nIt rose.`, { name: 'a.md' })
    expect(wordsOf(html)).toBe(`It fell. ${words} It rose.`)
  })
})
