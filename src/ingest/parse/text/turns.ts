import { beginsTurn, type Speakers, speakersIn } from '../../prose/speakers.ts'
import { endsSentence } from '../../prose/text-features.ts'
import type { Line } from './lines.ts'
import { isForced } from './margin.ts'

/** The lines of a text, and who speaks in it. */
export interface Turns {
  /** Each turn of a transcript begins a block. */
  readonly lines: readonly Line[]
  readonly speakers: Speakers
}

/**
 * Finds the turns of a transcript. In a wrapped text, a turn can follow a line that ends at the margin; a label that the
 * margin happened to put at the start of a line is within a sentence.
 */
export function turnsOf(lines: readonly Line[], margin: number | undefined): Turns {
  const speakers = speakersIn(lines.map(({ text }) => text))
  if (speakers.size === 0) return { lines, speakers }
  const isWithinSentence = (before: Line, line: Line) =>
    margin !== undefined && isForced(before, line, margin) && !endsSentence(before.text)
  return {
    lines: lines.map((line, index) => {
      const before = lines[index - 1]
      if (line.afterBlank || !before || !beginsTurn(line.text, speakers)) return line
      return isWithinSentence(before, line) ? line : { ...line, afterBlank: true }
    }),
    speakers,
  }
}
