import type { Alignment } from '../align/alignment.ts'
import { at } from '../at.ts'
import type { Passage } from '../passage.ts'

/** A run of words that two wordings have in common, or that only one of them has. */
export interface WordPart {
  readonly kind: 'same' | 'inserted' | 'deleted'
  readonly text: string
}

/** Returns the white space after each common word in the earlier text, by the index of the later token. */
export function spacesBehind(
  { from }: Alignment,
  earlier: readonly Passage[],
  same: readonly number[],
): ReadonlyMap<number, string> {
  const spaces = new Map<number, string>()
  from.forEach((token, index) => {
    const target = at(same, index)
    if (target < 0) return
    const next = from[index + 1]
    const end = next?.text === token.text ? next.start : undefined
    spaces.set(target, at(earlier, token.text).text.slice(token.end, end))
  })
  return spaces
}

/** Returns the index of the first token of each later text that has tokens. */
export function startsOf({ to }: Alignment): ReadonlyMap<number, number> {
  const starts = new Map<number, number>()
  for (const [index, { text }] of to.entries()) if (!starts.has(text)) starts.set(text, index)
  return starts
}

/**
 * Returns the words of a later passage, and between them the deleted words of the earlier text.
 *
 * @param first The index of the first token of the passage, or -1 if it has none.
 * @param spaces See `spacesBehind`.
 * @param deleted See `Deletions`.
 */
export function partsOf(
  { to }: Alignment,
  passage: Passage,
  first: number,
  spaces: ReadonlyMap<number, string>,
  deleted: ReadonlyMap<number, string>,
): readonly WordPart[] {
  const parts: WordPart[] = []
  const add = (kind: WordPart['kind'], words: string | undefined) => {
    if (!words) return
    const last = parts.at(-1)
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + words }
    else if (kind === 'deleted' && last?.kind === 'inserted') {
      // Deleted words come before the words that replaced them.
      parts.pop()
      add(kind, words)
      parts.push(last)
    } else parts.push({ kind, text: words })
  }
  const text = to[first]?.text
  for (let index = first; index >= 0 && to[index]?.text === text; index++) {
    const next = to[index + 1]?.text === text ? to[index + 1] : undefined
    const start = index === first ? 0 : to[index]?.start
    const [words, space] = [start, to[index]?.end, next?.start].flatMap((from, step, ends) =>
      step < 2 ? passage.text.slice(from, ends[step + 1]) : [],
    )
    const former = spaces.get(index)
    const gone = deleted.get(index + 0.5)
    add('deleted', deleted.get(index))
    add(former === undefined ? 'inserted' : 'same', words)
    // A space next to words of only one wording belongs to that wording, so that both read as they were written.
    const isEdge = gone !== undefined || (next !== undefined && !spaces.has(index + 1))
    if (former !== undefined && isEdge && Boolean(former) !== Boolean(space)) {
      add('deleted', former + (gone ?? ''))
      add('inserted', space)
    } else {
      add(former === undefined ? 'inserted' : 'same', space)
      add('deleted', gone)
    }
  }
  return first < 0 ? [{ kind: 'same', text: passage.text }] : parts
}
