import type { Element, Root } from 'hast'
import type { Plugin } from 'unified'
import { elementsOf } from '../hast/elements.ts'

/** The widths for which the style sheet makes room, in characters. */
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
 * Says of each list with wide markers how wide they are (`data-markers`), so that its style can make room for them:
 * markers stand beside their list, and would run into the margin.
 */
export const rehypeListMarkers: Plugin<[], Root> = () => (tree: Root) => {
  for (const element of elementsOf(tree)) {
    if (element.tagName !== 'ol') continue
    const widest = markersOf(element).reduce((most, { length }) => Math.max(most, length), 0)
    const width = widest < 3 ? undefined : (WIDTHS.find((most) => widest <= most) ?? 18)
    if (width !== undefined) element.properties.dataMarkers = String(width)
  }
}

/** The markers of a list without the full stop that follows them. */
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

/** A number as a browser shows it in a list of a type. */
function numeral(number: number, type: unknown): string {
  const kind = String(type ?? '').toLowerCase()
  if (kind === 'a' && number > 0) return 'a'.repeat(Math.ceil(Math.log(number + 1) / Math.log(26)))
  if (kind !== 'i' || number < 1 || number > 3999) return String(number)
  // Two capitals are about as wide as three figures.
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
