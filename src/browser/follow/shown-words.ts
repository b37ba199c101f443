import type { TextDirective } from '../../passage/link/text-directive.ts'
import type { PassageSelection } from '../../passage/passage.ts'
import { findShown, findWithoutContext, sourceSpan } from '../../passage/shown/find-shown.ts'
import type { ShownPoint } from '../../passage/shown/shown-run.ts'
import { shownWords } from '../../passage/shown/shown-words.ts'
import type { PassageElement } from '../passage-elements.ts'
import { readShownRuns } from '../shown-blocks.ts'

/** The words of the page as readers see them, with those that the site added. */
export interface PageWords {
  /** Whether the browser finds the words of a directive. It then highlights them itself. */
  isFoundByBrowser(directive: TextDirective): boolean
  /** Finds the words of a directive, whether or not it has what the site added between them. */
  find(directive: TextDirective): PassageSelection | undefined
  /** Whether the page has the words of a directive, whatever stands beside them. */
  has(directive: TextDirective): boolean
}

/**
 * Reads the words of the page.
 *
 * @param leftOut A selector of elements that are left out.
 */
export function readPageWords(passages: readonly PassageElement[], leftOut?: string): PageWords {
  const { runs, nodes } = readShownRuns(leftOut)
  const words = shownWords(runs)
  const pointOf = ({ run, offset }: ShownPoint, isEnd: boolean) => {
    const node = nodes[run]
    const passage = passages.findIndex((candidate) => node !== undefined && candidate.nodes.includes(node))
    const found = passages[passage]
    if (!node || !found) return undefined
    const chunk = found.nodes.indexOf(node)
    const before = found.flat.toText({ chunk, offset: isEnd ? offset - 1 : offset })
    return { passage, offset: isEnd ? before + 1 : before }
  }
  return {
    isFoundByBrowser: (directive) => findShown(words, directive, false) !== undefined,
    find(directive) {
      const range = findShown(words, directive, false) ?? findShown(words, directive, true)
      const span = range && sourceSpan(words, range)
      const [start, end] = [span && pointOf(span.start, false), span && pointOf(span.end, true)]
      return start && end && { start, end }
    },
    has: (directive) => findWithoutContext(words, directive) !== undefined,
  }
}
