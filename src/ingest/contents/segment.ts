/** No section of fewer paragraphs, so that one aside does not become an entry of the contents. */
const SHORTEST_SECTION = 2
/** And none of more, which keeps the time for a text of many paragraphs linear. */
const LONGEST_SECTION = 50

/**
 * Divides paragraphs into sections of one subject each: the division under which the words are most probable
 * (Utiyama and Isahara 2001, "A statistical model for domain-independent text segmentation", §2).
 *
 * The cost of a section is Σ log((n + V) / (f(w) + 1)) over its n words, f(w) the count of a word in the section and
 * V the vocabulary of the text, and each section costs the logarithm of the text's length. A section that keeps to its
 * own words is cheap. The cheapest division is found by dynamic programming.
 *
 * @param paragraphs The content words of each paragraph.
 * @returns The index of the paragraph with which each section begins; the first is 0.
 */
export function segment(paragraphs: readonly (readonly string[])[]): readonly number[] {
  const length = paragraphs.reduce((sum, words) => sum + words.length, 0)
  const { numbered, vocabulary } = numberWords(paragraphs)
  const counts = new Uint32Array(vocabulary)
  const prior = Math.log(Math.max(length, 2))

  // cheapest[end]: the best division of the paragraphs before `end`, and where its last section begins.
  const cheapest = Array.from({ length: paragraphs.length + 1 }, () => ({
    cost: Number.POSITIVE_INFINITY,
    start: 0,
  }))
  cheapest[0] = { cost: 0, start: 0 }
  paragraphs.forEach((_, start) => {
    const before = cheapest[start]?.cost ?? Number.POSITIVE_INFINITY
    if (before === Number.POSITIVE_INFINITY) return
    sectionCosts(numbered.slice(start, start + LONGEST_SECTION), counts).forEach((cost, index) => {
      const end = start + index + 1
      const sum = before + cost + prior
      if (index + 1 >= SHORTEST_SECTION && sum < (cheapest[end]?.cost ?? 0))
        cheapest[end] = { cost: sum, start }
    })
  })

  const starts: number[] = []
  for (let end = paragraphs.length; end > 0; end = starts[0] ?? 0) starts.unshift(cheapest[end]?.start ?? 0)
  return starts
}

/** Each word as a number, by its first appearance: an array then counts words. */
function numberWords(paragraphs: readonly (readonly string[])[]) {
  const numbers = new Map<string, number>()
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    return number
  }
  return { numbered: paragraphs.map((words) => words.map(numberOf)), vocabulary: numbers.size }
}

/**
 * What the sections cost that begin with the first paragraph and end behind each.
 *
 * @param counts A zero for each word of the vocabulary; it is so again afterwards.
 */
function sectionCosts(paragraphs: readonly (readonly number[])[], counts: Uint32Array): readonly number[] {
  let words = 0
  // Σ f(w) · log(f(w) + 1), kept up to date word by word.
  let repetition = 0
  const costs = paragraphs.map((paragraph) => {
    for (const word of paragraph) {
      const before = counts[word] ?? 0
      counts[word] = before + 1
      repetition += GROWTH[before] ?? growth(before)
      words++
    }
    return words * Math.log(words + counts.length) - repetition
  })
  for (const paragraph of paragraphs) for (const word of paragraph) counts[word] = 0
  return costs
}

/** By how much f · log(f + 1) grows when a word that was there `before` times comes again. */
function growth(before: number): number {
  return (before + 1) * Math.log(before + 2) - before * Math.log(before + 1)
}

const GROWTH: readonly number[] = Array.from({ length: 100 }, (_, before) => growth(before))
