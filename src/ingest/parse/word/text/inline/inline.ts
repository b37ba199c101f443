import type { ElementContent } from 'hast'
import { leaveOut } from '../../changes.ts'
import { childrenOf, nameOf, type XmlElement } from '../../file/xml.ts'
import type { StoryContext } from '../story.ts'
import { CHARACTERS } from './characters.ts'
import { isPhantom, raisedTag, signsOf } from './equations.ts'
import { fieldsOf } from './fields.ts'
import { LINKS } from './links.ts'
import { nest, type Piece, plainWrapper, type Wrapper } from './nest.ts'
import { addSign, type Handler } from './place.ts'
import { STRUCTURES } from './structures.ts'

/** The words of a paragraph. */
export interface Inline {
  readonly content: readonly ElementContent[]
  /** The text boxes that are anchored in it, in order. They are texts of their own. */
  readonly boxes: readonly XmlElement[]
}

/** Reads elements that stand in one paragraph. */
export type InlineReader = (
  nodes: readonly XmlElement[],
  parent: XmlElement,
  style: string | undefined,
) => Inline

const HANDLERS: Readonly<Record<string, Handler | undefined>> = { ...CHARACTERS, ...LINKS, ...STRUCTURES }

const BLOCKS: ReadonlySet<string> = new Set(['w:p', 'w:tbl', 'w:tc', 'a:p'])
const SPACE: Piece = { node: { type: 'text', value: ' ' }, wrappers: [] }

/**
 * Returns a function that reads the paragraphs of a text, in order: fields can begin in one and end in another. What it
 * does not know is read as if only its content was there.
 *
 * @param text The elements of the text.
 */
export function inlineReader(text: readonly XmlElement[], context: StoryContext): InlineReader {
  const fields = fieldsOf(text)
  return (nodes, paragraph, style) => {
    const pieces: Piece[] = []
    const boxes: XmlElement[] = []
    for (const node of nodes) read(node, paragraph, [])
    return { content: nest(pieces), boxes }

    function read(element: XmlElement, parent: XmlElement, wrappers: readonly Wrapper[]): void {
      const name = nameOf(element)
      const readChildren = (within: XmlElement, around = wrappers) => {
        for (const child of childrenOf(within)) read(child, within, around)
      }
      const handler = HANDLERS[name] ?? (name.startsWith('m:') ? readEquation : undefined)
      // Blocks within a line only occur in damaged documents.
      if (BLOCKS.has(name)) pieces.push(SPACE)
      if (handler) handler(element, { context, fields, style, parent, wrappers, pieces, boxes, readChildren })
      else if (!isProperties(name)) readChildren(element)
      if (BLOCKS.has(name)) pieces.push(SPACE)
    }
  }
}

/** Whether an element says what another is like, not what it says. */
function isProperties(name: string): boolean {
  return name.endsWith('Pr')
}

const readEquation: Handler = (element, place) => {
  if (isProperties(nameOf(element))) return
  if (isPhantom(element)) {
    leaveOut(place.context.changes, element, 'hidden')
    return
  }
  const { before, after } = signsOf(element, place.parent)
  const tag = raisedTag(element, place.parent)
  addSign('before', element, before, place)
  place.readChildren(element, tag ? [...place.wrappers, plainWrapper(tag)] : place.wrappers)
  addSign('after', element, after, place)
}
