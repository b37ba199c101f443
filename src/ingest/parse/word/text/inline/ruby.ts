import { childrenOf, nameOf } from '../../file/xml.ts'
import { plainWrapper, type Wrapper } from './nest.ts'
import type { Handler, Place } from './place.ts'

/** Reads a phonetic guide. The reading stands behind its base, as in HTML; Word writes it first. */
export const readRuby: Handler = (ruby, place) => {
  const { base, reading } = rubyWrappers(place)
  const named = (name: string) => childrenOf(ruby).filter((child) => nameOf(child) === name)
  for (const part of named('w:rubyBase')) place.readChildren(part, base)
  for (const part of named('w:rt')) place.readChildren(part, reading)
}

/** Returns the elements around the base of a phonetic guide that begins here, and around its reading. */
export function rubyWrappers({
  wrappers,
  pieces,
}: Place): Readonly<Record<'base' | 'reading', readonly Wrapper[]>> {
  // No other guide begins at this piece, so that this one is not joined with its neighbour.
  const base = [...wrappers, { ...plainWrapper('ruby'), key: `ruby ${pieces.length}` }]
  return { base, reading: [...base, plainWrapper('rt')] }
}

/** Older documents have phonetic guides as a formula: `EQ \o\ad(\s\up 9(reading),base)`. */
const FORMULA =
  /^\s*EQ\s.*\\o\s*(?:\\a[cdlr])?\s*\(\s*\\s\s*\\up\s*\d+\s*\(([^()]*)\)\s*[,;]\s*([^()\\]*)\)\s*$/is

/** Returns the phonetic guide that the instruction of a field makes. */
export function rubyOf(instruction: string): { readonly base: string; readonly reading: string } | undefined {
  const [, reading, base] = FORMULA.exec(instruction) ?? []
  return reading === undefined || base === undefined ? undefined : { base, reading }
}
