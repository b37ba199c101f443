import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { leaveOut } from '../changes.ts'
import type { Label } from '../file/numbering.ts'
import type { ParagraphKind } from '../file/styles.ts'
import { attributeOf, childOf, childrenOf, nameOf, type XmlElement } from '../file/xml.ts'
import { shownBranch } from './alternatives.ts'
import { inlineReader } from './inline/inline.ts'
import { type Block, withLists } from './lists.ts'
import type { StoryContext } from './story.ts'
import { readTable } from './tables.ts'

const PARAGRAPHS: ReadonlySet<string> = new Set(['w:p', 'a:p'])
/** Elements that can hold paragraphs, and say nothing themselves. */
const GROUPS: ReadonlySet<string> = new Set(
  'w:sdt w:sdtContent w:customXml w:smartTag w:ins w:moveTo w:txbxContent a:txBody'.split(' '),
)

/**
 * Reads a text: the body, a note or a text box.
 *
 * @param nodes Its elements.
 * @param parent The element in which they are.
 */
export function readText(
  nodes: readonly XmlElement[],
  parent: XmlElement,
  context: StoryContext,
): readonly ElementContent[] {
  const { changes, styles, labelOf } = context
  const readInline = inlineReader(nodes, context)
  /** Whether elements hold blocks, so that those within others are not searched again. */
  const holders = new Map<XmlElement, boolean>()
  return readBlocks(nodes, parent)

  function holdsBlocks(element: XmlElement): boolean {
    const known = holders.get(element)
    if (known !== undefined) return known
    const holds = childrenOf(element).some((child) => {
      const name = nameOf(child)
      return PARAGRAPHS.has(name) || name === 'w:tbl' || holdsBlocks(child)
    })
    holders.set(element, holds)
    return holds
  }

  function readBlocks(blockNodes: readonly XmlElement[], around: XmlElement): ElementContent[] {
    const blocks: Block[] = []
    /** What a paragraph whose end is deleted, or a large first letter, adds to the next paragraph. */
    let joined: XmlElement[] = []
    /** Runs that stand beside paragraphs instead of in one. */
    let loose: XmlElement[] = []
    collect(blockNodes)
    endLoose()
    if (joined.length > 0) addParagraph([], around, undefined)
    return withLists(blocks)

    function collect(collected: readonly XmlElement[]): void {
      for (const node of collected) {
        const name = nameOf(node)
        if (PARAGRAPHS.has(name)) {
          endLoose()
          readParagraph(node)
        } else if (name === 'w:tbl') {
          endLoose()
          if (joined.length > 0) addParagraph([], around, undefined)
          blocks.push({ content: [readTable(node, readBlocks, changes)] })
        } else if ((name === 'w:del' || name === 'w:moveFrom') && holdsBlocks(node))
          leaveOut(changes, node, 'deleted')
        else if (name === 'mc:AlternateContent' && holdsBlocks(node)) {
          const branch = shownBranch(node, changes)
          if (branch) collect(childrenOf(branch))
        } else if (GROUPS.has(name) || holdsBlocks(node)) collect(childrenOf(node))
        else if (!name.endsWith('Pr')) loose.push(node)
      }
    }

    function endLoose(): void {
      const nodesOfParagraph = loose
      loose = []
      if (nodesOfParagraph.length > 0) addParagraph(nodesOfParagraph, around, undefined)
    }

    function readParagraph(paragraph: XmlElement): void {
      const properties = childOf(paragraph, 'w:pPr')
      const children = childrenOf(paragraph)
      const mark = childOf(properties, 'w:rPr')
      const isEndDeleted = childOf(mark, 'w:del') || childOf(mark, 'w:moveFrom')
      if ((isEndDeleted || isDropCap(properties)) && !holdsBlocks(paragraph)) {
        changes.joined.add(paragraph)
        joined.push(...children)
        return
      }
      addParagraph(children, paragraph, properties)
    }

    function addParagraph(
      children: readonly XmlElement[],
      paragraph: XmlElement,
      properties: XmlElement | undefined,
    ): void {
      const style = attributeOf(childOf(properties, 'w:pStyle'), 'w:val') ?? styles.defaultParagraphStyle
      const { content, boxes } = readInline([...joined, ...children], paragraph, style)
      joined = []
      const isGone = content.length === 0 && styles.isHidden(childOf(properties, 'w:rPr'), style)
      const label = isGone ? undefined : labelOf(properties, style)
      if (content.length > 0) blocks.push(blockOf(content, styles.kindOf(style), label, paragraph))
      for (const box of boxes) blocks.push({ content: readBox(box) })
    }
  }

  function blockOf(
    content: readonly ElementContent[],
    kind: ParagraphKind,
    label: Label | undefined,
    paragraph: XmlElement,
  ): Block {
    if (label && label.kind !== 'text' && kind === undefined) return { content, label }
    const text = label && label.kind !== 'bullet' ? label.text : ''
    if (text) changes.before.set(paragraph, `${text} `)
    const children: ElementContent[] = text ? [{ type: 'text', value: `${text} ` }, ...content] : [...content]
    if (kind === 'quote') return { content: [h('blockquote', [h('p', children)])] }
    return { content: [h(kind === undefined ? 'p' : `h${kind}`, children)] }
  }

  function readBox(box: XmlElement): ElementContent[] {
    const words = nameOf(box) === 'v:textpath' ? (attributeOf(box, 'string') ?? '') : undefined
    if (words === undefined) return [...readText(childrenOf(box), box, context)]
    return words.trim() === '' ? [] : [h('p', words)]
  }
}

/** Whether a paragraph is the large first letter of the next one (ECMA-376-1, §17.3.1.11). */
function isDropCap(properties: XmlElement | undefined): boolean {
  const kind = attributeOf(childOf(properties, 'w:framePr'), 'w:dropCap')
  return kind === 'drop' || kind === 'margin'
}
