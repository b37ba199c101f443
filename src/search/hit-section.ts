import type { ArticleFragment, FragmentAnchor } from './fragment.ts'

/** The section of an article in which something was found, by its heading. */
export interface HitSection {
  readonly heading: string
  /** The heading was chosen by the site. */
  readonly isGenerated: boolean
}

/**
 * Where Pagefind's metadata of an article has the words of a heading that the site chose. They are not indexed, so that
 * the heading's anchor tells its place alone.
 *
 * @param id Of the heading's element.
 */
export function generatedHeadingKey(id: string): string {
  return `heading-${id}`
}

/**
 * The section in which a passage stands: that of the nearest heading before it.
 *
 * @param id Of the passage.
 * @returns Nothing for the opening, for notes, and for a heading itself, which would tell its own words again.
 */
export function hitSection({ anchors, meta }: ArticleFragment, id: string): HitSection | undefined {
  const index = anchors.findIndex((anchor) => anchor.id === id)
  const start = anchors.slice(0, Math.max(index, 0)).findLast(beginsSection)
  if (!start || start.text === anchors[index]?.text) return undefined
  const chosen = meta[generatedHeadingKey(start.id)]
  const heading = chosen ?? start.text
  return heading ? { heading, isGenerated: chosen !== undefined } : undefined
}

/** What the site added has no text in the index: derived headings, and the label above the notes. */
function beginsSection({ element, text }: FragmentAnchor): boolean {
  return /^h[2-6]$/.test(element) || (element === 'div' && text === '')
}
