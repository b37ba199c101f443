import { describe, expect, test } from 'vitest'
import { refusalOf } from '../seed.ts'
import { parsed } from './parsed.ts'

const STORY = 'The ferry will sail again from Monday, the harbour office said.'

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

describe('the end mark of DOS', () => {
  test.each([
    ['alone', '\x1A'],
    ['below the last line', '\r\n\x1A'],
    ['to the end of the record', '\r\n\x1A\x1A\x1A\x1A\x1A'],
    ['with zeros behind it', '\x1A\0\0\0\0'],
    ['with the bytes of a formatted disk behind it', '\x1A\xE5\xE5\xE5\xF6\xF6'],
    ['with a line end behind it', '\x1A\r\n'],
  ])('is no part of the text: %s', (_, end) => {
    expect(parsed(bytes(STORY + end)).blocks).toEqual([['paragraph', STORY]])
  })

  test('is refused where words follow, which nobody would see', async () => {
    const { rule, remedy } = await refusalOf(bytes(`${STORY}\r\n\x1AMore words.`))
    expect(rule).toBe('not-text')
    expect(remedy).toContain('ends a DOS text')
  })

  test('is a letter’s half in UTF-16', () => {
    const text = 'Příběh o Ěvě, která přišla domů.'
    expect(parsed(new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))).blocks).toEqual([
      ['paragraph', text],
    ])
  })
})
