import type { BlockContent, DefinitionContent, List, ListItem, RootContent } from 'mdast'
import { at } from '../../../passage/at.ts'
import { endsSentence } from '../../prose/text-features.ts'
import type { BlockReader, Blocks, Piece } from './block-reader.ts'
import { type Line, withoutStart } from './lines.ts'
import { isForced } from './margin.ts'

/** A bullet, `1.`, `1)`, `(1)` or `a)`, as a word of its own. */
const MARKER = /^(?:([-*•–·‣▪●○◦■])|(\(?)(?:(\d{1,3})|([a-z]))([.)]))\s+(?=\S)/u
/** Somebody speaks: the line asks or calls out, or goes on with a dash behind a mark. Dialogues begin with dashes, too. */
const SPEECH = /[?!…？！؟]["”»]?$|[\p{L}?!.,…]["”»]?,? [-–—] /u
const MAX_LOOKED_AT_LENGTH = 300
const MIN_ITEMS = 2

interface Marker {
  /** As it stands there, without the space behind it. */
  readonly text: string
  /** The same for all items of a list. */
  readonly style: string
  /** The place in an ordered list, from 1 or a. */
  readonly value: number | undefined
  /** How much of the line it is, with the space. */
  readonly length: number
}

interface Item {
  readonly marker: Piece
  readonly lines: readonly Line[]
}

/**
 * Two items or more with markers of one style, numbers counting on by one; blank lines may stand between them. Items
 * go on in lines that are indented, or that a margin broke.
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
    content: [listOf(first, blocks)],
    taken: [...items.map(({ marker }) => marker), ...blocks.flatMap(({ taken }) => taken)],
    end,
  }
}

/** The items from a line on. Whether it is a list shows in the first two; the others are read only then. */
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
      // How far an item’s lines hang says nothing, except of items within it.
      content.push(markerOf(next) ? next : { ...next, indent: column })
      last = next
    }
    items.push({ marker: { text: marker.text, offset: line.offset }, lines: content })
  }
}

/** Whether a line goes on with an item: it hangs, or broke at the margin; behind a blank line it has to hang fully. */
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
  // `a.` begins a sentence or a name; `(a.` is no marker at all.
  if ((letter && close === '.') || (open && close === '.')) return undefined
  return {
    text: whole.trim(),
    style: bullet ?? `${open}${digits ? '1' : 'a'}${close}`,
    value: bullet ? undefined : Number(value),
    length: whole.length,
  }
}

/** Whether lines behind dashes are what people say. An en dash begins a list only where that is certain. */
function isDialogue(first: Marker, items: readonly Item[], isIntroduced: boolean): boolean {
  if (first.style !== '-' && first.style !== '–') return false
  return items.some(({ lines: [line] }) => {
    const text = line?.text ?? ''
    if (first.style === '–' && !isIntroduced && endsSentence(text)) return true
    return SPEECH.test(text.slice(0, MAX_LOOKED_AT_LENGTH))
  })
}

function listOf(first: Marker, blocks: readonly Blocks[]): List {
  const children = blocks.map(({ content }): ListItem => {
    const paragraphs = content.filter(({ type }) => type === 'paragraph').length
    return { type: 'listItem', spread: paragraphs > 1, children: itemContent(content) }
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
  // Readers make block content only; mdast's types hold that what a root has may be more.
  return content as (BlockContent | DefinitionContent)[]
}
