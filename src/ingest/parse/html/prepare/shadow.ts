import type { Element, ElementContent, Root } from 'hast'
import { elementsOf } from '../../../hast/elements.ts'
import { notePageStyles } from '../visibility/page-styles.ts'

/** Elements besides custom ones that can have a shadow tree (DOM Standard, §4.9). */
const HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
)

/**
 * Gives each element with a declarative shadow tree the content that readers see: its shadow tree, with its own content
 * in the slots. What no slot shows is kept in a hidden element at its end, so that it can be listed as left out. The
 * style sheets of each shadow tree are applied to it alone.
 *
 * @param tree It is changed.
 * @throws RangeError If shadow trees are nested too deep.
 */
export function composeShadowTrees(tree: Root): void {
  for (const host of elementsOf(tree)) {
    const template = host.children.find(isShadow)
    const shadow = template?.type === 'element' ? template.content : undefined
    if (!shadow || !(HOSTS.has(host.tagName) || host.tagName.includes('-'))) continue
    notePageStyles(shadow)
    composeShadowTrees(shadow)
    fill(host, shadow)
  }
}

function fill(host: Element, shadow: Root) {
  const own = host.children.filter((child) => !isShadow(child))
  const hidden = new Set(own)
  for (const slot of elementsOf(shadow).filter(({ tagName }) => tagName === 'slot')) {
    const assigned = own.filter(
      (child) => hidden.has(child) && slotOf(child) === String(slot.properties.name ?? ''),
    )
    if (!assigned.some(isSomething)) continue
    for (const child of assigned) hidden.delete(child)
    for (const child of slot.children) hidden.add(child)
    slot.children = assigned
  }
  const rest: Element = {
    type: 'element',
    tagName: 'div',
    properties: { hidden: true },
    children: [...hidden],
  }
  const shown = shadow.children.filter((child): child is ElementContent => child.type !== 'doctype')
  host.children = [...hidden].some(isSomething) ? [...shown, rest] : shown
}

function isShadow(node: ElementContent): boolean {
  return (
    node.type === 'element' &&
    node.tagName === 'template' &&
    /^(?:open|closed)$/i.test(String(node.properties.shadowRootMode))
  )
}

/** Returns the name of the slot for which a node is meant. */
function slotOf(node: ElementContent): string | undefined {
  if (node.type === 'text') return ''
  return node.type === 'element' ? String(node.properties.slot ?? '') : undefined
}

function isSomething(node: ElementContent): boolean {
  return node.type === 'element' || (node.type === 'text' && /\S/.test(node.value))
}
