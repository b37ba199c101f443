import type { DeclaredMetadata } from '../../metadata/declared.ts'
import { looksLikeCredit } from '../../prose/credits.ts'
import { readHeadLine } from '../../prose/labels.ts'
import { endsSentence } from '../../prose/text-features.ts'
import { fits } from './head.ts'
import type { Line } from './lines.ts'

/** The last lines of a text, as far as they are metadata. */
export interface Tail {
  readonly stated: DeclaredMetadata
  readonly taken: readonly Line[]
  readonly body: readonly Line[]
}

/** Source, author, credits. */
const MAX_TAIL_LINES = 4

/**
 * Reads labelled lines below the last paragraph, `Source: …` and `Author: …`, among credits or alone.
 *
 * @param stated What the head states; what is stated there is not stated again.
 */
export function readTail(lines: readonly Line[], stated: DeclaredMetadata): Tail {
  const taken: Line[] = []
  let found = stated
  for (let index = lines.length - 1; index > 0 && index >= lines.length - MAX_TAIL_LINES; index -= 1) {
    const line = lines[index]
    if (!line) break
    const says = readHeadLine(line.text)
    const standsApart = line.afterBlank || endsSentence(lines[index - 1]?.text ?? '') || taken.length > 0
    if (says?.labelled && !says.stated.date && standsApart && fits(says, found)) {
      found = { ...found, ...says.stated }
      taken.unshift(line)
    } else if (!looksLikeCredit(line.text)) break
  }
  const gone = new Set(taken)
  return { stated: found, taken, body: taken.length > 0 ? lines.filter((line) => !gone.has(line)) : lines }
}
