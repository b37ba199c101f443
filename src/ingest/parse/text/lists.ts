import type { BlockContent, DefinitionContent, List, ListItem, RootContent } from 'mdast'
import { at } from '../../../passage/at.ts'
import { endsSentence } from '../../prose/text-features.ts'
import type { BlockReader, Blocks, Piece } from './block-reader.ts'
import { type Line, withoutStart } from './lines.ts'
import { isForced } from './margin.ts'

/** A list marker with white space after it: a bullet, `1.`, `1)`, `(1)` or `a)`. */
const MARKER = /^(?:([-*•–·‣▪●○◦■])|(\(?)(?:(\d{1,3})|([a-z]))([.)]))\s+(?=\S)/u
/**
 * Signs that a line after a dash is dialogue: it ends as a question or exclamation, or another dash follows some
 * words. Dialogue begins with dashes, too.
 */
const SPEECH = /[?!…？！؟]["”»]?$|[\p{L}?!.,…]["”»]?,? [-–—] /u
/** The markers that browsers make themselves. */
const PLAIN_NUMBER = /^(?:0|[1-9]\d*)\.$/
const MAX_LOOKED_AT_LENGTH = 300
const MIN_ITEMS = 2

interface Marker {
  /** As in the source, without the white space after it. */
  readonly text: string
  /** The bullet itself, or the form of the number: `1.`, `(1)`, `a)`. All items of a list have the same. */
  readonly style: string
  /** The number in an ordered list; 1 for `a`. */
  readonly value: number | undefined
  /** How many characters of the line it takes, white space included. */
  readonly length: number
}

interface Item {
  readonly marker: Piece
  readonly lines: readonly Line[]
}

/**
 * Reads a list: two items or more with markers of one style, whose numbers go up by one. Blank lines may separate the
 * items. An item continues in lines that are indented, or that were wrapped at the margin.
 */
export const readList: BlockReader = (lines, start, layout, inner) => {
  const line = lines[start]
  const first = line && markerOf(line)
  if (!line || !first) return undefined
  const before = lines[start - 1]
  const continues = before && !line.afterBlank && layout.margin !== undefined
  const isIntroduced = before !== undefined && /[:：]$/u.test(before.text)
  if (continues && !isIntroduced && isForced(before, line, layout.margin)) return undefined

  const begun = itemsFrom(lines, start, first, layout.margin, MIN_ITEMS)
  if (begun.items.length < MIN_ITEMS || isDialogue(first, begun.items, isIntroduced)) return undefined
  const { items, end } = itemsFrom(lines, start, first, layout.margin, Number.POSITIVE_INFINITY)
  const blocks = items.map((item) => inner(item.lines))
  return {
    content: [listOf(first, items, blocks)],
    consumed: [...items.map(({ marker }) => marker), ...blocks.flatMap(({ consumed }) => consumed)],
    end,
  }
}

/**
 * Reads items from a line on. The first two show whether it is a list, so the others are read only if it is.
 *
 * @param most How many items to read at most.
 */
function itemsFrom(
  lines: readonly Line[],
  start: number,
  first: Marker,
  margin: number | undefined,
  most: number,
): { readonly items: readonly Item[]; readonly end: number } {
  const { indent } = at(lines, start)
  const items: Item[] = []
  let end = start
  while (true) {
    const line = lines[end]
    const marker = line && line.indent <= indent + 1 && line.indent >= indent - 1 ? markerOf(line) : undefined
    const value = first.value === undefined ? undefined : first.value + items.length
    const counts = marker?.style === first.style && marker.value === value
    if (!line || !marker || !counts || items.length === most) return { items, end }
    const beginning = { ...withoutStart(line, marker.length), afterBlank: true }
    const content = [beginning]
    const column = beginning.indent
    let last = line
    for (
      let next = lines[++end];
      next && goesOnInItem(next, last, indent, column, margin);
      next = lines[++end]
    ) {
      // The indent of an item's later lines means nothing, unless they are items of a list within it.
      content.push(markerOf(next) ? next : { ...next, indent: column })
      last = next
    }
    items.push({ marker: { text: marker.text, offset: line.offset }, lines: content })
  }
}

/**
 * Whether a line continues an item: it is indented, or the line before was wrapped at the margin. After a blank line it
 * has to be indented as far as the item's text.
 *
 * @param indent The indent of the list's markers.
 * @param column The column at which the item's text begins.
 */
function goesOnInItem(
  line: Line,
  before: Line,
  indent: number,
  column: number,
  margin: number | undefined,
): boolean {
  if (line.afterBlank) return line.indent >= column
  if (line.indent > indent + 1) return true
  return margin !== undefined && markerOf(line) === undefined && isForced(before, line, margin)
}

function markerOf(line: Line): Marker | undefined {
  const [whole, bullet, open = '', digits, letter, close = ''] = MARKER.exec(line.text.slice(0, 20)) ?? []
  if (whole === undefined) return undefined
  const value = digits ? Number(digits) : letter && letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1
  // `a.` may be an initial or the end of a sentence; `(a.` is not a marker.
  if ((letter && close === '.') || (open && close === '.')) return undefined
  return {
    text: whole.trim(),
    style: bullet ?? `${open}${digits ? '1' : 'a'}${close}`,
    value: bullet ? undefined : Number(value),
    length: whole.length,
  }
}

/** Whether lines that begin with dashes are dialogue. With an en dash, sentences are a list only if one introduces it. */
function isDialogue(first: Marker, items: readonly Item[], isIntroduced: boolean): boolean {
  if (first.style !== '-' && first.style !== '–') return false
  return items.some(({ lines: [line] }) => {
    const text = line?.text ?? ''
    if (first.style === '–' && !isIntroduced && endsSentence(text)) return true
    return SPEECH.test(text.slice(0, MAX_LOOKED_AT_LENGTH))
  })
}

function listOf(first: Marker, items: readonly Item[], blocks: readonly Blocks[]): List {
  const children = blocks.map(({ content }, index): ListItem => {
    const paragraphs = content.filter(({ type }) => type === 'paragraph').length
    const marker = at(items, index).marker.text
    return {
      type: 'listItem',
      spread: paragraphs > 1,
      children: itemContent(content),
      ...(first.value !== undefined &&
        !PLAIN_NUMBER.test(marker) && { data: { hProperties: { dataMarker: marker } } }),
    }
  })
  const isLettered = first.style.includes('a')
  return {
    type: 'list',
    ordered: first.value !== undefined,
    ...(first.value !== undefined && { start: first.value }),
    spread: false,
    children,
    ...(isLettered && { data: { hProperties: { type: 'a' } } }),
  }
}

function itemContent(content: readonly RootContent[]): (BlockContent | DefinitionContent)[] {
  // Readers make only block content, but the type of a root's children allows more.
  return content as (BlockContent | DefinitionContent)[]
}
