import type { Root as HastRoot, Nodes } from 'hast'
import type { VFile } from 'vfile'
import { refuse } from '../../../diagnostics/problem.ts'

/** Elements within a line. Names with a hyphen are of the page itself. */
const WITHIN_LINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
)
/** The library that joins white space goes from each such element over all that follow it. */
const MAX_STEPS = 400_000

/**
 * Refuses markup with many elements in a row that have no words, such as `<b></b>`.
 *
 * @throws VFileMessage If there are too many.
 */
export function refuseEmptyRuns(markup: HastRoot, file: VFile): void {
  let steps = 0
  hasWords(markup)

  function hasWords(node: Nodes): boolean {
    if (node.type === 'text') return node.value !== ''
    if (!('children' in node)) return false
    let run = 0
    let words = node.type === 'element' && !isWithinLine(node.tagName)
    for (const child of node.children) {
      if (hasWords(child)) {
        words = true
        run = 0
        continue
      }
      run++
      steps += run
      if (steps <= MAX_STEPS) continue
      refuse(file, 'too-tangled', {
        found: 'Too many elements without words follow each other',
        expected: 'at most 800 in a row',
        place: child.position?.start,
      })
    }
    return words
  }
}

function isWithinLine(name: string): boolean {
  return WITHIN_LINE.has(name) || name.includes('-')
}
