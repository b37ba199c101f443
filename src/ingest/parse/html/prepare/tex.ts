import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { elementsOf } from '../../../hast/elements.ts'

/** The type of the scripts from which MathJax 2 makes formulas. */
const TEX = /^math\/(?:tex|asciimath)(?:;|$)/i
const DISPLAY = /mode\s*=\s*display/i
/** How MathJax 2 names the formula that it makes of a script. */
const SHOWN_SUFFIX = '-Frame'

/**
 * Replaces the scripts in which formulas are written by their words, as readers see them if no script makes formulas of
 * them. If the page was saved with the formulas, the scripts are copies.
 */
export function showTex(page: Root): void {
  const elements = elementsOf(page)
  const scripts = new Set(elements.filter(isTex))
  if (scripts.size === 0) return
  const ids = new Set(elements.map(({ properties }) => String(properties.id ?? '')))
  for (const parent of elements) {
    parent.children = parent.children.map((child) =>
      child.type === 'element' && scripts.has(child) && !ids.has(`${child.properties.id}${SHOWN_SUFFIX}`)
        ? shown(child)
        : child,
    )
  }
}

function isTex({ tagName, properties }: Element): boolean {
  return tagName === 'script' && TEX.test(String(properties.type ?? ''))
}

function shown(script: Element): ElementContent {
  const isBlock = DISPLAY.test(String(script.properties.type))
  return {
    type: 'element',
    tagName: isBlock ? 'p' : 'span',
    properties: {},
    children: [{ type: 'text', value: textOf(script) }],
    ...(script.position && { position: script.position }),
  }
}
