import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { elementsOf } from '../../../hast/elements.ts'
import { hasWords } from '../blocks/blocks.ts'
import { isNamed } from './names.ts'

/** Links and buttons of MediaWiki, DokuWiki and other wikis, which stand within the text. */
const CONTROL =
  /^(?:mw-editsection(?:-like)?|editsection|mw-cite-backlink|mw-jump-link|jump-to-nav|mw-indicators?|mw-highlight-copy|btn_secedit|secedit|mw-collapsible-toggle|mw-ui-button|navbar-mini|plainlinks-edit)$/
/** What wikis write around an article, and the boxes that lead to other articles. */
const AROUND =
  /^(?:siteSub|contentSub2?|tagline|mw-content-subtitle|toc|toccolours-toc|vector-toc|vector-toc-landmark|catlinks|mw-hidden-catlinks|navbox(?:es|-styles)?|vertical-navbox|authority-control|sistersitebox|side-box|ambox|mbox-small|printfooter|mw-redirectedfrom|mw-authority-control|portalbox|portal-bar|stub|dablink-toc|noprint|mw-footer|mw-page-base|mw-navigation|mw-panel|p-lang-btn|vector-page-toolbar|vector-menu)$/
/** Names that only wikis give. `noprint`, `toc` and `stub` mean something else elsewhere. */
const OF_WIKI = /^(?:mw-|mediawiki$|vector-|dokuwiki|siteSub$|catlinks$|navbox$)/
/** A link beside a heading or note that leads to itself, or back to where it is mentioned. */
const SELF_LINK = /^(?:[\s¶#§🔗⚓↑⬆↩⤴^∞☍[\]]|\uFE0E|\uFE0F)+$/u

/** Returns the links and buttons of wikis and of tools for documents, which are not words of a text. */
export function wikiControls(page: Root): readonly Element[] {
  return elementsOf(page).filter(
    (element) =>
      isNamed(element, CONTROL) || element.properties.role === 'doc-backlink' || isSelfLink(element),
  )
}

/** Returns what a wiki writes around its articles; empty if the page is not from a wiki. */
export function wikiSurroundings(page: Root): readonly Element[] {
  const elements = elementsOf(page)
  if (!elements.some((element) => isNamed(element, OF_WIKI))) return []
  return elements.filter((element) => element.tagName !== 'body' && isNamed(element, AROUND))
}

function isSelfLink(element: Element): boolean {
  const { href } = element.properties
  if (element.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return false
  const text = textOf(element)
  return text.trim() !== '' && !hasWords(text) && SELF_LINK.test(text)
}
