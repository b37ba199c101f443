import type { DeclaredMetadata } from '../../metadata/declared.ts'
import { looksLikeCredit } from '../../prose/credits.ts'
import { readHeadLine } from '../../prose/labels.ts'
import { endsSentence } from '../../prose/text-features.ts'
import { fits } from './head.ts'
import type { Line } from './lines.ts'

/** The result of reading the last lines of a text. */
export interface Tail {
  /** What head and tail declare. */
  readonly declared: DeclaredMetadata
  readonly consumed: readonly Line[]
  readonly body: readonly Line[]
}

/** How many lines are read: source, author and credits. */
const MAX_TAIL_LINES = 4

/**
 * Reads labelled lines below the last paragraph, such as `Source: …` and `Author: …`, alone or among credits.
 *
 * @param declared What the head declares. A line that declares it again stays in the body.
 */
export function readTail(lines: readonly Line[], declared: DeclaredMetadata): Tail {
  const consumed: Line[] = []
  let found = declared
  for (let index = lines.length - 1; index > 0 && index >= lines.length - MAX_TAIL_LINES; index -= 1) {
    const line = lines[index]
    if (!line) break
    const metadata = readHeadLine(line.text)
    const standsApart = line.afterBlank || endsSentence(lines[index - 1]?.text ?? '') || consumed.length > 0
    if (metadata?.labelled && !metadata.declared.date && standsApart && fits(metadata, found)) {
      found = { ...found, ...metadata.declared }
      consumed.unshift(line)
    } else if (!looksLikeCredit(line.text)) break
  }
  const gone = new Set(consumed)
  return {
    declared: found,
    consumed,
    body: consumed.length > 0 ? lines.filter((line) => !gone.has(line)) : lines,
  }
}
