import type { Nodes, Root } from 'hast'

/** Elements that hold no words of an article: programs, styles, drawings, controls, and what stands in for a failure. */
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
/** Elements of which only the address counts; what they hold is shown where they fail. */
const MEDIA: ReadonlySet<string> = new Set(['audio', 'embed', 'iframe', 'object', 'video'])

/**
 * Takes away what is not words of an article. Hidden text stays: whether it is shown is a matter of styles, which end
 * here, too.
 *
 * @throws RangeError where markup is nested too deep; see `refuseTooDeep`.
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
