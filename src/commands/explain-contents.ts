import type { BoundaryScore } from '../ingest/contents/boundaries/segment.ts'
import type { CandidateEvidence, Choice } from '../ingest/contents/phrases/choice.ts'
import type { Segmentation } from '../ingest/enrich/sections.ts'
import { firstWords } from '../passage/first-words.ts'

/** Paragraphs at which a section is less likely to begin are not listed. */
const MIN_PROBABILITY = 0.2

/**
 * Explains why a headline or heading was chosen.
 *
 * @param choice The chosen text and its candidates.
 * @returns One line for each candidate, with its score and the reason for the score.
 */
export function explainChoice({ text, candidates }: Choice): readonly string[] {
  if (candidates.length === 0) return [`“${text}”: the only candidate`]
  const isFormer = candidates[0]?.text !== text
  return [
    ...(isFormer ? [`“${text}”: kept from the previous edition`] : []),
    ...candidates.map(
      (candidate) => `${candidate.score.toFixed(2)} “${candidate.text}”: ${reasonFor(candidate.evidence)}`,
    ),
  ]
}

function reasonFor(evidence: CandidateEvidence): string {
  switch (evidence.kind) {
    case 'phrase': {
      const words = evidence.words.map(({ word, chance }) => `${word} ${chance.toFixed(2)}`)
      return `${words.join(', ')}; paragraph ${evidence.paragraph} of its section`
    }
    case 'beginning':
      return 'the first words of the section, as no phrase has a good chance'
    case 'subject':
      return `a subject, named ${evidence.times}×; paragraph ${evidence.paragraph}`
    default:
      return `a ${evidence.kind} of paragraph ${evidence.paragraph}, with the most frequent words`
  }
}

/**
 * Explains how an article was divided into sections.
 *
 * @param segmentation The sections, and the probability of a boundary before each paragraph.
 * @returns Lines for each boundary, and for each paragraph at which one was likely, with the features that decided it
 *   and the candidates for the heading.
 */
export function explainSegmentation({ sections, places, texts }: Segmentation): readonly string[] {
  const headingAt = new Map(sections.map(({ start, heading }) => [start, heading]))
  return texts.flatMap((text, index) => {
    const heading = headingAt.get(index)
    const place = places[index]
    const isLikely = index > 0 && place !== undefined && place.probability >= MIN_PROBABILITY
    if (!heading && !isLikely) return []
    const what = heading ? 'a section begins' : 'no section begins'
    return [
      `at “${firstWords(text)}” ${what}${place ? `: ${explainPlace(place)}` : ', as declared'}`,
      ...(heading ? explainChoice(heading).map((line) => `  ${line}`) : []),
    ]
  })
}

function explainPlace({ probability, features }: BoundaryScore): string {
  const figures = Object.entries(features).map(([name, value]) => `${name} ${Number(value).toFixed(2)}`)
  return `probability ${probability.toFixed(2)} (${figures.join(', ')})`
}
