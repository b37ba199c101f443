import type { Element, Nodes, Root } from 'hast'

/** Elements whose content browsers do not show: scripts, styles, and fallbacks. */
const NEVER_SHOWN: ReadonlySet<string> = new Set(
  `applet area canvas datalist frame frameset head input link meta noembed noframes param progress script style template
title track`.split(/\s/),
)
/** Elements with words that are not part of a text: drawings, controls, and what is shown only without scripts. */
const WITHOUT_WORDS: ReadonlySet<string> = new Set('noscript optgroup option select svg textarea'.split(' '))
/** Elements of which only the address counts. Their content is only a fallback. */
const MEDIA: ReadonlySet<string> = new Set(['audio', 'embed', 'iframe', 'object', 'video'])

/** Whether browsers show nothing of an element's content. */
export function isNeverShown({ tagName }: Element): boolean {
  return NEVER_SHOWN.has(tagName)
}

/**
 * Removes everything but the words of an article and its media. Hidden text stays, because styles are removed, too.
 *
 * @throws RangeError If the markup is nested too deep; see `refuseTooDeep`.
 */
export function onlyWords(tree: Root): Root {
  return { ...tree, children: tree.children.flatMap(cleaned) as Root['children'] }
}

function isWithoutWords(element: Element): boolean {
  return isNeverShown(element) || WITHOUT_WORDS.has(element.tagName)
}

function cleaned(node: Nodes): readonly Nodes[] {
  if (node.type === 'text') return [node]
  if (node.type !== 'element' || isWithoutWords(node)) return []
  if (!MEDIA.has(node.tagName))
    return [{ ...node, children: node.children.flatMap(cleaned) as typeof node.children }]
  const sources = node.children.filter((child) => child.type === 'element' && child.tagName === 'source')
  return [{ ...node, children: sources }]
}

/**
 * Returns the outermost elements that `onlyWords` removes although there is text in them, in order.
 *
 * @throws RangeError If the markup is nested too deep; see `refuseTooDeep`.
 */
export function elementsWithoutWords(tree: Nodes): readonly Element[] {
  if (tree.type === 'element' && (isWithoutWords(tree) || MEDIA.has(tree.tagName))) {
    return textWithin(tree).trim() === '' ? [] : [tree]
  }
  return 'children' in tree ? tree.children.flatMap(elementsWithoutWords) : []
}

/** All text in an element, that of templates included. */
export function textWithin(node: Nodes): string {
  if (node.type === 'text') return node.value
  const content = node.type === 'element' && node.content ? textWithin(node.content) : ''
  return content + ('children' in node ? node.children.map(textWithin).join('') : '')
}
