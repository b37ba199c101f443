import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { elementsOf } from '../../../hast/elements.ts'
import { isNamed } from './names.ts'

/** The ids of toolbars: of the Wayback Machine, of archives that run pywb, and of caches. */
const TOOLBAR =
  /^(?:wm-(?:ipp|capinfo|toolbar|bipp)[\w-]*|donato|_wb_(?:plain|frame_top)_banner|google-cache-hdr|bN015htcoff|wb-iframe-banner|(?:web-?archive|wayback|archive-?it|ait|arquivo|pywb|ukwa|ukgwa|perma|webrecorder|conifer|memento|webcite|webcitation|ghostarchive|google-?cache|loc-?archive)[\w-]*(?:toolbar|banner|bar|header|hdr|notice|disclaimer)[\w-]*)$/i
/** The parts of archive.today around a page, which is in `#CONTENT`. */
const ARCHIVE_TODAY = /^(?:HEADER|DIVSHARE|DIVALREADY2?|FOOTER|hashtags)$/
const OF_ARCHIVE_TODAY = /\barchive\.(?:today|is|ph|li|vn|fo|md)\b/
/** The comments before and after the toolbar that an archive inserts. */
const BEGIN = /^\s*(?:BEGIN|START)\b.*\b(?:TOOLBAR|BANNER|WB)\b.*\bINSERT/i
const END = /^\s*(?:END|FINISH)\b.*\b(?:TOOLBAR|BANNER|WB)\b.*\bINSERT/i
/** How notices begin that stand above a page without any mark. */
const NOTICE =
  /^\s*(?:this is google.s cache of\b|this is the html version of the file http|the wayback machine - http|you are viewing an archived (?:web ?)?page\b|this snapshot, taken on\b|this is an archived (?:page|version|copy) from\b|\[archived content\])/i
const MAX_NOTICE_LENGTH = 1200

/** Returns the elements with which a web archive or cache surrounds the pages that it shows. */
export function archiveToolbars(page: Root): readonly Element[] {
  const elements = elementsOf(page)
  const isOfArchiveToday =
    elements.some(({ properties }) => properties.id === 'CONTENT') &&
    elements.some(
      (element) => element.properties.id === 'HEADER' && OF_ARCHIVE_TODAY.test(linksAndWords(element)),
    )
  const notice = elements.find(
    ({ tagName, children }) =>
      !['html', 'head', 'title'].includes(tagName) &&
      children.some((child) => child.type === 'text' && NOTICE.test(child.value)),
  )
  return [
    ...elements.filter(
      (element) => isNamed(element, TOOLBAR) || (isOfArchiveToday && isNamed(element, ARCHIVE_TODAY)),
    ),
    ...[page, ...elements].flatMap(({ children }) => insertedIn(children)),
    ...(notice ? [around(notice, elements)] : []),
  ]
}

function insertedIn(children: readonly (ElementContent | RootContent)[]): readonly Element[] {
  const isComment = (node: ElementContent | RootContent, pattern: RegExp) =>
    node.type === 'comment' && pattern.test(node.value)
  const first = children.findIndex((child) => isComment(child, BEGIN))
  const last = children.findIndex((child, index) => index > first && isComment(child, END))
  if (first === -1 || last === -1) return []
  return children.slice(first, last).filter((child): child is Element => child.type === 'element')
}

/** Returns the outermost element around a notice that is not longer than one. */
function around(notice: Element, elements: readonly Element[]): Element {
  const parent = elements.find(({ children }) => children.includes(notice))
  const isNotice = parent && parent.tagName !== 'body' && textOf(parent).trim().length <= MAX_NOTICE_LENGTH
  return isNotice ? around(parent, elements) : notice
}

function linksAndWords(element: Element): string {
  const links = elementsOf(element).map(({ properties }) =>
    String(properties.href ?? properties.action ?? ''),
  )
  return [textOf(element), ...links].join(' ')
}
