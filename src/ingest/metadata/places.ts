import type { Place } from '../../diagnostics/problem.ts'

/** Where an owner wrote each value, by its path as `pathOf` writes it. */
export type Places = Readonly<Record<string, Place>>

/** Returns the path of a value through mappings and lists: `date`, `headings.0.at`. */
export function pathOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.')
}

/** Returns the place of a value. If the value is missing, returns the place of the nearest value around it. */
export function placeOf(places: Places | undefined, path: readonly PropertyKey[]): Place | undefined {
  if (path.length === 0) return undefined
  return places?.[pathOf(path)] ?? placeOf(places, path.slice(0, -1))
}

/** Returns the value at a path within another value; `undefined` if there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (outer, key) => (typeof outer === 'object' && outer !== null ? Reflect.get(outer, key) : undefined),
    value,
  )
}
