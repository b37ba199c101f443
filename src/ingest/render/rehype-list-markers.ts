import type { Element, Root } from 'hast'
import type { Plugin } from 'unified'
import { elementsOf } from '../hast/elements.ts'

/** The widths of markers, in characters, for which the style sheet has a margin. */
const WIDTHS = [3, 4, 6, 9, 18] as const
const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

/**
 * Marks each list that has wide markers with their width (`data-markers`), so that the style sheet can make room for
 * them. Markers are placed beside their list, and would otherwise reach into the margin of the page.
 */
export const rehypeListMarkers: Plugin<[], Root> = () => (tree: Root) => {
  for (const element of elementsOf(tree)) {
    if (element.tagName !== 'ol') continue
    const widest = markersOf(element).reduce((most, { length }) => Math.max(most, length), 0)
    const width = widest < 3 ? undefined : (WIDTHS.find((most) => widest <= most) ?? 18)
    if (width !== undefined) element.properties.dataMarkers = String(width)
  }
}

/** Returns the markers of a list, without full stops. */
function markersOf({ properties, children }: Element): readonly string[] {
  let next = Number(properties.start ?? 1)
  return children.flatMap((item) => {
    if (item.type !== 'element' || item.tagName !== 'li') return []
    const { value, type, dataMarker } = item.properties
    const number = value === undefined ? next : Number(value)
    next = number + (properties.reversed ? -1 : 1)
    return [typeof dataMarker === 'string' ? dataMarker : numeral(number, type ?? properties.type)]
  })
}

/** Returns a number as browsers show it in a list of a certain type. */
function numeral(number: number, type: unknown): string {
  const kind = String(type ?? '').toLowerCase()
  if (kind === 'a' && number > 0) return 'a'.repeat(Math.ceil(Math.log(number + 1) / Math.log(26)))
  if (kind !== 'i' || number < 1 || number > 3999) return String(number)
  // Two capital letters are about as wide as three digits.
  const letters = roman(number)
  return type === 'I' ? letters + letters.slice(letters.length / 2) : letters
}

function roman(number: number): string {
  let rest = number
  let numeral = ''
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      numeral += letters
      rest -= value
    }
  }
  return numeral
}
