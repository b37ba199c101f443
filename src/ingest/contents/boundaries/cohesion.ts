import { at } from '../../../passage/at.ts'

/** The parameter θ of the Dirichlet prior. The lower it is, the more a section is expected to repeat its words. */
const CONCENTRATION = 0.3

/**
 * Computes the lexical cohesion of each possible section, assuming that each section has a vocabulary of its own. It is
 * the logarithm of the probability of the section's words under a Dirichlet compound multinomial (Eisenstein and
 * Barzilay 2008, "Bayesian unsupervised topic segmentation", §3), compared with that of as many different words.
 *
 * @param paragraphs The stems of each paragraph.
 * @param longest The maximum number of paragraphs in a section.
 * @returns For each paragraph, the cohesion of the sections of one, two, and more paragraphs that begin with it.
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

/** Returns what a word adds to the cohesion of a section in which it occurred `before` times already. */
function repetitionOf(before: number): number {
  return Math.log1p(before / CONCENTRATION)
}

/** Returns the term that is subtracted for a section of n words, for each n: Σ log(1 + i / mass) over i < n. */
function noveltyOf(paragraphs: readonly (readonly number[])[], longest: number, mass: number): Float64Array {
  const lengths = paragraphs.map((_, start) =>
    paragraphs.slice(start, start + longest).reduce((sum, { length }) => sum + length, 0),
  )
  const novelty = new Float64Array(Math.max(0, ...lengths) + 1)
  for (let words = 1; words < novelty.length; words++)
    novelty[words] = at(novelty, words - 1) + Math.log1p((words - 1) / mass)
  return novelty
}

/** Replaces each word by a number, in the order of first appearance, so that words can be counted in an array. */
function numberWords(paragraphs: readonly (readonly string[])[]) {
  const numbers = new Map<string, number>()
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    return number
  }
  return { numbered: paragraphs.map((words) => words.map(numberOf)), vocabulary: numbers.size }
}
