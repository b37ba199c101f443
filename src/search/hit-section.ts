import type { ArticleFragment, FragmentAnchor } from './pagefind/article-fragment.ts'

/** The section of an article in which something was found. */
export interface HitSection {
  readonly heading: string
  /** Whether the site added the heading. */
  readonly isGenerated: boolean
}

/**
 * Returns the key under which Pagefind's metadata has the words of a heading that the site added. These words are not
 * indexed, so the anchor of the heading has no text.
 *
 * @param id The id of the heading.
 */
export function generatedHeadingKey(id: string): string {
  return `heading-${id}`
}

/**
 * Finds the section of a passage: that of the nearest heading before it.
 *
 * @param id The id of the passage.
 * @returns `undefined` for the opening of the article, for notes, and for the words of a heading itself.
 */
export function hitSection({ anchors, meta }: ArticleFragment, id: string): HitSection | undefined {
  const index = anchors.findIndex((anchor) => anchor.id === id)
  const start = anchors.slice(0, Math.max(index, 0)).findLast(beginsSection)
  if (!start || start.text === anchors[index]?.text) return undefined
  const chosen = meta[generatedHeadingKey(start.id)]
  const heading = chosen ?? start.text
  return heading ? { heading, isGenerated: chosen !== undefined } : undefined
}

/** Whether an anchor is a heading, or the label above the notes, which has no text in the index. */
function beginsSection({ element, text }: FragmentAnchor): boolean {
  return /^h[2-6]$/.test(element) || (element === 'div' && text === '')
}
