import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { articleOf, refusalOf } from './seed.ts'

const MILL = readFileSync(new URL('../fixtures/word/mill.docx', import.meta.url))

describe('a document of Word', () => {
  test('becomes an article: title, headings, lists, tables, notes, emphasis', async () => {
    const { article, html } = await articleOf(MILL, { name: 'mill.docx' })
    expect(article).toMatchObject({
      title: { text: 'The mill at the bend', generated: false },
      place: 'Giessen',
      language: 'en',
    })
    expect(article.headings.map(({ text, generated }) => ({ text, generated }))).toEqual([
      { text: 'What was found', generated: false },
    ])
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
    expect(document.querySelector('strong')?.textContent).toBe('Anna Weber')
    expect([...document.querySelectorAll('ul > li')].map((item) => item.textContent?.trim())).toEqual([
      'two coins',
      'a key',
    ])
    expect(document.querySelectorAll('td, th').length).toBe(4)
    const note = document.querySelector('[data-footnote-ref]')?.getAttribute('href') ?? ''
    expect(document.querySelector(`[id="${note.slice(1)}"]`)?.textContent).toContain(
      'Parish book of Giessen.',
    )
    expect(document.body.textContent).not.toContain('[1]')
  })

  test('is refused if it is not one', async () => {
    const { rule, expected } = await refusalOf('No document at all.', { name: 'mill.docx' })
    expect(rule).toBe('not-text')
    expect(expected).toContain('.docx')
  })
})
