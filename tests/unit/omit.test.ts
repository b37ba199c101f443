import { describe, expect, test } from 'vitest'
import { docx, p, r } from './docx.ts'
import { articleAndWarnings } from './seed.ts'

const [FIRST, SECOND] = ['The farmers waited for the rain.', 'It fell on Friday, and the river rose.']

async function omitted(content: string | Uint8Array, name: string, ...patterns: readonly string[]) {
  const sidecar = `omit: ${JSON.stringify(patterns)}`
  const { html, evidence, warnings } = await articleAndWarnings(content, { name, sidecar })
  return {
    text: html
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    left: evidence.leftOut.flatMap(({ reason, text, line }) => (reason === 'omitted' ? [[text, line]] : [])),
    warnings,
  }
}

describe('the lines under omit: are left out', () => {
  test.each([
    ['a paragraph of Markdown', 'a.md', `${FIRST}\n\nPage 3 of 9\n\n${SECOND}`, 3],
    ['a heading', 'a.md', `${FIRST}\n\n## Page 3 of 9\n\n${SECOND}`, 3],
    ['a line within a paragraph', 'a.md', `${FIRST}\nPage 3 of 9\n${SECOND}`, 2],
    ['a line between breaks', 'a.md', `${FIRST}\\\nPage 3 of 9\\\n${SECOND}`, 2],
    ['an item', 'a.md', `${FIRST}\n\n- Page 3 of 9\n\n${SECOND}`, 3],
    ['a quotation', 'a.md', `${FIRST}\n\n> Page 3 of 9\n\n${SECOND}`, 3],
    ['words with emphasis', 'a.md', `${FIRST}\n\n*Page* **3 of 9**\n\n${SECOND}`, 3],
    ['a paragraph of a fragment', 'a.html', `<p>${FIRST}</p>\n<p>Page 3 of 9</p>\n<p>${SECOND}</p>`, 2],
    ['a line of a fragment', 'a.html', `<p>${FIRST}<br>Page  3 of 9<br>${SECOND}</p>`, 1],
    [
      'a paragraph of a page',
      'a.html',
      `<!doctype html><html lang=en><body><p>${FIRST}</p>\n<div>Page 3 of 9</div>\n<p>${SECOND}</p></body></html>`,
      2,
    ],
  ])('%s', async (_, name, content, line) => {
    const { text, left, warnings } = await omitted(content, name, 'Page # of 9')
    expect(text).toBe(`${FIRST} ${SECOND}`)
    expect(left).toEqual([['Page 3 of 9', line]])
    expect(warnings).toEqual([])
  })

  test('paragraphs of Word, and lines within them', async () => {
    const body = p(r(FIRST)) + p(r('Page 3 of 9')) + p(`${r('Page 4 of 9')}<w:r><w:br/></w:r>${r(SECOND)}`)
    const { text, left } = await omitted(await docx(body), 'a.docx', 'Page # of 9')
    expect(text).toBe(`${FIRST} ${SECOND}`)
    expect(left.map(([line]) => line)).toEqual(['Page 3 of 9', 'Page 4 of 9'])
  })

  test('the HTML of a mail', async () => {
    const mail = `From: Jane Doe\nSubject: Rain\nContent-Type: text/html\n\n<p>${FIRST}</p><p>Page 3</p><p>${SECOND}</p>`
    const { text } = await omitted(mail, 'a.eml', 'Page #')
    expect(text).toBe(`${FIRST} ${SECOND}`)
  })

  test('and the sentence that they interrupt is one paragraph', async () => {
    const { html } = await articleAndWarnings('The farmers waited\n\nPage 3\n\nfor the rain.', {
      name: 'a.md',
      sidecar: 'omit: ["Page #"]',
    })
    expect(html.match(/<p\b/g)).toHaveLength(1)
    expect(html).toContain('The farmers waited for the rain.')
  })
})

test.each(['a.md', 'a.html'])('parts of a line stay, with a warning: %s', async (name) => {
  const { text, warnings } = await omitted(`${FIRST} Page 3.`, name, 'Page #')
  expect(text).toBe(`${FIRST} Page 3.`)
  expect(warnings).toEqual(['omits-nothing 1:1'])
})
