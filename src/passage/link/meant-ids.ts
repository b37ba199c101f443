import { PASSAGE_ID } from './passage-id.ts'

/** What sentences and programs put around an address: `(#k3x9).`, `“#k3x9”`. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu
/** The id of a passage with more than marks after it: `k3x9’s`, `k3x9?utm_source=mail`. Not the first word of a heading. */
const FIRST_LETTERS = new RegExp(String.raw`^${PASSAGE_ID}(?![-_\p{L}\p{M}\p{N}])`, 'u')

/**
 * Returns the ids that the id of a link can mean, likeliest first: the id itself, then without the marks around it, in
 * lower case, and without what follows the id of a passage.
 */
export function meantIds(id: string): readonly string[] {
  const bare = id.replace(AROUND, '')
  const lower = bare.toLowerCase()
  const candidates = [id, bare, lower, FIRST_LETTERS.exec(lower)?.[0] ?? '']
  return [...new Set(candidates)].filter(Boolean)
}
