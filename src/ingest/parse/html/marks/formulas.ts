import type { Element, Root, Text } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { elementsOf } from '../../../hast/elements.ts'
import { isNamed } from './names.ts'

/** The elements in which KaTeX, MathJax and MediaWiki write a formula several times. */
const FORMULA = /^(?:katex|MathJax(?:_CHTML|_SVG|_Display)?|MJXc-display|mwe-math-element|ltx_Math)$/

/** The parts of formulas: the one that is read, and those that say the same again. */
export interface FormulaParts {
  readonly read: readonly Element[]
  readonly copies: readonly Element[]
  /** What only takes space, and what shows after a click. */
  readonly hidden: readonly Element[]
}

/**
 * Finds formulas that are written several times: as MathML, as shapes for the eye, and as TeX. The MathML is read even if
 * it is hidden, because it has the signs of the formula in order. Sources in TeX, which browsers do not show, are copies.
 */
export function formulaParts(page: Root): FormulaParts {
  const elements = elementsOf(page)
  const formulas = elements.filter(
    (element) => element.tagName === 'mjx-container' || isNamed(element, FORMULA),
  )
  const parts = formulas.flatMap((formula) => {
    const inner = elementsOf(formula)
    const math = inner.find(({ tagName }) => tagName === 'math')
    return math ? [{ math, others: besides(math, formula) }] : []
  })
  return {
    hidden: elements.flatMap((element) => {
      if (element.tagName === 'mphantom') return [element]
      return element.tagName === 'maction' ? notSelected(element) : []
    }),
    read: parts.map(({ math }) => math),
    copies: [
      ...parts.flatMap(({ others }) => others),
      ...elements.filter((element) => formulas.length > 0 && isNamed(element, /^MathJax_Preview$/)),
      ...elements.filter(({ tagName }) => /^annotation(?:-xml)?$/.test(tagName)),
    ],
  }
}

/** Returns the texts in formulas of MathML. */
export function formulaTexts(page: Root): ReadonlySet<Text> {
  const texts = new Set<Text>()
  visit(page, { type: 'element', tagName: 'math' }, (math) => {
    visit(math, 'text', (text) => void texts.add(text))
    return SKIP
  })
  return texts
}

/** Returns the outermost elements in a formula that do not contain its MathML. */
function besides(math: Element, around: Element): readonly Element[] {
  return around.children.flatMap((child) => {
    if (child.type !== 'element' || child === math) return []
    return elementsOf(child).includes(math) ? besides(math, child) : [child]
  })
}

/** Returns the parts of an expression that are not shown until readers click on it, or at all. */
function notSelected({ properties: { selection }, children }: Element): readonly Element[] {
  const parts = children.filter((child) => child.type === 'element')
  const selected = Math.max(Number(selection ?? 1) || 1, 1) - 1
  return parts.filter((_, index) => index !== (selected < parts.length ? selected : 0))
}
