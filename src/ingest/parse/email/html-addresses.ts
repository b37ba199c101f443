import type { Nodes, Parents, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { readableText } from '../../verbatim.ts'
import type { LeftOut } from '../parsed.ts'
import { isBareAddress, takeAddresses } from '../text/mail/addresses.ts'

/**
 * Takes addresses of people out of the HTML of a mail, as `withoutAddresses` does in its text: those beside names, on lines of
 * their own, and of who wrote the quotation that follows. Links to addresses become words.
 *
 * @param tree It is changed.
 */
export function takeHtmlAddresses(tree: Root): readonly LeftOut[] {
  const left: LeftOut[] = []
  const add = (text: string) => void left.push({ text, reason: 'address' })
  unlink(tree, add)
  takeIn(tree, undefined)
  return left

  function takeIn(parent: Parents, following: Nodes | undefined): void {
    const children: Nodes[] = []
    for (const [index, child] of parent.children.entries()) {
      const next = parent.children[index + 1] ?? following
      if (isWords(child)) {
        const text = readableText(child)
        if (isBareAddress(text)) {
          add(text)
          if (child.type !== 'tableCell') continue
          child.children = []
        }
        const isAttribution = /[:：]$/.test(text) && next?.type === 'blockquote'
        visit(child, 'text', (node) => {
          node.value = takeAddresses(node.value, isAttribution, add)
        })
      } else if ('children' in child) takeIn(child, next)
      children.push(child)
    }
    Object.assign(parent, { children })
  }
}

type WithWords = Extract<Nodes, { type: 'heading' | 'paragraph' | 'tableCell' }>

function isWords(node: Nodes): node is WithWords {
  return node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell'
}

/** Replaces links to addresses by their words, and joins these with the text beside them. */
function unlink(parent: Parents, add: (address: string) => void): void {
  const children: Nodes[] = []
  const push = (node: Nodes) => {
    const last = children.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      children[children.length - 1] = { ...last, value: last.value + node.value }
    else children.push(node)
  }
  for (const child of parent.children) {
    if ('children' in child) unlink(child, add)
    if (child.type !== 'link' || !/^mailto:/i.test(child.url)) push(child)
    else {
      const address = child.url.replace(/^mailto:|\?.*$/gi, '')
      if (!readableText(child).includes(address)) add(address)
      for (const node of child.children) push(node)
    }
  }
  Object.assign(parent, { children })
}
