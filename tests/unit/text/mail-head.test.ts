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

  test('a date that cannot be read is named', () => {
    const { warnings } = parsed(`From: Jane Doe\nDate: some day\nSubject: Grain deal\n\n${STORY}`)
    expect(warnings).toEqual(['unclear-date 2'])
  })
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
