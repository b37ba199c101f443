import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  nameOf,
  switchOf,
  type XmlElement,
} from '../../file/xml.ts'

/** A field: an instruction, such as to show the number of a page, and what Word last showed for it. */
export interface Field {
  readonly begin: XmlElement
  readonly instruction: string
  readonly hasResult: boolean
}

/** Reads the fields of a text, in order. Their marks can stand in different paragraphs. */
export interface Fields {
  /** Goes past a `w:fldChar`. Returns the field that begins with it. */
  readonly pass: (mark: XmlElement) => Field | undefined
  /** Whether words are shown here. Those in an instruction are not. */
  readonly isShown: () => boolean
  /** The field in whose instruction words stand, without being the result of a field in it. Word never writes that. */
  readonly astray: () => XmlElement | undefined
  /** Where the words here link to. */
  readonly link: () => string | undefined
}

interface OpenField extends Field {
  isInResult: boolean
}

/** Fields that show nothing: marks for an index or a table of contents, and questions. */
const SILENT = /^\s*(?:(?:ASK|NEXT|NEXTIF|PRIVATE|RD|SET|SKIPIF|TA|TC|XE|HYPERLINK|FORM\w+)(?:\s|$)|$)/i

/** Whether Word shows something for a field that has no stored result. */
export function isComputed({ instruction, hasResult }: Pick<Field, 'instruction' | 'hasResult'>): boolean {
  return !hasResult && !SILENT.test(instruction)
}

/** Returns where a field links to. */
export function linkOf(instruction: string): string | undefined {
  const [, rest] = /^\s*HYPERLINK\s+(.*)$/is.exec(instruction) ?? []
  if (rest === undefined) return undefined
  const [, quoted, bare] = /^(?:"([^"]*)"|([^\\\s"]\S*))/.exec(rest) ?? []
  const [, anchor] = /\\l\s+"?([^"\s]+)/.exec(rest) ?? []
  const address = quoted ?? bare ?? ''
  return anchor === undefined ? address || undefined : `${address}#${anchor}`
}

/**
 * Finds the fields of a text. A mark without its counterpart counts for nothing.
 *
 * @param nodes The elements of the text. Text boxes in them are texts of their own.
 */
export function fieldsOf(nodes: readonly XmlElement[]): Fields {
  const fields = pairFields(nodes)
  const open: OpenField[] = []
  return {
    pass: (mark) => {
      const field = fields.get(mark)
      if (!field) return undefined
      const type = attributeOf(mark, 'w:fldCharType')
      if (type === 'begin') {
        open.push({ ...field, isInResult: false })
        return field
      }
      // Its beginning may be in a part that was left out.
      const index = open.findLastIndex(({ begin }) => begin === field.begin)
      const own = open[index]
      if (own && type === 'separate') own.isInResult = true
      else if (own && type === 'end') open.length = index
      return undefined
    },
    isShown: () => open.every(({ isInResult }) => isInResult),
    astray: () => {
      const last = open.at(-1)
      return last && !last.isInResult ? last.begin : undefined
    },
    link: () => open.map(({ instruction }) => linkOf(instruction)).findLast(Boolean),
  }
}

const NOT_IN_TEXT: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:txbxContent', 'a:txBody'])

/** Rows can be left out, too, with the marks in them. */
function isNotInText(element: XmlElement): boolean {
  const name = nameOf(element)
  if (name !== 'w:tr') return NOT_IN_TEXT.has(name)
  const properties = childOf(element, 'w:trPr')
  return switchOf(properties, 'w:hidden') === true || childOf(properties, 'w:del') !== undefined
}

function pairFields(nodes: readonly XmlElement[]): ReadonlyMap<XmlElement, Field> {
  const fields = new Map<XmlElement, Field>()
  const open: { begin: XmlElement; separate?: XmlElement; instruction: string }[] = []
  const elements = nodes.flatMap((node) => descendantsOf(node, isNotInText))
  for (const element of elements) {
    const name = nameOf(element)
    const last = open.at(-1)
    if (name === 'w:instrText' && last && !last.separate) last.instruction += element.textContent ?? ''
    if (name !== 'w:fldChar') continue
    const type = attributeOf(element, 'w:fldCharType')
    if (type === 'begin') open.push({ begin: element, instruction: '' })
    else if (type === 'separate' && last && !last.separate) last.separate = element
    else if (type === 'end' && last) {
      open.pop()
      const { begin, separate, instruction } = last
      const field = { begin, instruction, hasResult: separate !== undefined }
      for (const mark of [begin, separate, element]) if (mark) fields.set(mark, field)
    }
  }
  return fields
}

/** Returns what a field of a form shows that is not written as its result: a box, or the chosen item of a list. */
export function formText({ begin }: Field): string | undefined {
  const data = childrenOf(begin).find((child) => nameOf(child) === 'w:ffData')
  const within = (parent: XmlElement | undefined, name: string) =>
    parent && childrenOf(parent).filter((child) => nameOf(child) === name)
  const [box] = within(data, 'w:checkBox') ?? []
  const value = (parent: XmlElement, name: string) => {
    const [element] = within(parent, name) ?? []
    return element && (attributeOf(element, 'w:val') ?? '1')
  }
  if (box) {
    const isChecked = !/^(?:0|false|off)$/.test(value(box, 'w:checked') ?? value(box, 'w:default') ?? '0')
    return isChecked ? '☒' : '☐'
  }
  const [list] = within(data, 'w:ddList') ?? []
  if (!list) return undefined
  const chosen = Number(value(list, 'w:result') ?? value(list, 'w:default') ?? 0)
  return attributeOf(within(list, 'w:listEntry')?.[chosen], 'w:val')
}
