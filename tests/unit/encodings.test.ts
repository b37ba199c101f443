import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { ingest } from '../../src/ingest/ingest.ts'
import { readText } from '../../src/ingest/read/read.ts'
import { articleOf, refusalOf, seed } from './seed.ts'
import { sharedFolder } from './shared-data.ts'

interface EncodingCase {
  readonly file: string
  readonly what: string
  readonly expect: 'read' | 'refuse' | 'read-or-refuse'
  readonly expectedText?: string
  readonly expectedEncoding?: string
  readonly reason?: string
  readonly generate?: {
    readonly prefix: string
    readonly repeat: string
    readonly count: number
    readonly suffix: string
  }
}

const FOLDER = sharedFolder('encodings') ?? ''
const CASES: readonly EncodingCase[] = JSON.parse(readFileSync(join(FOLDER, 'cases.json'), 'utf8'))

function bytesOf({ file, generate }: EncodingCase): Uint8Array {
  if (!generate) return readFileSync(join(FOLDER, file))
  const { prefix, repeat, count, suffix } = generate
  return new TextEncoder().encode(prefix + repeat.repeat(count) + suffix)
}

function paragraphsOf(html: string): readonly string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  return [...document.querySelectorAll('[data-passage]')].map((passage) => passage.textContent ?? '')
}

/** Returns bytes as a string of Latin-1, in which each byte is one character. */
function bytes(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'))
}

describe('the shared cases of encodings', () => {
  const of = (...verdicts: readonly string[]) =>
    CASES.filter((one) => verdicts.includes(one.expect)).map((one) => [one.file, one.what, one] as const)

  test.each(of('read'))('%s is read: %s', async (name, _, one) => {
    const { html, evidence } = await articleOf(bytesOf(one), { name })
    if (one.expectedText) expect(paragraphsOf(html)[1]).toContain(one.expectedText)
    if (one.expectedEncoding) {
      const { encoding } = new TextDecoder(one.expectedEncoding)
      expect(evidence.encoding?.name).toBe(encoding)
    }
  })

  test.each(of('refuse'))('%s is refused: %s', async (name, _, one) => {
    const { found: reason, remedy: note } = await refusalOf(bytesOf(one), { name })
    const [, offset] = /at offset (\d+)/.exec(one.reason ?? '') ?? []
    if (offset) expect(reason).toContain(`offset ${offset}`)
    if (one.reason?.startsWith('not text')) expect(reason.toLowerCase()).toMatch(/png|gzip/)
    expect(note).not.toBe('')
  })

  test.each([
    ['windows-1256.txt', 'windows-1256', 'ما هر سد را اندازه گرفتيم'],
    ['iso-8859-9.txt', 'windows-1254', 'ş'],
  ])(
    '%s is read correctly or refused, and read correctly if its encoding is declared',
    async (name, encoding, words) => {
      const content = readFileSync(join(FOLDER ?? '', name))
      const right = new TextDecoder(encoding).decode(content)
      expect(right).toContain(words)
      const { ingested } = await ingest(seed(content, { name }))
      if (ingested) expect(readText(new VFile({ value: content })).text).toBe(right)
      const stated = await articleOf(content, { name, sidecar: `encoding: ${encoding}` })
      expect(paragraphsOf(stated.html).join(' ')).toContain(words)
    },
  )
})

describe('the encoding is determined', () => {
  const german =
    'Die Deiche an der Elbe m\xFCssen erh\xF6ht werden, sagte die Ministerin am Montag in Hamburg.'

  test('by the byte order mark, whatever is declared', async () => {
    const { html } = await articleOf('\uFEFFZwölf Flüsse stiegen.', { sidecar: 'encoding: windows-1252' })
    expect(paragraphsOf(html)).toEqual(['Zwölf Flüsse stiegen.'])
  })

  test('by the sidecar, before it is detected', async () => {
    const { html } = await articleOf(bytes(german), { sidecar: 'encoding: windows-1251' })
    expect(paragraphsOf(html)[0]).toContain('mьssen')
  })

  test('with an error for the invalid byte if the declared encoding is wrong', async () => {
    const { rule, found: reason } = await refusalOf(bytes(german), { sidecar: 'encoding: utf-8' })
    expect(rule).toBe('unknown-encoding')
    expect(reason).toContain('0xFC at offset 24')
  })

  test.each([
    ['a page', `<meta charset="iso-8859-2"><p>Pros\xEDm, \xBEivot je kr\xE1sn\xFD.`, 'život'],
    [
      'an old page',
      `<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>\xF2\xC5\xCB\xC1`,
      'Река',
    ],
  ])('by the charset that %s declares', async (_, html, word) => {
    const page = await articleOf(bytes(html), { name: 'page.html' })
    expect(paragraphsOf(page.html).join(' ')).toContain(word)
  })

  test('as UTF-8 for a page in UTF-8, even if the page declares another one', async () => {
    const { html } = await articleOf('<meta charset="windows-1252"><p>Zwölf Flüsse.', { name: 'page.html' })
    expect(paragraphsOf(html)).toEqual(['Zwölf Flüsse.'])
  })
})

describe('bytes without a declared encoding', () => {
  test.each([
    ['DOS, with one letter only', 'They sat in the caf\x82 all day and waited for the rain to end.', 'cp437'],
    ['DOS, with a sign only', 'The old machine cost \x9C5 in the shop on the corner.', 'cp437'],
    [
      'two code pages of DOS',
      'A popula\x87\x84o n\x84o est\xA0 satisfeita com as condi\x87\x94es da esta\x87\x84o, disse o ministro.',
      'cp860',
    ],
    [
      'Windows-1252 or DOS',
      'Chi conosce la citt\x85 sa che il ponte porta al mercato dei contadini.',
      'cp437',
    ],
  ])('that could be in several encodings are refused, with candidates: %s', async (_, text, candidate) => {
    const { found: reason, remedy: note } = await refusalOf(bytes(text))
    expect(reason).toContain(candidate)
    expect(note).toMatch(/write `encoding: \S+` into the sidecar, article\.yml/)
  })

  test('with too few words are refused, not guessed', async () => {
    expect((await refusalOf(bytes('\xFC\xE9'))).rule).toBe('unknown-encoding')
  })

  test('that end within a character are reported as such', async () => {
    expect((await refusalOf(bytes('Zw\xC3\xB6lf Fl\xC3\xBCsse \xE2\x80'))).found).toContain('cut off')
  })
})

describe('texts from old Macs, whose lines end with a carriage return', () => {
  test.each([
    [
      'macintosh',
      'Les digues\r\rLes ing\x8Enieurs ont mesur\x8E chaque digue, a dit le pr\x8Esident de la r\x8Egion.\r',
      'Les ingénieurs ont mesuré chaque digue, a dit le président de la région.',
    ],
    [
      'macintosh',
      'The caf\x8E\r\rThey don\xD5t say what the water did to the house by the river.\r',
      'They don’t say what the water did to the house by the river.',
    ],
    [
      'macintosh',
      'El c\x97digo\r\rEl proyecto es de c\x97digo abierto, y tiene l\x92mites para los que lo usan.\r',
      'El proyecto es de código abierto, y tiene límites para los que lo usan.',
    ],
    [
      'x-mac-cyrillic',
      '\x90\xE5\xEA\xE0\r\r\x82\xEE\xE4\xE0 \xE2 \xF0\xE5\xEA\xE5 \xEF\xEE\xE4\xED\xDF\xEB\xE0\xF1\xFC \xED\xE0 \xE4\xE2\xE0 \xEC\xE5\xF2\xF0\xE0.\r',
      'Вода в реке поднялась на два метра.',
    ],
  ])('are read: %s', async (_, text, words) => {
    expect(paragraphsOf((await articleOf(bytes(text))).html).join(' ')).toContain(words)
  })

  test('are read with other lines, too, if no other encoding gives words', async () => {
    const text = 'Les ing\x8Enieurs ont mesur\x8E chaque digue, a dit le pr\x8Esident de la r\x8Egion.'
    expect(paragraphsOf((await articleOf(bytes(text))).html)).toEqual([
      'Les ingénieurs ont mesuré chaque digue, a dit le président de la région.',
    ])
  })

  test('are refused if Windows-1252 could be meant as well', async () => {
    expect(
      (await refusalOf(bytes('The water\r\rThe river \x96 it rose by two metres \x96 fell on Tuesday.\r')))
        .rule,
    ).toBe('unknown-encoding')
  })
})

describe('texts from DOS', () => {
  test.each([
    [
      'cp850',
      'A popula\x87\xC6o n\xC6o est\xA0 satisfeita com as condi\x87\xE4es.',
      'A população não está satisfeita com as condições.',
    ],
    [
      'cp437',
      'Die H\x94fe im Tal warteten l\x84nger auf den Regen, und gr\x94\xE1ere Felder blieben \x94de.',
      'Die Höfe im Tal warteten länger auf den Regen, und größere Felder blieben öde.',
    ],
    [
      'cp437',
      'The farms in the valley:\n\n\xDA\xC4\xC4\xC4\xC4\xC4\xC4\xBF\n\xB3 North\xB3\n\xC0\xC4\xC4\xC4\xC4\xC4\xC4\xD9\n\nThey waited for the rain.',
      '┌──────┐',
    ],
    [
      'cp437',
      'The farms in the valley:\n\n\xC9\xCD\xCD\xCD\xCD\xCD\xCD\xBB\n\xBA North\xBA\n\xC8\xCD\xCD\xCD\xCD\xCD\xCD\xBC\n\nThey waited for the rain.',
      '╔══════╗',
    ],
    [
      'cp852',
      'Rolnicy w dolinie czekali na deszcz, lecz wi\xA9kszo\x98\x86 p\xA2l pozosta\x88a pusta. Urz\xA9dy s\x88ucha\x88y.',
      'większość pól pozostała pusta. Urzędy słuchały.',
    ],
    [
      'ibm866',
      '\x8C\xEB \xA8\xA7\xAC\xA5\xE0\xA8\xAB\xA8 \xAA\xA0\xA6\xA4\xE3\xEE \xA4\xA0\xAC\xA1\xE3, \xAD\xA5\xAA\xAE\xE2\xAE\xE0\xEB\xA5 \xA4\xA2\xA0\xA6\xA4\xEB, \xE1\xAA\xA0\xA7\xA0\xAB\xA0 \xE0\xE3\xAA\xAE\xA2\xAE\xA4\xA8\xE2\xA5\xAB\xEC \xE0\xA0\xA1\xAE\xE2\xEB.',
      'Мы измерили каждую дамбу, некоторые дважды, сказала руководитель работы.',
    ],
  ])('are read if only %s gives words', async (name, content, words) => {
    const { html, evidence } = await articleOf(bytes(content))
    expect(evidence.encoding).toEqual({ name, by: 'bytes' })
    expect(paragraphsOf(html).join(' ')).toContain(words)
  })

  test.each(['cp850', 'IBM850', '850', 'CP-850'])('are read as the sidecar declares: %s', async (label) => {
    const { html, evidence } = await articleOf(bytes('The caf\x82.'), { sidecar: `encoding: ${label}` })
    expect(paragraphsOf(html)).toEqual(['The café.'])
    expect(evidence.encoding).toEqual({ name: 'cp850', by: 'sidecar' })
  })

  test('are refused at a byte that has no character in the declared code page', async () => {
    const { found } = await refusalOf(bytes('Die H\x94fe \xE7'), { sidecar: 'encoding: cp857' })
    expect(found).toContain('not cp857: the byte 0xE7 at offset 9')
  })
})

test.each([
  [
    'windows-1250',
    'P\xF8edseda sl\xEDbil pomoc tak\xE9 mal\xFDm hospod\xE1\xF8stv\xEDm, ale \x9E\xE1dn\xFD roln\xEDk nev\xEC\xF8il, \x9Ee p\xF8ijde v\xE8as.',
    'žádný rolník nevěřil, že přijde včas',
  ],
  [
    'windows-1257',
    '\xD0iaurinio sl\xEBnio \xFBkininkai lietaus lauk\xEB nuo kovo prad\xFEios. Vald\xFEia klaus\xEBsi.',
    'lietaus laukė nuo kovo pradžios',
  ],
])('letters that are rare in the west are usual in %s', async (name, content, words) => {
  const { html, evidence } = await articleOf(bytes(content))
  expect(evidence.encoding?.name).toBe(name)
  expect(paragraphsOf(html).join(' ')).toContain(words)
})

test.each([
  ['C0', 'A bell\x07 rings', 'U+0007', 6],
  ['escape', 'Words \x1B[31m red', 'U+001B', 6],
])('a control character is refused with its offset: %s', async (_, content, name, offset) => {
  const { rule, found: reason } = await refusalOf(content)
  expect(rule).toBe('not-text')
  expect(reason).toContain(`${name} stands at offset ${offset}`)
})
