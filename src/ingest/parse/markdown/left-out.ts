import type { Definition, Html, Image, Link, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { normalise } from '../../../passage/flatten.ts'
import type { LeftOut, LeftOutReason } from '../parsed.ts'

/** What browsers do not show of raw HTML: comments, declarations, and instructions to programs. */
const HIDDEN = /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<![A-Za-z][^>]*>?/g
/** A `title` in a tag. Those of media become their labels. */
const TITLE =
  /<(?!(?:audio|embed|iframe|object|video)\b)[a-z][^<>]{0,9999}?\stitle\s*=\s*(?:"([^"]*)"|'([^']*)')/gi

/**
 * Lists what Markdown holds besides the words of the page: comments, titles that are shown only while a reader points at
 * something, the languages of code, and definitions that nothing uses.
 *
 * @param tree As it was parsed, with positions, after figures were made.
 * @param text Its source.
 */
export function leftOutOf(tree: Root, text: string): readonly LeftOut[] {
  const left: LeftOut[] = []
  const add = (words: string | null | undefined, reason: LeftOutReason, node: Nodes, before = '') => {
    if (!words?.trim()) return
    const line = node.position && node.position.start.line + before.split('\n').length - 1
    left.push({ text: normalise(words), ...(line !== undefined && { line }), reason })
  }
  const definitions = new Map<string, Definition>()
  const used = usedIdentifiers(tree)
  visit(tree, (node) => {
    if (node.type === 'html') addHtml(node)
    if (node.type === 'code') add([node.lang, node.meta].filter(Boolean).join(' '), 'language-of-code', node)
    if (node.type === 'link' || node.type === 'image') addTitle(node)
    if (node.type === 'definition') addDefinition(node)
  })
  return left

  function addHtml(node: Html): void {
    const hidden = [...node.value.matchAll(HIDDEN)]
    for (const { 0: whole, index } of hidden) add(whole, 'comment', node, node.value.slice(0, index))
    const shown = node.value.replace(HIDDEN, (whole) => ' '.repeat(whole.length))
    for (const { 1: double, 2: single, index } of shown.matchAll(TITLE)) {
      add(double ?? single, 'title', node, node.value.slice(0, index))
    }
  }

  function addTitle(node: Link | Image): void {
    add(node.title, 'title', node)
  }

  function addDefinition(node: Definition): void {
    const isFirst = !definitions.has(node.identifier)
    if (isFirst) definitions.set(node.identifier, node)
    if (isFirst && used.has(node.identifier)) add(node.title, 'title', node)
    else if (/^#?$/.test(node.url) && node.title) add(node.title, 'comment', node)
    else add(sourceOf(node, text), 'unused-definition', node)
  }
}

function usedIdentifiers(tree: Root): ReadonlySet<string> {
  const used = new Set<string>()
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
  })
  return used
}

function sourceOf({ position }: Nodes, text: string): string {
  const { start, end } = position ?? {}
  return start?.offset !== undefined && end?.offset !== undefined ? text.slice(start.offset, end.offset) : ''
}

/** Lists what a headline holds besides its words, which alone are shown: pictures, and references to notes. */
export function leftOutOfHeadline(heading: Nodes): readonly LeftOut[] {
  const left: LeftOut[] = []
  visit(heading, (node) => {
    const text =
      node.type === 'image' || node.type === 'imageReference'
        ? (node.alt ?? '')
        : node.type === 'footnoteReference'
          ? `[^${node.label ?? node.identifier}]`
          : undefined
    const line = node.position?.start.line
    if (text !== undefined) left.push({ text, ...(line !== undefined && { line }), reason: 'in-headline' })
  })
  return left
}
