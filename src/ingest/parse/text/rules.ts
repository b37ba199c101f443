import type { BlockReader } from './block-reader.ts'

/** The same sign three times or more, perhaps with spaces between. */
const RULE = /^([*_=~#•·—–-])(?:\s*\1){2,}$/u
const MAX_RULE_LENGTH = 160

/** Reads a line of signs between parts of a text, such as `* * *`, as a thematic break. */
export const readRule: BlockReader = (lines, start) => {
  const line = lines[start]
  if (!line || line.text.length > MAX_RULE_LENGTH || !RULE.test(line.text)) return undefined
  return { content: [{ type: 'thematicBreak' }], consumed: [line], end: start + 1 }
}
