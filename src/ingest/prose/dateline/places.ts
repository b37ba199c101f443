import { phrasesOfAll, wordsOfAll } from '../../../languages/word-lists.ts'

const CAPITAL_WORDS: ReadonlySet<string> = new Set(wordsOfAll('capitalWords'))
const PARTICLES: ReadonlySet<string> = new Set(wordsOfAll('placeParticles'))
const CITIES: ReadonlySet<string> = new Set(phrasesOfAll('cityNames'))

const IN_CAPITALS = /^\p{Lu}[\p{Lu}\p{M} .’'/-]*[\p{Lu}.]$/u
const CAPITALISED = /^\p{Lu}[\p{L}\p{M} .’'/-]*$/u
const MAX_PLACE_WORDS = 5
/** How the slug of a wire story begins: `BC-EU--Grain Deal`. */
const SLUG = /^(?:BC|AM|PM|HFR)-/

/** Whether a text is in capitals and can be a place: `NEW YORK`, but not `BREAKING NEWS`. */
export function isPlaceInCapitals(text: string): boolean {
  return (
    IN_CAPITALS.test(text) &&
    hasFewWords(text) &&
    !SLUG.test(text) &&
    !text.split(/[ /]/u).some((word) => CAPITAL_WORDS.has(word))
  )
}

/** Whether a text has the form of a place, for datelines that are certain already: `São Paulo`, `تهران`. */
export function canBePlace(text: string): boolean {
  return (CAPITALISED.test(text) || /^\p{Lo}[\p{Lo}\p{M}\u200C ]*$/u.test(text)) && hasFewWords(text)
}

/** Whether a text is a well-known city, which makes a dateline certain. */
export function isKnownCity(text: string): boolean {
  return CITIES.has(text)
}

/** Changes `NEW YORK` to `New York`, because capitals are only the style of datelines. Other names are not changed. */
export function placeName(text: string): string {
  if (!IN_CAPITALS.test(text)) return text
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word, offset: number) => {
    const lower = word.toLowerCase()
    return offset > 0 && PARTICLES.has(lower) ? lower : word.charAt(0) + lower.slice(1)
  })
}

function hasFewWords(text: string): boolean {
  return text.length > 1 && text.split(' ').length <= MAX_PLACE_WORDS
}
