import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'

/**
 * A dateline at the start of the first paragraph: a place in capitals, perhaps with a region and the agency, and a
 * dash: `TEHRAN —`, `LONDON (Reuters) -`, `NEW YORK, N.Y. –`.
 */
const DATELINE =
  /^\s*(\p{Lu}[\p{Lu}\p{M} .’'-]*\p{Lu})(?:,[^—–()\n-]{1,30})?(?:\s*\([^()\n]{1,40}\))?\s*(?:[—–]|--?\s+(?=[^\p{Ll}]))/u

/**
 * Reads the place out of a dateline. The words stay in the body, where a newspaper has them.
 *
 * Sets `file.data.place`.
 */
export const remarkDateline: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const [first] = tree.children
  const place = first?.type === 'paragraph' && DATELINE.exec(textOf(first))?.[1]
  if (place) file.data.place ??= titleCase(place)
}

/** The text of a first paragraph as it goes on behind its dateline, if it has one. */
export function withoutDateline(text: string): string {
  return text.replace(DATELINE, '').trimStart()
}

/** `NEW YORK` to `New York`: capitals are the dateline's style, not the place's name. */
function titleCase(capitals: string): string {
  return capitals.replace(
    /(\p{L})([\p{L}\p{M}]*)/gu,
    (_, initial: string, rest: string) => initial + rest.toLowerCase(),
  )
}
