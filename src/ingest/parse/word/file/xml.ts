import { DOMParser } from '@xmldom/xmldom'

/** An element of an XML document; hast has elements of its own. */
export type XmlElement = globalThis.Element

/** The prefixes by which namespaces are called here, whatever a document calls them. Each has two names in the standard. */
const PREFIXES: Readonly<Record<string, string | undefined>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.microsoft.com/office/drawing/2014/chartex': 'cx',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2015/wordml/symex': 'w16se',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
}

/**
 * What Word writes in nearly every run, and nobody here reads: languages, sizes for other scripts, and marks of the
 * spell checker. A tree with them would be larger by half. Only elements are taken out: text can look like an attribute.
 */
const UNREAD = /<w:(?:bCs|iCs|kern|lang|lastRenderedPageBreak|noProof|proofErr|szCs)\b[^<>]*\/>/g

/**
 * Parses XML. Only the five entities of XML itself are known, so that none can unfold into many.
 *
 * @throws Error If it is not well-formed.
 */
export function parseXml(text: string): XmlElement {
  const errorHandler = (_: string, message: string): never => {
    throw new Error(message)
  }
  return new DOMParser({ errorHandler }).parseFromString(text, 'text/xml').documentElement
}

/** Takes out what nobody reads, before a tree is made of it. */
export function withoutUnread(text: string): string {
  return text.includes('<![CDATA[') ? text : text.replace(UNREAD, '')
}

/** Returns the name of an element or attribute with the prefix of its namespace: `w:p`. */
export function nameOf({ namespaceURI, localName, nodeName }: XmlElement | Attr): string {
  const prefix = namespaceURI ? PREFIXES[namespaceURI] : undefined
  return prefix ? `${prefix}:${localName}` : localName || nodeName
}

/** Returns the elements in an element. */
export function childrenOf(element: Node): readonly XmlElement[] {
  const children: XmlElement[] = []
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (isElement(child)) children.push(child)
  return children
}

/** Returns the first child of a name, such as `w:pPr`. */
export function childOf(element: Node | undefined, name: string): XmlElement | undefined {
  return element && childrenOf(element).find((child) => nameOf(child) === name)
}

/** Returns an element and all elements in it, in order, without those for which `skip` is true and what is in them. */
export function descendantsOf(
  element: XmlElement,
  skip: (element: XmlElement) => boolean,
): readonly XmlElement[] {
  const found: XmlElement[] = []
  const collect = (node: XmlElement): void => {
    if (skip(node)) return
    found.push(node)
    for (const child of childrenOf(node)) collect(child)
  }
  collect(element)
  return found
}

/** Returns the value of an attribute. Some programs write those of Word without a prefix. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined
  const local = name.slice(name.indexOf(':') + 1)
  return Array.from(element.attributes).find((attribute) => [name, local].includes(nameOf(attribute)))?.value
}

/** Returns the value of a switch such as `w:b`: `undefined` if it is not there. */
export function switchOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = childOf(properties, name)
  return element && !/^(?:0|false|off|none)$/.test(attributeOf(element, 'w:val') ?? '1')
}

/** Whether a node is an element. */
export function isElement(node: Node): node is XmlElement {
  // `Node.ELEMENT_NODE`; there is no `Node` outside of browsers.
  return node.nodeType === 1
}
