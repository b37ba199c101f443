import { h } from 'hastscript'
import { leaveOut } from '../../changes.ts'
import { symbolOf, withoutPrivate } from '../../file/symbols.ts'
import { attributeOf, childOf, childrenOf, nameOf, switchOf, type XmlElement } from '../../file/xml.ts'
import { leaveFieldOut, reportUnreadWords } from '../unread.ts'
import { isHardlyVisible } from './hardly-visible.ts'
import { plainWrapper } from './nest.ts'
import { addNode, addText, type Handler, type Place } from './place.ts'

const readText: Handler = (element, place) => {
  const text = element.textContent ?? ''
  const plain = withoutPrivate(text, () => fontOf(place.parent))
  if (plain !== text) place.context.changes.replaced.set(element, plain)
  addShown(element, plain, place)
}
const readBreak: Handler = (_, place) => addNode(h('br'), place)
const readTab: Handler = (_, place) => addText('\t', place)

/** Numbers of pages, and parts of today’s date. */
const COMPUTED = 'w:pgNum w:dayLong w:dayShort w:monthLong w:monthShort w:yearLong w:yearShort'.split(' ')
const readComputed: Handler = (element, { context }) =>
  leaveFieldOut(element, nameOf(element).replace('w:', ''), context)

/** How characters are read, and what can stand for one. */
export const CHARACTERS: Readonly<Record<string, Handler>> = {
  'w:t': readText,
  'm:t': readText,
  'a:t': readText,
  'w:tab': readTab,
  'w:ptab': readTab,
  // A page or a column ends a line, too.
  'w:br': readBreak,
  'w:cr': readBreak,
  'a:br': readBreak,
  'w:noBreakHyphen': (element, place) => addShown(element, '\u2011', place),
  'w:softHyphen': (element, place) => addShown(element, '\u00AD', place),
  'w:sym': readSymbol,
  'w16se:symEx': readSymbol,
  ...Object.fromEntries(COMPUTED.map((name) => [name, readComputed])),
  'w:r': readRun,
  'm:r': readRun,
}

function readSymbol(...[element, place]: Parameters<Handler>): void {
  const symbol = symbolOf(element)
  if (symbol !== undefined) {
    addShown(element, symbol, place)
    return
  }
  const [font, code] = ['font', 'char'].map((name) => attributeOf(element, `w:${name}`) ?? '')
  const found = `The symbol “${font} ${code}”, a font and a place in it, has no known character; it is left out`
  reportUnreadWords(element, `${font} ${code}`, found, place.context)
}

function addShown(element: XmlElement, text: string, place: Place): void {
  const { fields, context } = place
  const field = fields.astray()
  if (fields.isShown()) addText(text, place)
  else if (field && text.trim() !== '' && !context.changes.leftOut.has(field)) {
    leaveOut(context.changes, field, 'not-shown', '')
    const found = `The words “${text.trim()}” stand in the instruction of a field, where Word shows none; they are left out`
    reportUnreadWords(element, text, found, context)
  } else leaveOut(context.changes, element, 'not-shown', text)
}

function readRun(...[run, { context, fields, style, wrappers, readChildren }]: Parameters<Handler>): void {
  const properties = childOf(run, 'w:rPr')
  if (context.styles.isHidden(properties, style)) {
    // Hidden marks of fields begin and end them all the same.
    for (const mark of childrenOf(run)) if (nameOf(mark) === 'w:fldChar') fields.pass(mark)
    leaveOut(context.changes, run, 'hidden')
    return
  }
  if (isHardlyVisible(run, properties)) context.changes.hardlyVisible.push(run)
  const isStrong =
    switchOf(properties, 'w:b') ||
    context.styles.isStrong(attributeOf(childOf(properties, 'w:rStyle'), 'w:val'))
  const height = attributeOf(childOf(properties, 'w:vertAlign'), 'w:val')
  const tags = [
    ...(isStrong ? ['strong'] : []),
    ...(switchOf(properties, 'w:i') ? ['em'] : []),
    ...(switchOf(properties, 'w:strike') || switchOf(properties, 'w:dstrike') ? ['s'] : []),
    ...(height === 'superscript' ? ['sup'] : height === 'subscript' ? ['sub'] : []),
  ]
  readChildren(run, [...wrappers, ...tags.map(plainWrapper)])
}

function fontOf(run: XmlElement): string {
  const fonts = childOf(childOf(run, 'w:rPr'), 'w:rFonts')
  return ['w:ascii', 'w:hAnsi', 'w:cs'].map((name) => attributeOf(fonts, name)).find(Boolean) ?? ''
}
