import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Label } from '../file/numbering.ts'

/** A block, and what Word shows before it if it is an item of a list. */
export interface Block {
  readonly content: readonly ElementContent[]
  readonly label?: Exclude<Label, { kind: 'text' }>
}

interface OpenList {
  readonly element: Element
  readonly level: number
  readonly kind: string
  /** The number of the next item, if the items have numbers. */
  next: number | undefined
}

/**
 * Makes lists of the items among blocks: Word has no lists, only paragraphs with a level and a number. A list goes on as
 * long as its numbers do.
 */
export function withLists(blocks: readonly Block[]): ElementContent[] {
  const content: ElementContent[] = []
  const open: OpenList[] = []
  for (const { content: nodes, label } of blocks) {
    if (!label) {
      open.length = 0
      content.push(...nodes)
      continue
    }
    while ((open.at(-1)?.level ?? -1) > label.level) open.pop()
    const same = open.at(-1)?.level === label.level ? open.pop() : undefined
    const list =
      same && continues(same, label) ? same : begin(label, open.at(-1)?.element.children.at(-1), content)
    open.push(list)
    // Browsers put a full stop behind numbers. With other signs, a marker says how the item is numbered.
    const marker = label.kind === 'number' && !label.text.endsWith('.') ? label.text : undefined
    list.element.children.push(h('li', { dataMarker: marker }, [...nodes]))
    if (list.next !== undefined) list.next++
  }
  return content
}

function begin(
  label: NonNullable<Block['label']>,
  item: ElementContent | undefined,
  content: ElementContent[],
): OpenList {
  const element =
    label.kind === 'bullet'
      ? h('ul')
      : h('ol', { start: label.number, ...(label.type && { type: label.type }) })
  const parent = item?.type === 'element' ? item.children : content
  parent.push(element)
  return {
    element,
    level: label.level,
    kind: kindOf(label),
    next: label.kind === 'number' ? label.number : undefined,
  }
}

function continues(list: OpenList, label: NonNullable<Block['label']>): boolean {
  return list.kind === kindOf(label) && (label.kind === 'bullet' || label.number === list.next)
}

function kindOf(label: NonNullable<Block['label']>): string {
  return label.kind === 'bullet' ? 'bullet' : `number ${label.type}`
}
