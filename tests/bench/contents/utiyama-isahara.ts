import type { Boundaries } from './measures.ts'

/**
 * Finds the segmentation under which the words are most probable (Utiyama and Isahara 2001, "A statistical model for
 * domain-independent text segmentation", §2), by dynamic programming.
 *
 * A section of n words costs Σ log((n + V) / (f(w) + 1)) over these words, where f(w) is the count of a word in the
 * section and V the size of the vocabulary of the text. Each section also costs the logarithm of the length of the
 * text.
 *
 * @param paragraphs The stems of each paragraph.
 * @param prior The factor of that logarithm: 1 in the paper, more for fewer sections.
 */
export function utiyamaIsahara(paragraphs: readonly (readonly string[])[], prior: number): Boundaries {
  const words = paragraphs.flat()
  const costOfSection = prior * Math.log(Math.max(2, words.length))
  const vocabulary = new Set(words).size

  // cheapest[end] is the best segmentation of the paragraphs before `end`, and the beginning of its last section.
  const cheapest = paragraphs.map(() => ({ cost: Number.POSITIVE_INFINITY, start: 0 }))
  cheapest.unshift({ cost: 0, start: 0 })
  paragraphs.forEach((_, start) => {
    const before = (cheapest[start]?.cost ?? 0) + costOfSection
    costsFrom(paragraphs.slice(start), vocabulary).forEach((cost, index) => {
      const end = start + index + 1
      if (before + cost < (cheapest[end]?.cost ?? 0)) cheapest[end] = { cost: before + cost, start }
    })
  })

  const starts: number[] = []
  for (let end = paragraphs.length; end > 0; end = starts[0] ?? 0) starts.unshift(cheapest[end]?.start ?? 0)
  return starts.slice(1)
}

/** Returns the cost of the words in the sections that begin with the first paragraph and end after each paragraph. */
function costsFrom(paragraphs: readonly (readonly string[])[], vocabulary: number): readonly number[] {
  const counts = new Map<string, number>()
  let words = 0
  // Σ f(w) · log(f(w) + 1), updated word by word.
  let repetition = 0
  return paragraphs.map((paragraph) => {
    for (const word of paragraph) {
      const before = counts.get(word) ?? 0
      counts.set(word, before + 1)
      repetition += (before + 1) * Math.log(before + 2) - before * Math.log(before + 1)
    }
    words += paragraph.length
    return words * Math.log(words + vocabulary) - repetition
  })
}
