import leven from 'leven'

/** A key is taken for a misspelling if at most this many letters differ. */
const MAX_MISSPELT_LETTERS = 2

/**
 * Returns the key that was probably meant by a misspelt one. If more than one letter differs, the first must be right:
 * otherwise it is more often another word.
 */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  const plain = key.toLowerCase()
  const [best] = known
    // Comparing letters takes time, and at least as many differ as one word is longer.
    .filter(({ length }) => Math.abs(length - plain.length) <= MAX_MISSPELT_LETTERS)
    .map((name) => ({ name, distance: leven(plain, name) }))
    .sort((a, b) => a.distance - b.distance)
  if (!best || best.distance > Math.min(MAX_MISSPELT_LETTERS, best.name.length / 2)) return undefined
  return best.distance <= 1 || best.name[0] === plain[0] ? best.name : undefined
}
