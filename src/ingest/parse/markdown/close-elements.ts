import type { Html, Nodes, Parents, Root } from 'mdast'

/** Elements in which a browser reads no tag but their own end tag. */
const SWALLOWS = 'iframe|noembed|noframes|script|style|textarea|title|xmp'
const TAG = new RegExp(`<(/?)(${SWALLOWS})(?=[\\s/>])`, 'gi')

/**
 * Closes elements of raw HTML that hide words, such as `<script>` as a word of a heading, at the end of the paragraph,
 * heading or block in which they begin. A browser would hide the rest of the text.
 *
 * @param tree It is changed.
 */
export function closeElements(tree: Root): void {
  closeIn(tree)
}

function closeIn(parent: Parents): void {
  if (parent.children.some(({ type }) => type === 'html')) {
    const isBlocks = parent.children.some(({ type }) => type === 'paragraph' || type === 'heading')
    const children =
      isBlocks || parent.type === 'root' ? parent.children.flatMap(closedBlock) : closedLine(parent.children)
    Object.assign(parent, { children })
  }
  for (const child of parent.children) if ('children' in child) closeIn(child)
}

/** A block of raw HTML may be closed in one below it, but a raw text element is not. */
function closedBlock(node: Nodes): readonly Nodes[] {
  return node.type === 'html' ? [node, ...endTags(openIn([node]))] : [node]
}

function closedLine(nodes: readonly Nodes[]): readonly Nodes[] {
  return [...nodes, ...endTags(openIn(nodes))]
}

function endTags(name: string | undefined): readonly Html[] {
  return name === undefined ? [] : [{ type: 'html', value: `</${name}>` }]
}

/** Returns the name of the element that is open behind some nodes. */
function openIn(nodes: readonly Nodes[]): string | undefined {
  let open: string | undefined
  for (const node of nodes) {
    const tags = node.type === 'html' ? node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, '').matchAll(TAG) : []
    for (const [, slash, name = ''] of tags) {
      const plain = name.toLowerCase()
      if (open === undefined && !slash) open = plain
      else if (slash && open === plain) open = undefined
    }
  }
  return open
}
