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

test.each(['?at=4-9.a7f#headline.', '?at=4-9.a7f#Headline', '?at=4-9.a7f#standfirst%E2%80%9D'])(
  'marks and capitals do not matter in a link to words of a headline or standfirst: %s',
  (link) => {
    const [target] = parseLink(new URL(link, 'https://news.example'))
    expect(target).toMatchObject({
      kind: 'words',
      address: { id: link.includes('stand') ? 'standfirst' : 'headline' },
    })
  },
)

test.each([
  ['?q=the%2520deal%2520will', [{ kind: 'quote', words: 'the deal will' }]],
  ['?q=%25C5%2581%25C3%25B3d%25C5%25BA', [{ kind: 'quote', words: 'Łódź' }]],
  ['#:~:text=the%2520deal,hold', [{ kind: 'directive', directive: { start: 'the deal', end: 'hold' } }]],
  ['?q=100%25%20of%20it', [{ kind: 'quote', words: '100% of it' }]],
  ['?q=5%2525', [{ kind: 'quote', words: '5%25' }]],
])('words that were encoded twice are read: %s', (link, targets) => {
  expect(parseLink(new URL(link, 'https://news.example'))).toMatchObject(targets)
})
