import type { ArticleFragment, FragmentAnchor } from './pagefind/article-fragment.ts'

/** The section of an article in which something was found. */
export interface HitSection {
  readonly heading: string
  /** Whether the site added the heading. */
  readonly isGenerated: boolean
}

/** The key under which the metadata of an article has the headings that the site added, see `formatAddedHeadings`. */
export const ADDED_HEADINGS = 'headings'

/**
 * Formats the headings that the site added, for the metadata of their article. Their words are not indexed as text, so
 * that their anchors have none.
 *
 * @returns JSON: the text of each by its id; empty if there are none.
 */
export function formatAddedHeadings(
  headings: readonly { readonly id: string; readonly text: string }[],
): string {
  return headings.length > 0
    ? JSON.stringify(Object.fromEntries(headings.map(({ id, text }) => [id, text])))
    : ''
}

/** Returns the headings that the site added to an article, by id. */
export function addedHeadings({ meta }: Pick<ArticleFragment, 'meta'>): ReadonlyMap<string, string> {
  const formatted = meta[ADDED_HEADINGS]
  // Only `formatAddedHeadings` writes this key.
  const headings: Readonly<Record<string, string>> = formatted ? JSON.parse(formatted) : {}
  return new Map(Object.entries(headings))
}

/**
 * Finds the section of a passage: that of the nearest heading before it.
 *
 * @param id The id of the passage.
 * @returns `undefined` for the opening of the article, for notes, and for the words of a heading itself.
 */
export function hitSection(fragment: ArticleFragment, id: string): HitSection | undefined {
  const { anchors } = fragment
  const index = anchors.findIndex((anchor) => anchor.id === id)
  const start = anchors.slice(0, Math.max(index, 0)).findLast(beginsSection)
  if (!start || start.text === anchors[index]?.text) return undefined
  const chosen = addedHeadings(fragment).get(start.id)
  const heading = chosen ?? start.text
  return heading ? { heading, isGenerated: chosen !== undefined } : undefined
}

/** Whether an anchor is a heading, or the label above the notes, which has no text in the index. */
function beginsSection({ element, text }: FragmentAnchor): boolean {
  return /^h[2-6]$/.test(element) || (element === 'div' && text === '')
}
