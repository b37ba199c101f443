import type { ElementContent } from 'hast'
import type { XmlElement } from '../../file/xml.ts'
import type { StoryContext } from '../story.ts'
import type { Fields } from './fields.ts'
import type { Piece, Wrapper } from './nest.ts'

/** A place in a paragraph, at which an element is read. */
export interface Place {
  readonly context: StoryContext
  readonly fields: Fields
  /** The style of the paragraph. */
  readonly style: string | undefined
  /** The element in which the present one is. */
  readonly parent: XmlElement
  /** The elements to be put around words here. */
  readonly wrappers: readonly Wrapper[]
  /** What was read of the paragraph so far. */
  readonly pieces: Piece[]
  /** The text boxes that were found in it so far. */
  readonly boxes: XmlElement[]
  /** Reads the children of an element. */
  readonly readChildren: (element: XmlElement, wrappers?: readonly Wrapper[]) => void
}

/** Reads an element in a paragraph. */
export type Handler = (element: XmlElement, place: Place) => void

/** Adds a node to a paragraph. */
export function addNode(node: ElementContent, { fields, wrappers, pieces }: Place): void {
  const href = fields.link()
  pieces.push({ node, wrappers: href === undefined ? wrappers : [linkTo(href), ...wrappers] })
}

/** Adds text to a paragraph. */
export function addText(value: string, place: Place): void {
  if (value !== '') addNode({ type: 'text', value }, place)
}

/** Adds what Word shows before or after an element, although no text in the file says it. */
export function addSign(where: 'before' | 'after', element: XmlElement, value: string, place: Place): void {
  if (value === '') return
  place.context.changes[where].set(element, value)
  addText(value, place)
}

/** Returns a wrapper that makes words a link. */
export function linkTo(href: string): Wrapper {
  return { key: `a ${href}`, tagName: 'a', properties: { href } }
}
