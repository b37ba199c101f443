import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast'

/** Divides paragraphs at empty lines, which authors made with two line breaks: `<br><br>`. */
export function divideBrokenParagraphs(tree: Root): void {
  divideIn(tree)
}

function divideIn(parent: Nodes) {
  if (!('children' in parent)) return
  for (const child of parent.children) if (child.type !== 'paragraph') divideIn(child)
  if (!parent.children.some(({ type }) => type === 'paragraph')) return
  const children = parent.children.flatMap((child): readonly Nodes[] =>
    child.type === 'paragraph' ? divided(child) : [child],
  )
  Object.assign(parent, { children })
}

function divided(paragraph: Paragraph): readonly Paragraph[] {
  const groups = groupsOf(paragraph.children)
    .map(trimmed)
    .filter((group) => group.length > 0)
  return groups.length > 1 ? groups.map((children) => ({ ...paragraph, children })) : [paragraph]
}

/** Returns the content between empty lines, also of those within emphasis and links. */
function groupsOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const groups: PhrasingContent[][] = [[]]
  /** Whether only space stands between the node and the line break before it. */
  let isBehindBreak = false
  for (const node of nodes) {
    const isEmptyLine = node.type === 'break' && isBehindBreak
    if (!isSpace(node)) isBehindBreak = node.type === 'break'
    if (isEmptyLine) groups.push([])
    else if ('children' in node) {
      const [first = [], ...others] = groupsOf(node.children)
      // The parts of emphasis are emphasis.
      const part = (children: PhrasingContent[]) => ({ ...node, children }) as PhrasingContent
      groups.at(-1)?.push(part(first))
      for (const other of others) groups.push([part(other)])
    } else groups.at(-1)?.push(node)
  }
  return groups
}

function trimmed(group: readonly PhrasingContent[]): PhrasingContent[] {
  const isSomething = (node: PhrasingContent) => node.type !== 'break' && !isSpace(node)
  const first = group.findIndex(isSomething)
  return first === -1 ? [] : group.slice(first, group.findLastIndex(isSomething) + 1)
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'text' && !/\S/.test(node.value)
}
