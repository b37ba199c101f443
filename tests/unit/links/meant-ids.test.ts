import { expect, test } from 'vitest'
import { meantIds } from '../../../src/passage/link/meant-ids.ts'
import { parseLink } from '../../../src/passage/link/parse-link.ts'

test.each([
  ['k3x9', ['k3x9']],
  ['k3x9.', ['k3x9.', 'k3x9']],
  ['(k3x9)', ['(k3x9)', 'k3x9']],
  ['“k3x9”,', ['“k3x9”,', 'k3x9']],
  ['K3X9', ['K3X9', 'k3x9']],
  ['K3X9。', ['K3X9。', 'K3X9', 'k3x9']],
  ['k3x9\u200B', ['k3x9\u200B', 'k3x9']],
  ['k3x9’s', ['k3x9’s', 'k3x9']],
  ['k3x9?utm_source=mail', ['k3x9?utm_source=mail', 'k3x9']],
  ['the-old-town.', ['the-old-town.', 'the-old-town']],
  ['क्या', ['क्या']],
  ['…', ['…']],
])('the id “%s” can mean %j', (id, meant) => {
  expect(meantIds(id)).toEqual(meant)
})

test.each([
  '?at=12-87.a7f#k3x9.',
  '?at=12-87.a7f#K3X9',
  '?at=12-87.a7f)#k3x9',
  '?at=12-87.a7f#k3x9%E2%80%9D',
])('marks around a link to words do not matter: %s', (link) => {
  expect(parseLink(new URL(link, 'https://news.example'))).toMatchObject([
    { kind: 'words', address: { id: 'k3x9', start: 12, end: 87, checksum: 'a7f' } },
  ])
})
