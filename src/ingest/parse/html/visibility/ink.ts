import type { Style } from './style.ts'

/** What text is painted with, as far as the page declares it. Elements within take it over. */
export interface Ink {
  /** The colour of the text, see `colourOf`. */
  readonly colour?: string | undefined
  /** The colour behind it; `undefined` if it is not known, or a picture. */
  readonly background?: string | undefined
  /** Whether it has a shadow or is filled with a picture, so that it is seen in any colour. */
  readonly isFilled?: boolean | undefined
}

/** Returns what the text of an element is painted with. */
export function inkOf(style: Style, around: Ink): Ink {
  const declared = style.get('-webkit-text-fill-color') ?? style.get('color')
  const clip = style.get('-webkit-background-clip') ?? style.get('background-clip')
  const shadow = style.get('text-shadow')
  return {
    colour: declared === undefined || declared === 'inherit' ? around.colour : colourOf(declared),
    background: backgroundOf(style, around.background),
    isFilled: around.isFilled || clip === 'text' || (shadow !== undefined && shadow !== 'none'),
  }
}

/** Whether text is painted so that nobody sees it: in no colour, or in that of what is behind it. */
export function isUnseen({ colour, background, isFilled }: Ink): boolean {
  return !isFilled && colour !== undefined && (colour === TRANSPARENT || colour === background)
}

/** Whether a declaration alone can make text unseen. */
export function isTransparent(style: Style): boolean {
  return isUnseen(inkOf(style, {}))
}

const TRANSPARENT = 'transparent'
const PICTURE = /url\(|gradient\(/

function backgroundOf(style: Style, around: string | undefined): string | undefined {
  const image = style.get('background-image')
  if (image !== undefined && PICTURE.test(image)) return undefined
  const declared = style.get('background-color') ?? style.get('background')
  if (declared === undefined || declared === 'none') return around
  const colour = colourOf(declared)
  return colour === TRANSPARENT ? around : colour
}

/** The names under which black and white are usually declared. */
const NAMED: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' }

/**
 * Returns a colour in one form, `#rrggbb` or `transparent`; `undefined` for what is written in another way, or is no
 * colour.
 */
function colourOf(value: string): string | undefined {
  if (value === TRANSPARENT) return TRANSPARENT
  const hex = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(NAMED[value] ?? value)?.[1]
  if (hex !== undefined) {
    const long = hex.length < 6 ? hex.replace(/./g, '$&$&') : hex
    return long.slice(6) === '00' ? TRANSPARENT : `#${long.slice(0, 6)}`
  }
  const [red, green, blue, alpha] = /^rgba?\(([^)]*)\)$/.exec(value)?.[1]?.match(/[\d.]+%?/g) ?? []
  if (red === undefined || green === undefined || blue === undefined) return undefined
  if (alpha !== undefined && Number.parseFloat(alpha) === 0) return TRANSPARENT
  const channels = [red, green, blue].map((channel) => Math.round(Number(channel)))
  if (!channels.every((channel) => channel >= 0 && channel <= 255)) return undefined
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
