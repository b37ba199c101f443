import type { Element, Parents } from 'hast'

/**
 * The elements of a tree, each before those within it. It is for steps that mostly have nothing to do: to visit each node
 * with unist-util-visit takes longer than to list them all.
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
