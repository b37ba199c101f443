import type { Element } from 'hast'
import { phrasesOfAll } from '../../../../languages/word-lists.ts'
import { type Block, blocksOf, hasWords } from '../blocks/blocks.ts'
import { isAll } from './is-all.ts'
import { plainPhrase } from './plain-phrase.ts'

const PERIODS: ReadonlySet<string> = new Set(phrasesOfAll('paymentPeriodPhrases'))
/** A table of prices has these words in its head. */
const CELLS: ReadonlySet<string> = new Set(['td', 'th'])
/** The item of a list and the cell of a table are words of it. */
export const ITEMS: ReadonlySet<string> = new Set([...CELLS, 'dd', 'dt', 'li'])

/** Returns switches between prices: elements that say nothing but two or more periods of payment. */
export function priceSwitches(
  blocks: readonly Block[],
  parentOf: (element: Element) => Element | undefined,
): readonly Element[] {
  /** Many blocks can have the same parent. */
  const known = new Map<Element, boolean>()
  const isSwitch = (element: Element) => {
    const is = known.get(element) ?? saysOnlyPeriods(element)
    known.set(element, is)
    return is
  }
  return blocks.flatMap((block, index) => {
    const element = block.path.at(-1)
    const parent = element && parentOf(element)
    const isBeside = (other: Block | undefined) => {
      const sibling = other?.path.at(-1)
      return other !== undefined && isPeriod(other) && sibling !== undefined && parentOf(sibling) === parent
    }
    if (element && isPeriod(block) && (isBeside(blocks[index - 1]) || isBeside(blocks[index + 1])))
      return [element]
    if (!element || CELLS.has(element.tagName) || !periodsIn(block.text)) return []
    const around = [element, parent].find((candidate) => candidate && isSwitch(candidate))
    return around ? [around] : []
  })
}

function saysOnlyPeriods(element: Element): boolean {
  const parts = textsIn(element)
  return parts.length > 1 && parts.every((part) => PERIODS.has(part))
}

/** Whether a block is a period of payment and nothing else, and no item or cell. */
function isPeriod(block: Block): boolean {
  const element = block.path.at(-1)
  return (
    element !== undefined &&
    !ITEMS.has(element.tagName) &&
    PERIODS.has(plainPhrase(block.text)) &&
    isAll(element, block)
  )
}

function textsIn(element: Element): readonly string[] {
  return blocksOf(element, new Map()).flatMap(({ text }) =>
    text
      .split(/[/|·•\n]|\s{2,}/)
      .map(plainPhrase)
      .filter(Boolean),
  )
}

function periodsIn(text: string): boolean {
  return (
    text.length < 60 &&
    hasWords(text) &&
    text.split(/[/|·•\n]|\s{2,}/).every((part) => !hasWords(part) || PERIODS.has(plainPhrase(part)))
  )
}
