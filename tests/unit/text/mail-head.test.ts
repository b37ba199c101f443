import { describe, expect, test } from 'vitest'
import { parsed } from './parsed.ts'

const STORY = 'The deal was reached on Friday in Istanbul, and ships will sail from Monday on.'

describe('the head of a mail above a text becomes metadata', () => {
  test.each([
    [
      'From: Jane Doe <jane@example.org>',
      'Sent: Wednesday, July 27, 2022 9:14 AM',
      'Subject: RE: Fwd: Grain deal',
    ],
    [
      'Von: "Jane Doe" <jane@example.org>',
      'Gesendet: Mittwoch, 27. Juli 2022 09:14',
      'Betreff: AW: WG: Grain deal',
    ],
    ['De : Jane Doe [mailto:jane@example.org]', 'Envoyé : 27 juillet 2022', 'Objet : Tr : Re : Grain deal'],
    [
      'From: =?utf-8?Q?Jane_Doe?= <jane@example.org>',
      'Date: Wed, 27 Jul 2022 09:14:00 +0200',
      'Subject: =?utf-8?B?R3JhaW4gZGVhbA==?=',
    ],
  ])('%s', (from, date, subject) => {
    const { declared, blocks, leftOut } = parsed(
      `${from}\nTo: Desk <desk@example.com>\n${date}\n${subject}\n\n${STORY}`,
    )
    expect(declared).toMatchObject({ title: 'Grain deal', byline: 'Jane Doe', date: { kind: 'date' } })
    expect(leftOut).toEqual([['mail-head', 'To: Desk <desk@example.com>']])
    expect(blocks).toEqual([['paragraph', STORY]])
  })

  test('an address alone is no byline', () => {
    const { declared, leftOut } = parsed(`From: jane@example.org\nSubject: Grain deal\n\n${STORY}`)
    expect(declared).toEqual({ title: 'Grain deal' })
    expect(leftOut).toEqual([['mail-head', 'From: jane@example.org']])
  })

  test.each([
    ['Author: Jane Doe', 'From: Desk <desk@example.org>', ['mail-head', 'From: Desk <desk@example.org>']],
    ['By: Jane Doe', 'To: Desk', ['mail-head', 'To: Desk']],
    ['Autorin: Jane Doe <jane@example.org>', 'To: Desk', ['mail-head', 'To: Desk']],
  ])('who wrote the text is its author, whoever sent it: %s, %s', (author, other, left) => {
    for (const lines of [`${author}\n${other}`, `${other}\n${author}`]) {
      const { declared, leftOut } = parsed(`${lines}\nSubject: Grain deal\n\n${STORY}`)
      expect(declared).toEqual({ title: 'Grain deal', byline: 'Jane Doe' })
      expect(leftOut).toEqual([left])
    }
  })

  test('a date that cannot be read is named', () => {
    const { warnings } = parsed(`From: Jane Doe\nDate: some day\nSubject: Grain deal\n\n${STORY}`)
    expect(warnings).toEqual(['unclear-date 2'])
  })
})

describe('a head has lines of other programs, too', () => {
  test.each([
    ['Category: grain', ['grain'], []],
    ['Keywords: grain; Black Sea', ['grain', 'Black Sea'], []],
    [
      'X-Priority: 3\nOrganisation: The Daily News',
      undefined,
      ['X-Priority: 3', 'Organisation: The Daily News'],
    ],
    ['Kategorien: Handel\nWichtigkeit: Hoch', undefined, ['Kategorien: Handel', 'Wichtigkeit: Hoch']],
    ['Bcc: ann@example.org\nReading list: no', undefined, ['Bcc: ann@example.org', 'Reading list: no']],
  ])('%s', (lines, tags, left) => {
    for (const head of [`${lines}\nSubject: Grain deal`, `Subject: Grain deal\n${lines}`]) {
      const { declared, blocks, leftOut } = parsed(`From: Jane Doe <jane@example.org>\n${head}\n\n${STORY}`)
      expect(declared).toEqual({ title: 'Grain deal', byline: 'Jane Doe', ...(tags && { tags }) })
      expect(leftOut).toEqual(left.map((line) => ['mail-head', line]))
      expect(blocks).toEqual([['paragraph', STORY]])
    }
  })

  test.each([
    'Note: the ships sail on Monday, as the minister said before he left for the coast.',
    'The ships sail on Monday.',
  ])('but a text may begin directly below it: %s', (line) => {
    const { blocks } = parsed(`From: Jane Doe\nSubject: Grain deal\n${line}\n\n${STORY}`)
    expect(blocks[0]).toEqual(['paragraph', line])
  })

  test('and front matter with a title is none', () => {
    const { declared } = parsed(
      `Title: Grain deal\nFrom: Istanbul\nDate: 2022-07-27\nTags: grain\n\n${STORY}`,
    )
    expect(declared).toMatchObject({ title: 'Grain deal', tags: ['grain'] })
  })
})

test.each([
  '---------- Forwarded message ---------',
  '-----Ursprüngliche Nachricht-----',
  'Begin forwarded message:\n',
  'Début du message transféré :\n',
  '________________________________',
])('a mail that was sent on begins with its head: %s', (line) => {
  const { declared, leftOut, blocks } = parsed(
    `${line}\nFrom: Jane Doe <jane@example.org>\nSubject: Grain deal\nTo: Desk\n\n${STORY}`,
  )
  expect(declared).toEqual({ title: 'Grain deal', byline: 'Jane Doe' })
  expect(leftOut).toEqual([
    ['mail-head', line.trim()],
    ['mail-head', 'To: Desk'],
  ])
  expect(blocks).toEqual([['paragraph', STORY]])
})

test('a text that quotes a mail whole shows no address from its head', () => {
  const { blocks, leftOut, warnings, declared } = parsed(`Grain deal reached

${STORY}

-----Original Message-----
From: Jane Doe [mailto:jane@example.org]
Sent: 5 March 2024
To: desk@example.com

${STORY}`)
  expect(declared).toEqual({ title: 'Grain deal reached' })
  expect(JSON.stringify(blocks)).not.toContain('@')
  expect(leftOut).toEqual([
    ['address', '[mailto:jane@example.org]'],
    ['address', 'desk@example.com'],
  ])
  expect(warnings).toEqual(['private-addresses 1'])
})

describe('addresses in a mail', () => {
  const HEAD = 'From: Jane Doe <jane@example.org>\nSubject: Grain deal'

  test('are left out beside names and in the heads of earlier mails', () => {
    const { blocks, leftOut } = parsed(`${HEAD}

${STORY}

On Tuesday, Bob <bob@example.com> wrote:
> When?
>> And who?

From: ann@example.org
To: Bob`)
    expect(JSON.stringify(blocks)).not.toContain('@')
    expect(leftOut).toEqual([
      ['address', '<bob@example.com>'],
      ['address', 'ann@example.org'],
    ])
    expect(blocks[2]).toEqual([
      'blockquote',
      [
        ['paragraph', 'When?'],
        ['blockquote', [['paragraph', 'And who?']]],
      ],
    ])
  })

  test.each([
    ['on a line of their own', 'jane@example.org\n\nShips sail.', 'jane@example.org', 'Ships sail.'],
    ['with a label', 'E-Mail: jane@example.org\n\nShips sail.', 'E-Mail: jane@example.org', 'Ships sail.'],
    [
      'with others',
      'jane@example.org, <bob@example.org>\nShips sail.',
      'jane@example.org, <bob@example.org>',
      'Ships sail.',
    ],
    [
      'of who wrote what follows',
      'On Monday, bob@example.org wrote:\n> Ships sail.',
      'bob@example.org',
      'On Monday, wrote:',
    ],
    ['in signatures', '--\nJane Doe, jane@example.org', 'jane@example.org', '-- Jane Doe,'],
  ])('are left out %s', (_, lines, address, rest) => {
    const { blocks, leftOut } = parsed(`${HEAD}\n\n${STORY}\n\n${lines}`, { 'publish-source': false })
    expect(leftOut).toEqual([['address', address]])
    expect(blocks[1]?.[1]).toBe(rest)
  })

  test('are warned of, because the file is published', () => {
    expect(parsed(`${HEAD}\n\n${STORY}`).warnings).toEqual(['private-addresses 1'])
    expect(parsed(`${HEAD}\n\n${STORY}`, { 'publish-source': false }).warnings).toEqual([])
  })

  test('stay within sentences, with a warning', () => {
    const { blocks, warnings } = parsed(`${HEAD}\n\n${STORY} Write to desk@example.com.`, {
      'publish-source': false,
    })
    expect(blocks).toEqual([['paragraph', `${STORY} Write to desk@example.com.`]])
    expect(warnings).toEqual(['private-addresses 1'])
  })
})

test.each([
  'From: a village on the coast',
  'Subject: nothing',
  'To: whom it may concern\nDate: 27 July 2022',
])('other texts are no mails: %s', (line) => {
  expect(parsed(`${line}\n\n${STORY}`).leftOut).toEqual([])
})
