import { h } from 'hastscript'
import { leaveOut } from '../../changes.ts'
import { symbolOf } from '../../file/symbols.ts'
import { attributeOf, childOf, childrenOf, nameOf, switchOf, type XmlElement } from '../../file/xml.ts'
import { reportUnreadWords } from '../unread.ts'
import { plainWrapper } from './nest.ts'
import { addNode, addText, type Handler } from './place.ts'

const readText: Handler = (element, place) => addShown(element, element.textContent ?? '', place)
const readBreak: Handler = (_, place) => addNode(h('br'), place)
const readTab: Handler = (_, place) => addText('\t', place)

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

const addShown = (element: XmlElement, text: string, place: Parameters<Handler>[1]): void => {
  if (place.fields.isShown()) addText(text, place)
  else leaveOut(place.context.changes, element, 'not-shown', text)
}

function readRun(...[run, { context, fields, style, wrappers, readChildren }]: Parameters<Handler>): void {
  const properties = childOf(run, 'w:rPr')
  if (context.styles.isHidden(properties, style)) {
    // Hidden marks of fields begin and end them all the same.
    for (const mark of childrenOf(run)) if (nameOf(mark) === 'w:fldChar') fields.pass(mark)
    leaveOut(context.changes, run, 'hidden')
    return
  }
  const isStrong =
    switchOf(properties, 'w:b') ||
    context.styles.isStrong(attributeOf(childOf(properties, 'w:rStyle'), 'w:val'))
  const height = attributeOf(childOf(properties, 'w:vertAlign'), 'w:val')
  const tags = [
    ...(isStrong ? ['strong'] : []),
    ...(switchOf(properties, 'w:i') ? ['em'] : []),
    ...(switchOf(properties, 'w:strike') ? ['s'] : []),
    ...(height === 'superscript' ? ['sup'] : height === 'subscript' ? ['sub'] : []),
  ]
  readChildren(run, [...wrappers, ...tags.map(plainWrapper)])
}
