import type { Properties } from 'hast'
import type { List, ListItem, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** The number of an item as it stands in the file. */
interface Written {
  readonly digits: string
  readonly number: number
  /** What follows the number: a full stop or a bracket. */
  readonly end: string
}

/**
 * Gives the items of ordered lists the numbers that the file shows. CommonMark counts on from the first number, whatever
 * the others are, so that a list of years would become a list of other years. Only if all numbers are 0, or all are 1,
 * the items are counted: it is how people write Markdown who leave the counting to it.
 *
 * @param text The source of the tree.
 */
export function keepNumbers(tree: Root, text: string): void {
  visit(tree, 'list', (list) => {
    if (!list.ordered) return
    const items = list.children.flatMap((item) => {
      const written = writtenIn(item, text)
      return written ? [{ item, written }] : []
    })
    const [first] = items
    if (!first || items.length < list.children.length) return
    const isCounted =
      first.written.number <= 1 && items.every(({ written: { number } }) => number === first.written.number)
    const numbers = items.map(({ written: { number } }, index) => number + (isCounted ? index : 0))
    const step = goesDown(numbers) ? -1 : 1
    if (step < 0) setProperties(list, { reversed: true, start: first.written.number })
    items.forEach(({ item, written: { digits, end } }, index) => {
      const number = numbers[index]
      const previous = numbers[index - 1]
      if (number === undefined) return
      const marker = `${String(number).padStart(digits.length, '0')}${end}`
      const properties = {
        ...(previous !== undefined && number !== previous + step && { value: String(number) }),
        ...(marker !== `${number}.` && { dataMarker: marker }),
      }
      if (Object.keys(properties).length > 0) setProperties(item, properties)
    })
  })
}

function writtenIn(item: ListItem, text: string): Written | undefined {
  const start = item.position?.start.offset
  const [, digits, end] =
    (start !== undefined && /^(\d{1,9})([.)])/.exec(text.slice(start, start + 10))) || []
  return digits !== undefined && end !== undefined ? { digits, number: Number(digits), end } : undefined
}

function goesDown(numbers: readonly number[]): boolean {
  return (
    numbers.length > 1 &&
    numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) - 1)
  )
}

function setProperties(node: List | ListItem, properties: Properties): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ...properties } }
}
