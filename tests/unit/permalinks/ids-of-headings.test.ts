import { expect, test } from 'vitest'
import { formatLedger } from '../../../src/permalinks/ledger.ts'
import { articleOf } from '../seed.ts'

const TEXT = 'Some words of an article stand here.\n\nOthers stand here, which are of no importance.\n'
const idsOf = (html: string) => Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id ?? '')

test('a heading never gets an id that a passage had, and a passage never gets one that a heading had', async () => {
  const name = 'article.md'
  const { history } = await articleOf(`${TEXT}\n## Sections\n\nA last paragraph of it.\n`, { name })
  const [passage] = history.passages.map(({ id }) => id)
  const ledger = formatLedger({ slug: 'a', earlierSlugs: [], ...history })
  const { html } = await articleOf(`${TEXT}\n## ${passage}\n\nA last paragraph of it.\n`, { name, ledger })
  const ids = idsOf(html)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(expect.arrayContaining([passage, `${passage}-section`, 'sections']))
})
