import { at } from '../../../passage/at.ts'
import { marginals } from './semi-markov.ts'

/** The maximum number of paragraphs in a section. It keeps the time for long texts linear. */
const MAX_SECTION_PARAGRAPHS = 24
/** The factor of the prior, 1 in the paper. Of 1, 1.5 and 2, it serves best as a feature. */
const PRIOR_FACTOR = 1.5
/** Words of a section depend on each other, so their probability says less than the model assumes. */
const EVIDENCE_SHARE = 0.5

/**
 * Computes how probable it is that a section begins at each paragraph, if each section has a vocabulary of its own
 * (Utiyama and Isahara 2001, "A statistical model for domain-independent text segmentation", §2). The paper looks for
 * the most probable segmentation. This sums over all of them.
 *
 * @param paragraphs The stems of each paragraph.
 * @returns One probability for each paragraph, 0 to 1. The first is 1.
 */
export function lexicalPosterior(paragraphs: readonly (readonly string[])[]): readonly number[] {
  const { numbered, vocabulary } = numberWords(paragraphs)
  const total = paragraphs.reduce((sum, { length }) => sum + length, 0)
  const prior = PRIOR_FACTOR * Math.log(Math.max(2, total))
  const counts = new Uint32Array(vocabulary)
  return marginals(
    numbered.map((_, start) => {
      const section = numbered.slice(start, start + MAX_SECTION_PARAGRAPHS)
      let words = 0
      // Σ f(w) · log(f(w) + 1), where f(w) is the count of a word in the section.
      let repetition = 0
      const scores = section.map((paragraph) => {
        for (const word of paragraph) {
          const before = at(counts, word)
          counts[word] = before + 1
          repetition += (before + 1) * Math.log(before + 2) - before * Math.log(before + 1)
        }
        words += paragraph.length
        return EVIDENCE_SHARE * (repetition - words * Math.log(words + vocabulary) - prior)
      })
      for (const paragraph of section) for (const word of paragraph) counts[word] = 0
      return scores
    }),
  )
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
