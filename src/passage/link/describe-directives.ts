import type { PassageSelection } from '../passage.ts'
import { uniqueDirective } from './describe-directive.ts'
import type { TextDirective } from './text-directive.ts'

/** Words across more blocks, such as a whole table, are only scrolled to: each directive makes the link longer. */
const MAX_PIECES = 8

/** A block of a page. */
export interface DescribedBlock {
  readonly text: string
  /** Whether the site added it. */
  readonly isGenerated?: boolean
}

/**
 * Returns the text directives for selected words: usually one. If the words are in several blocks and a directive with
 * their first and last words would begin at another place, there is one directive for each block. Directives with both
 * ends have no context between the first words and what follows them, so two rows of a table can begin alike.
 *
 * @returns None if no directive can distinguish the words.
 * @throws RangeError If a block of the selection does not exist.
 */
export function describeDirectives(
  blocks: readonly DescribedBlock[],
  { start, end }: PassageSelection,
): readonly TextDirective[] {
  const whole = uniqueDirective(blocks, { start, end })
  const count = end.passage - start.passage + 1
  if (whole || count === 1 || count > MAX_PIECES) return whole ? [whole] : []
  const pieces = blocks.slice(start.passage, end.passage + 1).map(({ text, isGenerated = false }, index) => {
    const passage = start.passage + index
    const from = index === 0 ? start.offset : 0
    const to = passage === end.passage ? end.offset : text.length
    return isGenerated
      ? undefined
      : uniqueDirective(blocks, { start: { passage, offset: from }, end: { passage, offset: to } })
  })
  // A browser scrolls to the first directive that it finds.
  return pieces[0] ? pieces.flatMap((piece) => piece ?? []) : []
}
