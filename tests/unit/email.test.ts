import { describe, expect, test } from 'vitest'
import { articleAndWarnings, refusalOf } from './seed.ts'

const TEXT =
  'Gr=FC=DFe from Istanbul, where the deal was signed on Friday and where we w=\nait for ships.\n\nOn Tue, Bob <bob@example.com> wrote:\n> When?'
const HEAD = `Received: from mail.example.org; Wed, 27 Jul 2022 09:15:00 +0200
From: =?utf-8?Q?Zo=C3=AB_M=C3=BCller?= <zoe@example.org>
To: Desk <desk@example.com>
Subject: Re: =?utf-8?B?R3LDvMOfZQ==?= from
 Istanbul
Date: Wed, 27 Jul 2022 09:14:00 +0200 (CEST)
MIME-Version: 1.0`
const PLAIN = `Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n${TEXT}`
const HTML = `Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

${Buffer.from('<p>Grüße from <b>Istanbul</b>.</p><p>The deal was signed on Friday, the minister said.</p>').toString('base64')}`
const MIXED = `${HEAD}
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: multipart/alternative; boundary=y

--y
${PLAIN}
--y
${HTML}
--y--
--x
Content-Type: image/png; name="map.png"
Content-Disposition: attachment; filename="map.png"
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--x--
`

function mail(content: string) {
  return articleAndWarnings(content.replaceAll('\n', '\r\n'), { name: 'a.eml' })
}

describe('a saved mail', () => {
  test('has its subject, sender and date as metadata, and its plain text as body', async () => {
    const { article, html, warnings } = await mail(MIXED)
    expect(article).toMatchObject({
      title: { text: 'Grüße from Istanbul', generated: false },
      byline: 'Zoë Müller',
      date: { iso: '2022-07-27T09:14:00+02:00' },
    })
    expect(html).toContain(
      'Grüße from Istanbul, where the deal was signed on Friday and where we wait for ships.',
    )
    expect(html).toContain('<blockquote')
    expect(html).not.toContain('@')
    expect(warnings).toEqual(['private-addresses 1:1'])
  })

  test('lists what it leaves out', async () => {
    const { evidence } = await mail(MIXED)
    const leftOut = evidence.leftOut.map(({ text, reason }) => `${reason}: ${text}`)
    expect(leftOut).toContain('mail-head: To: Desk <desk@example.com>')
    expect(leftOut).toContain('address: <bob@example.com>')
    expect(leftOut).toContain('attachment: map.png (image/png, 8 bytes)')
    expect(leftOut.find((line) => line.startsWith('other-format'))).toContain('The deal was signed on Friday')
  })

  test('of HTML alone has that as body', async () => {
    const { html, article } = await mail(`${HEAD}\n${HTML}`)
    expect(html).toContain('The deal was signed on Friday, the minister said.')
    expect(article.title.text).toBe('Grüße from Istanbul')
  })

  test.each([
    ['words without fields', 'hello\nthere', 'not-text'],
    [
      'text in another encoding than declared',
      `${HEAD}\nContent-Type: text/plain; charset=utf-8\n\nGr\xFC\xDFe`,
      'unknown-encoding',
    ],
    ['nothing', '', 'not-text'],
  ])('is refused if it is %s', async (_, content, rule) => {
    const bytes = Uint8Array.from(content, (letter) => letter.charCodeAt(0))
    expect((await refusalOf(bytes, { name: 'a.eml' })).rule).toBe(rule)
  })
})

describe('a charset that the Encoding Standard does not have', () => {
  const mailIn = (charset: string, text: string) =>
    Buffer.from(
      `${HEAD}\nContent-Type: text/plain;\n charset="${charset}"\nContent-Transfer-Encoding: 8bit\n\n${text}`.replaceAll(
        '\n',
        '\r\n',
      ),
      'latin1',
    )

  test.each(['cp850', 'IBM437'])('is read if it is a code page of DOS: %s', async (charset) => {
    const { html } = await articleAndWarnings(mailIn(charset, 'They sat in the caf\x82 all day.'), {
      name: 'a.eml',
    })
    expect(html).toContain('They sat in the café all day.')
  })

  test('is refused otherwise, unless the text has ASCII characters only', async () => {
    const { found } = await refusalOf(mailIn('x-unheard-of', 'They sat in the caf\x82 all day.'), {
      name: 'a.eml',
    })
    expect(found).toContain('“x-unheard-of”')
    const { html } = await articleAndWarnings(mailIn('x-unheard-of', 'They sat there all day.'), {
      name: 'a.eml',
    })
    expect(html).toContain('They sat there all day.')
  })
})

test.each([
  [
    'beside names',
    '<p>Jane Doe &lt;<a href="mailto:j@example.org">j@example.org</a>&gt; wrote it.</p>',
    'Jane Doe wrote it.',
    '<j@example.org>',
  ],
  ['on lines of their own', '<p>They waited.</p><div>j@example.org</div>', 'They waited.', 'j@example.org'],
  [
    'behind names',
    '<p><a href="mailto:j@example.org?subject=x">Jane Doe</a> wrote it.</p>',
    'Jane Doe wrote it.',
    'j@example.org',
  ],
  [
    'of who is quoted',
    '<p>On Monday, j@example.org wrote:</p><blockquote>They waited.</blockquote>',
    'On Monday, wrote: They waited.',
    'j@example.org',
  ],
])('addresses in the HTML of a mail are left out %s', async (_, body, words, address) => {
  const { html, evidence } = await mail(`${HEAD}\nContent-Type: text/html\n\n${body}`)
  expect(
    html
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ).toBe(words)
  expect(html).not.toContain('@')
  expect(evidence.leftOut).toContainEqual({ text: address, reason: 'address' })
})

describe('a text in the format flowed', () => {
  const flowed = (lines: readonly string[], parameters = '') =>
    mail(
      `${HEAD}\nContent-Type: text/plain; charset=utf-8; format=flowed${parameters}\n\n${lines.join('\n')}\n`,
    )

  test('is joined within each level of quotation', async () => {
    const { html, evidence } = await flowed([
      'The deal holds for ',
      'a year, he wrote.',
      '> Will it ',
      '> hold?',
      '>> For how ',
      '>> long?',
      '> a ',
      'No.',
      '-- ',
      'Zoë',
    ])
    const text = html.replace(/<[^>]*>/g, '')
    expect(text).toContain('The deal holds for a year, he wrote.')
    expect(text).toContain('Will it hold?')
    expect(text).toContain('For how long?')
    expect(text).not.toContain('>')
    expect(evidence.leftOut.map(({ text }) => text)).toContain(
      'Content-Type: text/plain; charset=utf-8; format=flowed',
    )
  })

  test('has no space where the sender says so', async () => {
    const { html } = await flowed(['The deal of the year holds for the har ', 'bour.'], '; DelSp=yes')
    expect(html).toContain('the harbour.')
  })
})
