import type { Nodes, Root } from 'hast'

/** Elements without words of an article: scripts, styles, drawings, controls, and fallbacks. */
const WITHOUT_WORDS: ReadonlySet<string> = new Set([
  'applet',
  'area',
  'canvas',
  'datalist',
  'frame',
  'frameset',
  'head',
  'input',
  'link',
  'meta',
  'noembed',
  'noframes',
  'noscript',
  'optgroup',
  'option',
  'param',
  'progress',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'track',
])
/** Elements of which only the address counts. Their content is only a fallback. */
const MEDIA: ReadonlySet<string> = new Set(['audio', 'embed', 'iframe', 'object', 'video'])

/**
 * Removes everything but the words of an article and its media. Hidden text stays, because styles are removed, too.
 *
 * @throws RangeError If the markup is nested too deep; see `refuseTooDeep`.
 */
export function onlyWords(tree: Root): Root {
  return { ...tree, children: tree.children.flatMap(cleaned) as Root['children'] }
}

function cleaned(node: Nodes): readonly Nodes[] {
  if (node.type === 'text') return [node]
  if (node.type !== 'element' || WITHOUT_WORDS.has(node.tagName)) return []
  if (!MEDIA.has(node.tagName))
    return [{ ...node, children: node.children.flatMap(cleaned) as typeof node.children }]
  const sources = node.children.filter((child) => child.type === 'element' && child.tagName === 'source')
  return [{ ...node, children: sources }]
}
