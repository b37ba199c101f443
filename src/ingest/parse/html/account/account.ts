import type { Nodes, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { VFile } from 'vfile'
import { refuse } from '../../../../diagnostics/problem.ts'
import { isNeverShown } from '../../markup/only-words.ts'
import type { LeftOut } from '../../parsed.ts'
import { isLeaf } from '../blocks/blocks.ts'
import { bodyOf } from '../blocks/body.ts'
import { framedWords } from '../blocks/framed.ts'

/**
 * Proves that each word that a page can show is in the article, or listed with the reason for which it was left out.
 *
 * @throws VFileMessage naming a word that is neither.
 */
export function proveAccounted(page: Root, content: Root, left: readonly LeftOut[], file: VFile): void {
  const before = textsIn(bodyOf(page))
  const after = [textOf(content), ...left.map(({ text }) => text)]
  if (lettersIn(before) === lettersIn(after)) return
  const counts = new Map<string, number>()
  for (const word of wordsIn(after)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const lost = wordsIn(before).find((word) => {
    const count = counts.get(word) ?? 0
    counts.set(word, count - 1)
    return count === 0
  })
  const found =
    lost === undefined ? 'A word of the page would be shown twice' : `“${lost}” would be lost without notice`
  refuse(file, 'lost-word', { found })
}

/** Returns all text of a page but scripts, styles and fallbacks. It does not ask what is chosen, hidden or a block. */
function textsIn(node: Nodes): readonly string[] {
  if (node.type === 'text') return [node.value]
  if (node.type === 'element' && isNeverShown(node)) return []
  if (node.type === 'element' && isLeaf(node)) return [framedWords(node)]
  return 'children' in node ? node.children.flatMap(textsIn) : []
}

/** Counts in code units. A list of the letters of a long text would take fifty times its memory. */
function lettersIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.replace(/[^\p{L}\p{N}]+/gu, '').length, 0)
}

function wordsIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? [])
}
