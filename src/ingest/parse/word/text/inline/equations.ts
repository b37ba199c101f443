import { attributeOf, childOf, childrenOf, nameOf, type XmlElement } from '../../file/xml.ts'

/** What Word shows around a part of an equation although no text in the file says it. */
export interface Signs {
  readonly before: string
  readonly after: string
}

/**
 * Returns what Word shows around a part of an equation: brackets, roots, sums, and the bar of a fraction, which is a
 * slash here. Parts that would run together without the layout get brackets.
 *
 * @param parent The element in which it is.
 */
export function signsOf(element: XmlElement, parent: XmlElement): Signs {
  const isFirst = parts(parent)[0] === element
  switch (nameOf(element)) {
    case 'm:oMathPara':
      return { before: ' ', after: ' ' }
    case 'm:oMath':
      return { before: nameOf(parent) === 'm:oMathPara' && !isFirst ? ' ' : '', after: '' }
    case 'm:d':
      return { before: character(element, 'm:begChr', '('), after: character(element, 'm:endChr', ')') }
    case 'm:nary':
      return { before: character(element, 'm:chr', '∫'), after: '' }
    case 'm:acc':
      return { before: '', after: character(element, 'm:chr', '\u0302') }
    case 'm:bar':
      return { before: '', after: character(element, 'm:pos', 'bot') === 'top' ? '\u0305' : '\u0332' }
    case 'm:groupChr':
      return { before: '', after: character(element, 'm:chr', '⏟') }
    case 'm:num':
      return isStacked(parent) ? NONE : grouped(element)
    case 'm:den': {
      const { before, after } = isStacked(parent) ? { before: ' ', after: '' } : grouped(element)
      return { before: isStacked(parent) ? before : `/${before}`, after }
    }
    case 'm:mr':
      return isFirst ? NONE : SPACE
    case 'm:e':
      return signsOfOperand(element, parent, isFirst)
    default:
      return NONE
  }
}

/** Whether a part of an equation only takes space. */
export function isPhantom(element: XmlElement): boolean {
  return nameOf(element) === 'm:phant' && /^(?:0|off|false)$/.test(character(element, 'm:show', '1'))
}

/** Returns whether a part of an equation stands above or below the line. */
export function raisedTag(element: XmlElement, parent: XmlElement): 'sup' | 'sub' | undefined {
  switch (nameOf(element)) {
    case 'm:sup':
    case 'm:deg':
      return 'sup'
    case 'm:sub':
      return 'sub'
    case 'm:lim':
      return nameOf(parent) === 'm:limUpp' ? 'sup' : 'sub'
    default:
      return undefined
  }
}

const NONE: Signs = { before: '', after: '' }
const SPACE: Signs = { before: ' ', after: '' }

function signsOfOperand(element: XmlElement, parent: XmlElement, isFirst: boolean): Signs {
  switch (nameOf(parent)) {
    case 'm:rad': {
      const { before, after } = grouped(element)
      return { before: `√${before}`, after }
    }
    case 'm:func':
      return SPACE
    case 'm:d':
      return isFirst ? NONE : { before: character(parent, 'm:sepChr', '|'), after: '' }
    case 'm:mr':
    case 'm:eqArr':
      return isFirst ? NONE : SPACE
    default:
      return NONE
  }
}

/** A part of more than one number or name needs brackets. */
function grouped(element: XmlElement): Signs {
  const isOne = /^[\p{L}\p{N}\p{M}]*$/u.test((element.textContent ?? '').trim())
  return isOne ? NONE : { before: '(', after: ')' }
}

function isStacked(fraction: XmlElement): boolean {
  return character(fraction, 'm:type', 'bar') === 'noBar'
}

/** Returns a value among an element's properties. An empty one means that nothing is shown. */
function character(element: XmlElement, name: string, fallback: string): string {
  const properties = childrenOf(element).find((child) => /Pr$/.test(nameOf(child)))
  const child = childOf(properties, name)
  return child ? (attributeOf(child, 'm:val') ?? '') : fallback
}

function parts(element: XmlElement): readonly XmlElement[] {
  return childrenOf(element).filter((child) => !/Pr$/.test(nameOf(child)))
}
