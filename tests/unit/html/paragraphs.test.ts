import { expect, test } from 'vitest'
import { bodyOf, PARAGRAPHS, page, reading, SENTENCE, sitePage } from './page.ts'

async function blocksOf(content: string) {
  const body = bodyOf((await page(content)).html)
  return [...body.querySelectorAll('p, pre, td')].map((block) =>
    (block.textContent ?? '').replace(/\s+/g, ' ').trim(),
  )
}

test.each([
  ['loose text', `One.<br><br>Two.<br>\n<br>Three,<br>four.`, ['One.', 'Two.', 'Three, four.']],
  ['a paragraph', `<p>One.<br /><br />Two.</p>`, ['One.', 'Two.']],
  ['emphasis', `<p><em>One.<br><br>Two.</em> Three.</p>`, ['One.', 'Two. Three.']],
  ['a font', `<font size="2">One.<br><br><br>Two.</font>`, ['One.', 'Two.']],
  ['a quotation', `<p>Zero.</p><blockquote>One.<br><br>Two.</blockquote>`, ['Zero.', 'One.', 'Two.']],
])('two line breaks in %s part paragraphs', async (_, content, expected) => {
  expect(await blocksOf(content)).toEqual(expected)
})

test('a page that is one `pre` has paragraphs', async () => {
  const wrapped = 'The river rose by two metres on Monday, the office for water\nsaid, and fell again.'
  expect(
    await blocksOf(
      `<html><head></head><body><pre style="white-space: pre-wrap;">${wrapped}\n\n${wrapped} <a href="https://example.org/">See</a>.\n\nRoses\nare red\n\na    1\nb    2\n</pre></body></html>`,
    ),
  ).toEqual([SENTENCE, `${SENTENCE} See.`, 'Roses are red', 'a 1 b 2'])
})

test('code stays code', async () => {
  expect((await page(`<pre><code>one\n\ntwo</code></pre>`)).html).toMatch(/<pre\b/)
})

test('a page of which most prose is left out is reported with numbers', async () => {
  const frame = `<iframe srcdoc="${'<p>The dam broke in the night, and nobody was told of it at all.</p>'.repeat(30)}"></iframe>`
  const { messages } = await reading(sitePage(`${PARAGRAPHS.join('')}${frame}`))
  const { found, remedy } = messages.find(({ rule }) => rule === 'mostly-left-out') ?? {}
  expect(found).toMatch(/^\d+ words of the page were kept, and 420 words in paragraphs were left out$/)
  expect(remedy).toContain('select:')
  const { rules } = await reading(sitePage(PARAGRAPHS.join('')))
  expect(rules).not.toContain('mostly-left-out')
})
