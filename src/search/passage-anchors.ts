import type { ArticleFragment, FragmentAnchor } from './fragment.ts'

const HEADING = /^h[1-6]$/
/** The ids of notes and of the references to them, as `rehype-sanitize` leaves them. */
const NOTE_ID = /^user-content-/

/**
 * The passages of an article, in order. Other elements have ids, too: headings, around the passage that holds their
 * words; notes and references to them; and the empty places to which the ids of former headings and passages lead. These
 * begin at the same word as a passage, or within one.
 */
export function passageAnchors({ anchors }: ArticleFragment): readonly FragmentAnchor[] {
  return anchors.filter(({ element, id, text }) => text !== '' && !HEADING.test(element) && !NOTE_ID.test(id))
}
