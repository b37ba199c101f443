import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Block } from '../blocks/blocks.ts'

/** Many blocks can stand in the same element. */
const texts = new WeakMap<Element, string>()

/** Whether a block is all that its element says. */
export function isAll(element: Element, { text }: Block): boolean {
  const whole = texts.get(element) ?? textOf(element).trim()
  texts.set(element, whole)
  return whole === text.trim()
}
