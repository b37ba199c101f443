import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const css = readFileSync(resolve(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8')
const sepia = /data-theme="sepia"\] \{(.*?)\}/s.exec(css)?.[1] ?? ''

const THEMES: Readonly<Record<string, (token: string) => string>> = {
  light: (token) => colourOf(css, token, /light-dark\((#\w{6}),/),
  dark: (token) => colourOf(css, token, /light-dark\(#\w{6}, (#\w{6})\)/),
  sepia: (token) => colourOf(sepia, token, /(#\w{6})/),
}

function colourOf(text: string, token: string, value: RegExp): string {
  const found = new RegExp(`--${token}: ${value.source}`).exec(text)?.[1]
  if (found === undefined) throw new Error(`There is no --${token}.`)
  return found
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

test.each(Object.entries(THEMES))('all text of the %s theme has a contrast of 7:1 or more', (_, colour) => {
  for (const ink of ['ink', 'ink-quiet', 'accent'])
    for (const ground of ['paper', 'raised'])
      expect(contrast(colour(ink), colour(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(7)
  expect(contrast(colour('mark-ink'), colour('mark'))).toBeGreaterThanOrEqual(7)
})
