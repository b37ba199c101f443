import { at } from '../../../passage/at.ts'

/** How much more often than chance would have it a section repeats its words is told from so few appearances (θ). */
const CONCENTRATION = 0.3

/**
 * How probable the words of each possible section are, if it has a vocabulary of its own: the logarithm of their
 * probability under a Dirichlet compound multinomial (Eisenstein and Barzilay 2008, "Bayesian unsupervised topic
 * segmentation", §3), beside that of the same number of words of which none comes twice.
 *
 * @param paragraphs The stems of each.
 * @param longest No section of more paragraphs is asked for.
 * @returns For each paragraph, the cohesion of the sections that begin with it, of one paragraph, of two, and so on.
 */
export function cohesion(
  paragraphs: readonly (readonly string[])[],
  longest: number,
): readonly (readonly number[])[] {
  const { numbered, vocabulary } = numberWords(paragraphs)
  const counts = new Uint32Array(vocabulary)
  const novelty = noveltyOf(numbered, longest, CONCENTRATION * vocabulary)
  return numbered.map((_, start) => {
    const section = numbered.slice(start, start + longest)
    let words = 0
    let repetition = 0
    const cohesions = section.map((paragraph) => {
      for (const word of paragraph) {
        const before = at(counts, word)
        counts[word] = before + 1
        repetition += repetitionOf(before)
      }
      words += paragraph.length
      return repetition - at(novelty, words)
    })
    for (const paragraph of section) for (const word of paragraph) counts[word] = 0
    return cohesions
  })
}

/** What a word adds that was there `before` times. */
function repetitionOf(before: number): number {
  return Math.log1p(before / CONCENTRATION)
}

/** What so many words cost, by their number: Σ log(1 + i / mass) for each one after i others. */
function noveltyOf(paragraphs: readonly (readonly number[])[], longest: number, mass: number): Float64Array {
  const lengths = paragraphs.map((_, start) =>
    paragraphs.slice(start, start + longest).reduce((sum, { length }) => sum + length, 0),
  )
  const novelty = new Float64Array(Math.max(0, ...lengths) + 1)
  for (let words = 1; words < novelty.length; words++)
    novelty[words] = at(novelty, words - 1) + Math.log1p((words - 1) / mass)
  return novelty
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
