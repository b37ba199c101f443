import JSZip from 'jszip'

/** What a document has besides its body. Each part is given as what stands in its root element. */
export interface DocumentParts {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  /** Relationships of the main part, as `Relationship` elements. */
  readonly relationships?: string
  /** Other files, by path. */
  readonly files?: Readonly<Record<string, string>>
}

const NAMESPACES = `
  xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
  xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
  xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
  xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
  xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
  xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
  xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"
  xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
  xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"
  xmlns:v="urn:schemas-microsoft-com:vml"
  xmlns:o="urn:schemas-microsoft-com:office:office"`
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PARTS = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const

/** Makes a Word document. The prefixes that Word uses are declared in each part. */
export async function docx(body: string, parts: DocumentParts = {}): Promise<Uint8Array> {
  const zip = new JSZip()
  zip.file('_rels/.rels', relationships(relationship('main', 'officeDocument', 'word/document.xml')))
  zip.file('word/document.xml', root('document', `<w:body>${body}</w:body>`))
  const known = PARTS.filter((name) => parts[name] !== undefined)
  for (const name of known) zip.file(`word/${name}.xml`, root(name, parts[name] ?? ''))
  const own = known.map((name) => relationship(name, name, `${name}.xml`)).join('')
  zip.file('word/_rels/document.xml.rels', relationships(own + (parts.relationships ?? '')))
  for (const [path, content] of Object.entries(parts.files ?? {})) zip.file(path, content)
  return zip.generateAsync({ type: 'uint8array' })
}

/** A part with a root element of Word's. */
export function root(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${NAMESPACES}>${content}</w:${name}>`
}

/** A reference from a part to another. */
export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`
}

function relationships(content: string): string {
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return `<?xml version="1.0"?><Relationships xmlns="${namespace}">${content}</Relationships>`
}

/** A paragraph with the given elements. */
export function p(content: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
}

/** A run with a text. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A paragraph of a list. */
export function item(text: string, list: number, level = 0): string {
  return p(r(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
}
