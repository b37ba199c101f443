import { h } from 'hastscript'
import { leaveOut } from '../../changes.ts'
import { attributeOf, childOf, isElement, nameOf, type XmlElement } from '../../file/xml.ts'
import { shownBranch } from '../alternatives.ts'
import { leaveDrawingOut, reportSeparatePart, reportUnreadWords } from '../unread.ts'
import { addNode, type Handler } from './place.ts'
import { readRuby } from './ruby.ts'

const readDirection: Handler = (element, { wrappers, readChildren }) => {
  const direction = attributeOf(element, 'w:val')
  const tagName = nameOf(element) === 'w:bdo' ? 'bdo' : 'span'
  const isKnown = direction === 'ltr' || direction === 'rtl'
  const wrapper = { key: `${tagName} ${direction}`, tagName, properties: { dir: direction } }
  readChildren(element, isKnown ? [...wrappers, wrapper] : wrappers)
}

const readNoteReference: Handler = (reference, place) => {
  const identifier = place.context.noteFor(reference)
  // The number of a note is raised anyway.
  if (identifier !== undefined) addNode(h('footnote-reference', { identifier }), { ...place, wrappers: [] })
}

const leaveDeletedOut: Handler = (element, { context }) => leaveOut(context.changes, element, 'deleted')

const readDrawing: Handler = (drawing, { context, readChildren }) => {
  const isHidden = /^(?:1|true)$/.test(attributeOf(childOf(drawing, 'wp:docPr'), 'hidden') ?? '')
  if (isHidden) leaveOut(context.changes, drawing, 'hidden')
  else readChildren(drawing)
}

const readPicture: Handler = (picture, place) =>
  addNode(h('img', { src: '', alt: descriptionOf(picture, place.parent) }), place)

const readBox: Handler = (box, { context, fields, boxes }) => {
  if (fields.isShown()) boxes.push(box)
  else leaveOut(context.changes, box, 'not-shown')
}

/** How elements are read that hold runs, or stand for something else than words. */
export const STRUCTURES: Readonly<Record<string, Handler>> = {
  'w:dir': readDirection,
  'w:bdo': readDirection,
  'w:ruby': readRuby,
  'w:footnoteReference': readNoteReference,
  'w:endnoteReference': readNoteReference,
  'w:del': leaveDeletedOut,
  'w:moveFrom': leaveDeletedOut,
  'mc:AlternateContent': (element, { context, readChildren }) => {
    const branch = shownBranch(element, context.changes)
    if (branch) readChildren(branch)
  },
  'wp:inline': readDrawing,
  'wp:anchor': readDrawing,
  'pic:pic': readPicture,
  'v:imagedata': readPicture,
  'w:txbxContent': readBox,
  'a:txBody': readBox,
  // WordArt has its words in an attribute.
  'v:textpath': readBox,
  'c:chart': (element, { context }) => leaveDrawingOut(element, context),
  'cx:chart': (element, { context }) => leaveDrawingOut(element, context),
  'dgm:relIds': (element, { context }) => leaveDrawingOut(element, context),
  'w:altChunk': (element, { context }) => reportSeparatePart(element, context),
  'w:control': (element, { context }) => {
    const name = attributeOf(element, 'w:name') ?? ''
    reportUnreadWords(element, name, `The control “${name}” cannot be read; it is left out`, context)
  },
  'w:subDoc': (element, { context }) => reportSeparatePart(element, context),
}

/** The description of a picture stands beside its frame, within it, or, in old documents, on its shape. */
function descriptionOf(picture: XmlElement, parent: XmlElement): string | null {
  const own = childOf(childOf(picture, 'pic:nvPicPr'), 'pic:cNvPr')
  const texts = [frameOf(picture), own, parent, picture].flatMap((element) =>
    ['descr', 'title', 'alt', 'o:title'].map((name) => attributeOf(element, name)?.trim()),
  )
  return texts.find(Boolean) ?? null
}

function frameOf(picture: XmlElement): XmlElement | undefined {
  for (let node: Node | null = picture.parentNode; node && isElement(node); node = node.parentNode) {
    const properties = childOf(node, 'wp:docPr')
    if (properties || nameOf(node) === 'w:drawing') return properties
  }
  return undefined
}
