/** A word of a site. */
export interface VocabularyWord {
  /** Its folded letters, by which it is found. */
  readonly key: string
  /** As most articles write it. */
  readonly written: string
  /** About how many articles have it: the logarithm to the base of 2, as a whole number. */
  readonly frequency: number
}

/** How a word is written that differs from its key only by capitals: none, the first, all. Then comes the frequency. */
const CASES = ['0', 'A', 'a'] as const
const MAX_FREQUENCY = 9
/** A key shares at most this many letters with the one before it. */
const MAX_SHARED = 35

/**
 * Writes words that are sorted by key, a line each: how many letters of the key are those of the key before it, in base
 * 36; a character for capitals and frequency; the other letters; and after a tab, how the word is written, if capitals
 * do not tell.
 */
export function formatVocabulary(words: readonly VocabularyWord[]): string {
  let before = ''
  const lines = words.map(({ key, written, frequency }) => {
    let shared = 0
    while (shared < MAX_SHARED && shared < before.length && key[shared] === before[shared]) shared++
    before = key
    const place = CASES.findIndex((_, index) => inCase(key, index) === written)
    const first = (CASES[Math.max(0, place)] ?? '0').charCodeAt(0)
    const kind = String.fromCharCode(first + Math.min(frequency, MAX_FREQUENCY))
    return `${shared.toString(36)}${kind}${key.slice(shared)}${place < 0 ? `\t${written}` : ''}\n`
  })
  return lines.join('')
}

/** Reads what `formatVocabulary` wrote. */
export function parseVocabulary(text: string): readonly VocabularyWord[] {
  let before = ''
  return text.split('\n').flatMap((line) => {
    if (line === '') return []
    const [letters = '', written] = line.slice(2).split('\t')
    const key = before.slice(0, Number.parseInt(line.charAt(0), 36)) + letters
    before = key
    const kind = line.charCodeAt(1)
    const place = CASES.findLastIndex((first) => first.charCodeAt(0) <= kind)
    const frequency = kind - (CASES[place] ?? '0').charCodeAt(0)
    return [{ key, written: written ?? inCase(key, place), frequency }]
  })
}

function inCase(key: string, place: number): string {
  if (place === 0) return key
  return place === 1 ? key.charAt(0).toUpperCase() + key.slice(1) : key.toUpperCase()
}
