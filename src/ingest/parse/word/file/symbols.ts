import { hex } from 'dingbat-to-unicode'
import { attributeOf, type XmlElement } from './xml.ts'

/** Characters without a meaning outside of their font. */
const PRIVATE = /[\uE000-\uF8FF]/

/**
 * Returns the character for a `w:sym`, which names a font and the place of a character in it, or for a `w16se:symEx`,
 * which does the same for characters beyond the first 65,536.
 *
 * @returns `undefined` if it has no character in Unicode that is known.
 */
export function symbolOf(element: XmlElement): string | undefined {
  const font = attributeOf(element, 'w:font') ?? attributeOf(element, 'w16se:font') ?? ''
  const code = attributeOf(element, 'w:char') ?? attributeOf(element, 'w16se:char') ?? ''
  if (!/^[0-9a-f]{1,6}$/i.test(code)) return undefined
  // The characters of symbol fonts stand in the area for private use, from F000 on.
  const known = hex(font, code) ?? hex(font, code.replace(/^f0(?=..$)/i, ''))
  if (known) return known.string
  const value = Number.parseInt(code, 16)
  const character = value > 0x20 && value <= 0x10ffff ? String.fromCodePoint(value) : ''
  return character !== '' && character.isWellFormed() && !PRIVATE.test(character) ? character : undefined
}

/**
 * Replaces the characters of a symbol font in a text, which stand in the area for private use, if they are known.
 *
 * @param fontOf Returns the font. It is called only for such characters, because finding it takes time.
 */
export function withoutPrivate(text: string, fontOf: () => string): string {
  if (!PRIVATE.test(text)) return text
  const font = fontOf()
  return text.replace(/[\uF020-\uF0FF]/g, (character) => {
    const code = (character.charCodeAt(0) - 0xf000).toString(16)
    return hex(font, code)?.string ?? character
  })
}
