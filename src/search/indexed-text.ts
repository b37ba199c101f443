import type { ArticleFragment } from './fragment.ts'

/** Pagefind 1.6 parts words at white space and ASCII punctuation alone: `glass—suggesting` would be one word. */
const JOINING_MARK = /[\u2012-\u2015\u2026](?=\S)/gu
/** Tells the spaces that are set for Pagefind from those of the text: a noncharacter, which no text has. */
const SET_SPACE = '\uFDD0 '
/** Where Pagefind trimmed the space away. */
const SET_SPACES = /\uFDD0 ?/g
/** Elements within a passage whose words Pagefind 1.6 leaves out of the text of an anchor. */
const LEFT_OUT = /<(\/?)(?:bdi|del|ins|mark|rp|rt|ruby|u)(?=[\s>])/g

/** A page as Pagefind has to be given it, so that it finds each word and tells the text of each passage in full. */
export function pageForIndex(html: string): string {
  return html.replace(LEFT_OUT, '<$1span').replace(JOINING_MARK, `$&${SET_SPACE}`)
}

/** What Pagefind returns, with the texts as the page has them: the counterpart of `pageForIndex`. */
export function fragmentOfPage(fragment: ArticleFragment): ArticleFragment {
  return {
    ...fragment,
    meta: Object.fromEntries(
      Object.entries(fragment.meta).map(([key, value]) => [key, withoutSpaces(value)]),
    ),
    // Its words are counted, so that the spaces stay.
    raw_content: fragment.raw_content.replace(SET_SPACES, ' '),
    anchors: fragment.anchors.map((anchor) => ({ ...anchor, text: withoutSpaces(anchor.text) })),
  }
}

/** Words of a query, parted like those of the page. */
export function wordsForIndex(text: string): string {
  return text.replace(JOINING_MARK, ' ')
}

function withoutSpaces(text: string): string {
  return text.replace(SET_SPACES, '')
}
