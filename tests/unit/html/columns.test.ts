import { expect, test } from 'vitest'
import { reading } from './page.ts'

const ROWS =
  '<tr><th>Farm</th><th>Secret</th><th>Tons</th></tr><tr><td>North</td><td>words</td><td>12</td></tr>'

test.each([
  ['by its style', `<table><col><col style="visibility: collapse"><col>${ROWS}</table>`],
  [
    'by its group',
    `<table><colgroup><col></colgroup><colgroup style="visibility:collapse"><col></colgroup>${ROWS}</table>`,
  ],
  [
    'by a group without columns',
    `<table><colgroup></colgroup><colgroup style="visibility:collapse"></colgroup>${ROWS}</table>`,
  ],
  [
    'by a style sheet',
    `<style>.gone{visibility:collapse}</style><table><col><col class="gone">${ROWS}</table>`,
  ],
  [
    'beside cells over several rows',
    `<table><col><col style="visibility:collapse"><tr><th rowspan=2>Farm North</th><th>Secret</th><th>Tons</th></tr><tr><td>words</td><td>12</td></tr></table>`,
  ],
])('readers do not see a column that is hidden %s', async (_, table) => {
  const { words, leftOut } = await reading(`<p>The harvest was late.</p>${table}`)
  expect(words).toMatch(/Farm.*Tons/)
  expect(words).toContain('12')
  expect(words).not.toMatch(/Secret|words/)
  expect(leftOut.map(({ reason, text }) => [reason, text])).toEqual([
    ['hidden', 'Secret'],
    ['hidden', 'words'],
  ])
})

test.each([
  [
    'a cell that also spans a shown column',
    `<table><col><col style="visibility:collapse"><tr><td colspan=2>Open words</td></tr></table>`,
  ],
  [
    'a column without an effect',
    `<table><col style="visibility:hidden"><tr><td>Open words</td></tr></table>`,
  ],
])('readers see %s', async (_, table) => {
  expect((await reading(`<p>The harvest was late.</p>${table}`)).words).toContain('Open words')
})
