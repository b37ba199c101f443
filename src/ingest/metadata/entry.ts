import type { Place } from '../../diagnostics/problem.ts'
import type { Places } from './places.ts'

/** A key and its value, as an owner wrote them in a sidecar or in front matter. */
export interface Entry {
  readonly key: string
  readonly keyPlace: Place
  /** A text, or lists and mappings of texts. Nothing is converted to a number, a date or a boolean. */
  readonly value: unknown
  /** The places of the value and of the values in it, by their paths, which begin with the key. */
  readonly places: Places
}
