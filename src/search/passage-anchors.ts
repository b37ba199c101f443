import type { ArticleFragment, FragmentAnchor } from './pagefind/article-fragment.ts'

const HEADING = /^h[1-6]$/
/** The ids of notes and of the references to them, as `rehype-sanitize` leaves them. */
const NOTE_ID = /^user-content-/

/**
 * Returns the passages of an article, in order. Other elements with ids are left out: headings, which contain a passage
 * with their words; notes and references to them; and the empty anchors for the ids of former headings and passages.
 */
export function passageAnchors({ anchors }: ArticleFragment): readonly FragmentAnchor[] {
  return anchors.filter(({ element, id, text }) => text !== '' && !HEADING.test(element) && !NOTE_ID.test(id))
}
