import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { refuse } from '../../../diagnostics/problem.ts'

/** Browsers stop nesting elements at some depth: 512 in Chromium and Firefox. */
const MAX_DEPTH = 400

/**
 * Refuses a tree that is nested too deep, before a recursive step overflows the stack.
 *
 * @throws VFileMessage If it is.
 */
export function refuseTooDeep(tree: Node, file: VFile): void {
  let level: readonly Node[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level
    if (depth > MAX_DEPTH) {
      const place = first?.position?.start
      refuse(file, 'too-deep', { found: `Markup is nested more than ${MAX_DEPTH} levels deep`, place })
    }
    level = level.flatMap((node) => ('children' in node && Array.isArray(node.children) ? node.children : []))
  }
}
