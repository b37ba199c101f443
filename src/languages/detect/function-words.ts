import stopwords from 'stopwords-iso' with { type: 'json' }

/** The share of some words, 0 to 1. */
export type WordShare = (words: readonly string[]) => number

/** Function words by ISO 639-1 code. */
const LISTS: Readonly<Record<string, readonly string[] | undefined>> = stopwords

const shares = new Map<string, WordShare>()

/**
 * Measures the share of function words of one language; 0 for a language without a list. Made once for each language,
 * for its use is cheap and its making is not.
 *
 * @param language BCP 47 tag.
 */
export function functionWordShare(language: string): WordShare {
  const known = shares.get(language)
  if (known) return known
  const functionWords = new Set(LISTS[new Intl.Locale(language).language])
  const share: WordShare = (words) => {
    let count = 0
    for (const word of words) if (functionWords.has(word.toLowerCase())) count++
    return words.length === 0 ? 0 : count / words.length
  }
  shares.set(language, share)
  return share
}

/** Of fewer words, chance decides which language has more. */
const FEWEST_WORDS = 40
/** In news, a language has so many of its function words at least, and its nearest neighbour so many of those at most. */
const LEAST_SHARE = 0.4
const LARGEST_OF_NEIGHBOUR = 0.5

const LANGUAGES = Object.keys(LISTS)

/** The languages that have a word among their function words, by their places in `LANGUAGES`; made when asked for. */
let languagesOf: ReadonlyMap<string, readonly number[]> | undefined

/**
 * The language whose function words a text has in plenty, while it has few of any other's; ISO 639-1. Cheaper than the
 * library, and enough for most articles.
 */
export function languageOfFunctionWords(words: readonly string[]): string | undefined {
  if (words.length < FEWEST_WORDS) return undefined
  languagesOf ??= languagesOfWords()
  const counts = new Uint16Array(LANGUAGES.length)
  for (const word of words) {
    for (const language of languagesOf.get(word.toLowerCase()) ?? [])
      counts[language] = (counts[language] ?? 0) + 1
  }
  let most = 0
  let next = 0
  for (const count of counts) {
    if (count > most) {
      next = most
      most = count
    } else if (count > next) next = count
  }
  const isEvident = most >= words.length * LEAST_SHARE && next <= most * LARGEST_OF_NEIGHBOUR
  return isEvident ? LANGUAGES[counts.indexOf(most)] : undefined
}

function languagesOfWords(): ReadonlyMap<string, readonly number[]> {
  const languages = new Map<string, number[]>()
  LANGUAGES.forEach((language, index) => {
    for (const word of new Set(LISTS[language])) {
      const known = languages.get(word)
      if (known) known.push(index)
      else languages.set(word, [index])
    }
  })
  return languages
}
