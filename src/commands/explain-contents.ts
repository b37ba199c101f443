import type { Place } from '../ingest/contents/boundaries/segment.ts'
import type { Choice } from '../ingest/contents/phrases/choice.ts'
import type { Division } from '../ingest/enrich/sections.ts'
import { firstWords } from '../passage/first-words.ts'

/** Places where a section is less likely are not told of. */
const LEAST_PROBABILITY = 0.2

/** What could have been chosen instead: a line for each candidate, with its score and the reason for that. */
export function explainChoice({ text, candidates }: Choice): readonly string[] {
  if (candidates.length === 0) return [`“${text}”: nothing else will do`]
  const isFormer = candidates[0]?.text !== text
  return [
    ...(isFormer ? [`“${text}”: the section had this heading before`] : []),
    ...candidates.map(
      (candidate) => `${candidate.score.toFixed(2)} “${candidate.text}”: ${candidate.reason}`,
    ),
  ]
}

/** Where sections begin and where they nearly do, with what speaks for it, and what their headings were chosen from. */
export function explainDivision({ sections, places, texts }: Division): readonly string[] {
  const headingAt = new Map(sections.map(({ start, heading }) => [start, heading]))
  return texts.flatMap((text, index) => {
    const heading = headingAt.get(index)
    const place = places[index]
    const isLikely = index > 0 && place !== undefined && place.probability >= LEAST_PROBABILITY
    if (!heading && !isLikely) return []
    const what = heading ? 'a section begins' : 'no section begins'
    return [
      `at “${firstWords(text)}” ${what}${place ? `: ${explainPlace(place)}` : ', as is stated'}`,
      ...(heading ? explainChoice(heading).map((line) => `  ${line}`) : []),
    ]
  })
}

function explainPlace({ probability, signs }: Place): string {
  const figures = Object.entries(signs).map(([name, value]) => `${name} ${Number(value).toFixed(2)}`)
  return `probability ${probability.toFixed(2)} (${figures.join(', ')})`
}
