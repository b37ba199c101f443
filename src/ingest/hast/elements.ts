import type { Element, Parents } from 'hast'

/**
 * Returns the elements of a tree, each before those within it. Steps that rarely find anything use it, because
 * unist-util-visit takes longer to visit each node than this does to list all elements.
 */
export function elementsOf(parent: Parents): readonly Element[] {
  const elements: Element[] = []
  const add = ({ children }: Parents) => {
    for (const child of children) {
      if (child.type !== 'element') continue
      elements.push(child)
      add(child)
    }
  }
  add(parent)
  return elements
}
