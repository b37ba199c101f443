import type { Choice } from './contents/phrases/choice.ts'
import type { Segmentation } from './enrich/sections.ts'
import type { LeftOut } from './parse/parsed.ts'
import type { KnownEncoding } from './read/decode.ts'

/** The figures behind what was derived from an article. `npm run check -- --explain` puts them into words. */
export interface Evidence {
  /** How the bytes were read; formats that are not text have none. */
  readonly encoding: KnownEncoding | undefined
  /** Whether the language is declared; otherwise it was detected. */
  readonly isLanguageDeclared: boolean
  /** The headline that was chosen; `undefined` if one is declared. */
  readonly headline: Choice | undefined
  readonly segmentations: readonly Segmentation[]
  /** See `Parsed`, like `leftOut`. */
  readonly consumed: readonly string[]
  readonly leftOut: readonly LeftOut[]
}
