import type { Parent, Parents, PhrasingContent, Root, Text } from 'mdast'
import type { Handler } from 'mdast-util-to-hast'
import type { Plugin } from 'unified'

/** Words in quotation marks; rendered as `q[data-quotation]`, the marks stay outside of it. */
export interface Quotation extends Parent {
  type: 'quotation'
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    quotation: Quotation
  }
  interface RootContentMap {
    quotation: Quotation
  }
}

/** Opening marks, each with those that close it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
])

const OPENING = new RegExp(`[${[...CLOSING.keys()].join('')}]`, 'g')

/** Renders a quotation; for remark-rehype. */
export const quotationHandler: Handler = (state, quotation: Quotation) => ({
  type: 'element',
  tagName: 'q',
  properties: { dataQuotation: '' },
  children: state.all(quotation),
})

/** Marks words that stand in quotation marks. The text itself is not changed. */
export const remarkQuotations: Plugin<[], Root> = () => (tree: Root) => {
  markWithin(tree)
}

function markWithin(parent: Parents): void {
  for (const child of parent.children) if ('children' in child) markWithin(child)
  if (!parent.children.some((child) => child.type === 'text' && child.value.search(OPENING) >= 0)) return
  parent.children = parent.children.flatMap((child): PhrasingContent[] =>
    // What holds a text holds phrasing content.
    child.type === 'text' ? split(child) : [child as PhrasingContent],
  )
}

function split(text: Text): PhrasingContent[] {
  const pieces: PhrasingContent[] = []
  const { value } = text
  let done = 0
  for (const { start, end } of findQuotations(value)) {
    if (start > done) pieces.push({ type: 'text', value: value.slice(done, start) })
    pieces.push({
      type: 'quotation',
      children: [{ type: 'text', value: value.slice(start, end) }],
    })
    done = end
  }
  if (done === 0) return [text]
  if (done < value.length) pieces.push({ type: 'text', value: value.slice(done) })
  return pieces
}

/**
 * Where words stand in quotation marks, outermost marks only. A quotation whose mark is not closed runs to the end of
 * the text, as it does in each paragraph but the last of a long one.
 *
 * @returns Offsets of the words inside the marks, in order.
 */
function findQuotations(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  let done = -1
  for (const { 0: mark, index } of text.matchAll(OPENING)) {
    if (index <= done || !opens(text, index)) continue
    const close = findClosing(text, index + 1, mark, CLOSING.get(mark) ?? '')
    const isOpenEnded = close < 0 && mark !== '"'
    if (close < 0 && !isOpenEnded) continue
    const end = isOpenEnded ? text.trimEnd().length : close
    const words = text.slice(index + 1, end)
    const start = index + 1 + (words.length - words.trimStart().length)
    if (words.trim() !== '') found.push({ start, end: start + words.trim().length })
    done = end
  }
  return found
}

/**
 * A mark opens where a word follows it (French sets a space between). One that closes elsewhere opens only where a word
 * can begin, which tells it from the mark for inches.
 */
function opens(text: string, index: number): boolean {
  const mark = text.charAt(index)
  const adjoins = mark === '«' || /\S/.test(text.charAt(index + 1))
  const isAmbiguous = /["»“]/.test(mark)
  return adjoins && (!isAmbiguous || /^$|[\s\p{Pd}\p{Ps}\p{Pi}]/u.test(text.charAt(index - 1)))
}

function findClosing(text: string, from: number, opening: string, closing: string): number {
  let depth = 0
  for (let index = from; index < text.length; index++) {
    const character = text.charAt(index)
    if (closing.includes(character)) {
      if (depth === 0) return index
      depth--
    } else if (character === opening && !closing.includes(opening)) depth++
  }
  return -1
}
