import type { Nodes, Root } from 'hast'
import type { VFile } from 'vfile'
import { refuse } from '../../../../diagnostics/problem.ts'

/** How many ways there may be to place a selector on a page. hast-util-select tries all, some 200,000 in a second. */
const MAX_WAYS = 1_000_000
const QUOTED = /"[^"]*"|'[^']*'|\[[^\]]*\]/g
/** Combinators that leave open how many elements are between two others. */
const DESCENDANT = /[^\s>+~,(]\s+(?=[^\s>+~,)])/g
const SIBLING = /\s*~(?!=)\s*/g

/**
 * Refuses a selector that would take too long on a page: `div div div div div` has as many ways through nested elements
 * as there are choices of five of them.
 *
 * @throws VFileMessage If it would.
 */
export function refuseBusySelector(page: Root, selector: string, file: VFile): void {
  const bare = selector.replace(QUOTED, '[]')
  const steps = {
    descendant: bare.match(DESCENDANT)?.length ?? 0,
    sibling: bare.match(SIBLING)?.length ?? 0,
  }
  if (steps.descendant + steps.sibling < 2) return
  const { depth, siblings } = measured(page)
  const ways = choices(depth, steps.descendant + 1) * choices(siblings, steps.sibling)
  if (ways <= MAX_WAYS) return
  refuse(file, 'too-tangled', {
    found: `The selector “${selector.slice(0, 60)}” has ${steps.descendant + steps.sibling} open steps, on a page that is nested ${depth} levels deep`,
    expected: 'a selector with few spaces and tildes',
    remedy: 'Name a class or an id of the element, or write `>` between elements directly within each other.',
  })
}

function measured(page: Root): { readonly depth: number; readonly siblings: number } {
  let depth = 0
  let siblings = 0
  let level: readonly Nodes[] = [page]
  for (; level.length > 0; depth++) {
    const next: Nodes[] = []
    for (const node of level) {
      const children = 'children' in node ? node.children.filter(({ type }) => type === 'element') : []
      siblings = Math.max(siblings, children.length)
      next.push(...children)
    }
    level = next
  }
  return { depth, siblings }
}

/** Returns the number of choices of some elements among others. */
function choices(among: number, some: number): number {
  let count = 1
  for (let index = 0; index < some; index++) count *= Math.max(1, among - index) / (index + 1)
  return count
}
