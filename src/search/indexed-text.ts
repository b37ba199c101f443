import type { ArticleFragment } from './fragment.ts'

/** Pagefind 1.6 splits words only at white space and ASCII punctuation, so `glass—suggesting` would be one word. */
const JOINING_MARK = /[\u2012-\u2015\u2026](?=\S)/gu
/** A space that is added for Pagefind. The noncharacter, which no text contains, distinguishes it from other spaces. */
const SET_SPACE = '\uFDD0 '
/** The same as Pagefind returns it: it may have trimmed the space. */
const SET_SPACES = /\uFDD0 ?/g
/** Inline elements whose words Pagefind 1.6 leaves out of the text of an anchor. */
const LEFT_OUT = /<(\/?)(?:bdi|del|ins|mark|rp|rt|ruby|u)(?=[\s>])/g

/** Prepares a page for Pagefind, so that it finds each word, and returns the complete text of each passage. */
export function pageForIndex(html: string): string {
  return html.replace(LEFT_OUT, '<$1span').replace(JOINING_MARK, `$&${SET_SPACE}`)
}

/** Restores the texts of the page in a result of Pagefind: the inverse of `pageForIndex`. */
export function fragmentOfPage(fragment: ArticleFragment): ArticleFragment {
  return {
    ...fragment,
    meta: Object.fromEntries(
      Object.entries(fragment.meta).map(([key, value]) => [key, withoutSpaces(value)]),
    ),
    // The spaces stay, because locations count the words between them.
    raw_content: fragment.raw_content.replace(SET_SPACES, ' '),
    anchors: fragment.anchors.map((anchor) => ({ ...anchor, text: withoutSpaces(anchor.text) })),
  }
}

/** Splits the words of a query like those of a page. */
export function wordsForIndex(text: string): string {
  return text.replace(JOINING_MARK, ' ')
}

function withoutSpaces(text: string): string {
  return text.replace(SET_SPACES, '')
}
