import type { Element, Root as HastRoot, Properties } from 'hast'
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast'
import { toString as textOfHast } from 'hast-util-to-string'
import type { Blockquote, Emphasis, FootnoteDefinition, Link, Nodes, Root } from 'mdast'
import { toString as textOfMdast } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { proveConverted } from '../../verbatim.ts'
import { refuseEmptyRuns } from './empty-runs.ts'
import { inLine } from './formulas.ts'
import { languageProperties } from './language-properties.ts'
import { itemNumber, numbering, withoutStrays } from './list-numbers.ts'
import { fitTables } from './table-size.ts'

/**
 * Converts markup to mdast. Elements for which mdast has no node, such as captions and superscripts, keep their names in
 * `data.hName`. Attributes are dropped, except language, direction and the numbers of lists. Media become links with `data-media`, which
 * `rehypeMedia` labels.
 *
 * @param markup The result of `onlyWords`.
 * @throws VFileMessage If words would be lost, or tables have too many cells.
 */
export function mdastOf(markup: HastRoot, file: VFile): Root {
  const readable = inLine(markup)
  fitTables(readable, file)
  refuseEmptyRuns(readable, file)
  makeReferencesAtomic(readable)
  const before = textOfHast(readable)
  const tree = toMdast(readable, { document: true, handlers: HANDLERS })
  proveConverted(before, textOfMdast(tree, { includeImageAlt: false, includeHtml: false }), file)
  return tree.type === 'root' ? tree : { type: 'root', children: [] }
}

/**
 * Makes each reference to a note an element that counts as a character. The library looks beyond elements without words
 * for the next character, so that many of them in a row would take minutes.
 */
function makeReferencesAtomic(markup: HastRoot): void {
  visit(markup, 'element', (element) => {
    if (element.tagName !== 'footnote-reference') return
    element.tagName = 'img'
    element.properties = { dataNote: String(element.properties.identifier) }
  })
}

const INLINE = ['bdi', 'bdo', 'ins', 'mark', 'q', 'rp', 'rt', 'ruby', 'small', 'sub', 'sup', 'u']
const BLOCK = ['dd', 'dl', 'dt', 'figcaption', 'figure']
/** Elements that no browser knows any more. It shows what is in them. */
const FORGOTTEN = [
  'command',
  'content',
  'element',
  'isindex',
  'keygen',
  'menuitem',
  'nextid',
  'shadow',
  'spacer',
]
const WITH_LANGUAGE = ['blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'td', 'th']
const MEDIA = ['audio', 'embed', 'iframe', 'object', 'video']

const DEFAULTS: Readonly<Record<string, Handle | undefined>> = defaultHandlers

const HANDLERS: Record<string, Handle> = {
  ...Object.fromEntries(INLINE.map((name) => [name, inline])),
  ...Object.fromEntries(
    FORGOTTEN.map((name): [string, Handle] => [name, (state, element) => state.all(element)]),
  ),
  ...Object.fromEntries(BLOCK.map((name) => [name, block])),
  ...Object.fromEntries(
    WITH_LANGUAGE.map((name) => [name, withProperties(DEFAULTS[name], languageProperties)]),
  ),
  ...Object.fromEntries(MEDIA.map((name) => [name, media])),
  span: (state, element) =>
    Object.keys(languageProperties(element)).length > 0 ? inline(state, element) : state.all(element),
  // Addresses are resolved later. The `base` of a saved page does not apply to this site.
  base: () => undefined,
  caption: (state, element) => state.toFlow(state.all(element)),
  dialog: (state, element) => state.toFlow(state.all(element)),
  math: (state, element) => state.all(element),
  ...Object.fromEntries(['dir', 'menu', 'ul'].map((name) => [name, list])),
  ol: withProperties(list, numbering),
  li: withProperties(item, (item) => ({ ...languageProperties(item), ...itemNumber(item) })),
  // It marks where a word may break, but is not a character.
  wbr: () => undefined,
  img: (_, { properties, position }) =>
    typeof properties.dataNote === 'string'
      ? { type: 'footnoteReference', identifier: properties.dataNote, label: properties.dataNote }
      : {
          type: 'image',
          position,
          url: String(properties.src ?? properties.dataSrc ?? ''),
          alt: typeof properties.alt === 'string' ? properties.alt : null,
        },
  table: (state, element, parent) =>
    isLayout(element)
      ? state.toFlow(cellsOf(element).flatMap((cell) => state.toFlow(state.all(cell))))
      : [
          ...captionsOf(element).flatMap((caption) => state.toFlow(state.all(caption))),
          ...[DEFAULTS.table?.(state, withoutCaptions(element), parent) ?? []].flat(),
        ],
  'footnote-definition': (state, element) => ({
    type: 'footnoteDefinition',
    identifier: String(element.properties.identifier),
    label: String(element.properties.identifier),
    children: state.toFlow(state.all(element)) as FootnoteDefinition['children'],
  }),
}

/** `emphasis` is phrasing to every tool that reads mdast, and `hName` names the element. */
function inline(state: Parameters<Handle>[0], element: Element): Emphasis {
  // The content of phrasing is phrasing. If it is not, toMdast corrects that later.
  const children = state.all(element) as Emphasis['children']
  return {
    type: 'emphasis',
    children,
    data: { hName: element.tagName, hProperties: languageProperties(element) },
  }
}

/** `blockquote` is a block of blocks to every tool that reads mdast, and `hName` names the element. */
function block(state: Parameters<Handle>[0], element: Element): Blockquote {
  const children = state.toFlow(state.all(element))
  return {
    type: 'blockquote',
    children,
    data: { hName: element.tagName, hProperties: languageProperties(element) },
  }
}

function list(state: Parameters<Handle>[0], element: Element, parent: Parameters<Handle>[2]) {
  return DEFAULTS.ul?.(state, withoutStrays(element), parent) ?? undefined
}

/** The box of a task is an attribute, see `withoutRawHtml`. */
function item(state: Parameters<Handle>[0], element: Element, parent: Parameters<Handle>[2]) {
  const result = DEFAULTS.li?.(state, element, parent) ?? undefined
  const { dataTask: task } = element.properties
  for (const node of task === undefined ? [] : [result ?? []].flat()) {
    if (node.type === 'listItem') node.checked = task === 'done'
  }
  return result
}

/** Makes a handler that gives its node properties of the element. */
function withProperties(
  handle: Handle | null | undefined,
  propertiesOf: (element: Element) => Properties,
): Handle {
  return (state, element, parent) => {
    const result = handle?.(state, element, parent) ?? undefined
    const properties = propertiesOf(element)
    for (const node of Object.keys(properties).length > 0 ? ([result ?? []].flat() as Nodes[]) : []) {
      node.data = { ...node.data, hProperties: properties }
    }
    return result
  }
}

function media(_: unknown, element: Element): Link | undefined {
  const sources = [element, ...element.children.filter(({ type }) => type === 'element')] as Element[]
  const url = sources.map(({ properties }) => properties.src ?? properties.data).find(Boolean)
  if (typeof url !== 'string') return undefined
  const label = element.properties.title ?? element.properties.ariaLabel
  return {
    type: 'link',
    url,
    children: [],
    data: {
      hProperties: {
        dataMedia: element.tagName,
        ...(typeof label === 'string' && { ariaLabel: label }),
      },
    },
  }
}

/** Whether a table is there for layout: it contains other tables. */
function isLayout(table: Element): boolean {
  return cellsOf(table).some((cell) => descendants(cell).some(({ tagName }) => tagName === 'table'))
}

function cellsOf(table: Element): readonly Element[] {
  return children(table)
    .flatMap((part) => (part.tagName === 'tr' ? [part] : children(part)))
    .flatMap((row) => (row.tagName === 'tr' ? children(row) : []))
}

function withoutCaptions(table: Element): Element {
  const isCaption = (node: Element['children'][number]) =>
    node.type === 'element' && node.tagName === 'caption'
  return { ...table, children: table.children.filter((node) => !isCaption(node)) }
}

function captionsOf(table: Element): readonly Element[] {
  return children(table).filter(({ tagName }) => tagName === 'caption')
}

function children(element: Element): readonly Element[] {
  return element.children.filter((child): child is Element => child.type === 'element')
}

function descendants(element: Element): readonly Element[] {
  return children(element).flatMap((child) => [child, ...descendants(child)])
}
