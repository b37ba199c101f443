import type { Parents, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Plugin } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../../diagnostics/problem.ts'

type Depth = 2 | 3 | 4 | 5 | 6

/**
 * Adjusts the levels of an author's headings: the highest is 2, below the article's title, and no level is skipped.
 * Removes headings without words, and reports them.
 */
export const remarkHeadingLevels: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  if (!holdsHeading(tree)) return
  /** The author's levels of the sections around the current heading, outermost first. */
  let open: readonly number[] = []
  visit(tree, 'heading', (heading, index, parent) => {
    if (textOf(heading, { includeImageAlt: false }).trim() === '' && parent && index !== undefined) {
      report(file, 'heading-skipped', { found: 'A heading has no words', place: heading.position?.start })
      parent.children.splice(index, 1, ...heading.children.filter(({ type }) => type === 'image'))
      return [SKIP, index]
    }
    open = [...open.filter((depth) => depth < heading.depth), heading.depth]
    heading.depth = Math.min(open.length + 1, 6) as Depth
    return undefined
  })
}

function holdsHeading(parent: Parents): boolean {
  return parent.children.some(
    (child) => child.type === 'heading' || ('children' in child && holdsHeading(child)),
  )
}
