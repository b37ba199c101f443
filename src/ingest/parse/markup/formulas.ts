import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { elementsOf } from '../../hast/elements.ts'

/**
 * Writes the formulas of MathML in one line, as they are read: with a slash for the bar of a fraction, signs for roots and
 * brackets, and raised and lowered parts. Without their layout, the numbers of a fraction would run together.
 *
 * @returns The same tree if it has no formulas; otherwise a copy.
 */
export function inLine(markup: Root): Root {
  if (!elementsOf(markup).some(({ tagName }) => tagName === 'math')) return markup
  return {
    ...markup,
    children: markup.children.map((node) => (node.type === 'element' ? read(node, false) : node)),
  }
}

function read(element: Element, isFormula: boolean): Element {
  const isInside = isFormula || element.tagName === 'math'
  const children = element.children.map((child) => (child.type === 'element' ? read(child, isInside) : child))
  const copy = { ...element, children }
  const write = isInside ? WRITERS[element.tagName] : undefined
  return write ? { ...copy, tagName: 'span', properties: {}, children: write(partsOf(copy), copy) } : copy
}

type Part = Element | undefined
type Writer = (parts: readonly Element[], element: Element) => ElementContent[]

const WRITERS: Readonly<Record<string, Writer | undefined>> = {
  mfrac: ([above, below], { properties }) =>
    /^0/.test(String(properties.linethickness ?? ''))
      ? listed(above, ' ', below)
      : listed(...grouped(above), '/', ...grouped(below)),
  menclose: (_, element) =>
    /radical/.test(String(element.properties.notation)) ? root(element) : element.children,
  mfenced: (parts, { properties: { open, close, separators } }) => {
    const signs = Array.from(String(separators ?? ',').replace(/\s/g, ''))
    const between = (index: number) => (index === 0 ? '' : (signs[Math.min(index, signs.length) - 1] ?? ''))
    const inner = parts.flatMap((part, index) => [between(index), part])
    return listed(String(open ?? '('), ...inner, String(close ?? ')'))
  },
  mmultiscripts: (parts) => {
    const [base, ...scripts] = parts
    const divide = scripts.findIndex(({ tagName }) => tagName === 'mprescripts')
    const behind = divide === -1 ? scripts : scripts.slice(0, divide)
    const before = divide === -1 ? [] : scripts.slice(divide + 1)
    return listed(...inTurns(before), base, ...inTurns(behind))
  },
  mover: ([base, over]) => (isAccent(over) ? listed(base, over) : listed(base, raised('sup', over), ' ')),
  mroot: ([base, index]) => listed(raised('sup', index), '√', ...grouped(base)),
  mspace: () => listed(' '),
  msqrt: (_, element) => root(element),
  msub: ([base, sub]) => listed(base, raised('sub', sub)),
  msubsup: ([base, sub, sup]) => listed(base, raised('sub', sub), raised('sup', sup)),
  msup: ([base, sup]) => listed(base, raised('sup', sup)),
  mtd: (_, element) => listed(' ', ...element.children, ' '),
  mtext: (_, element) => listed(' ', ...element.children, ' '),
  mtr: (_, element) => listed(' ', ...element.children, ' '),
  munder: ([base, under]) =>
    isAccent(under) ? listed(base, under) : listed(...apart(base, under), raised('sub', under), ' '),
  munderover: ([base, under, over]) =>
    listed(...apart(base, under), raised('sub', under), raised('sup', over), ' '),
}

function partsOf({ children }: Element): readonly Element[] {
  return children.filter((child): child is Element => child.type === 'element')
}

function listed(...parts: readonly (ElementContent | string | undefined)[]): ElementContent[] {
  return parts.flatMap((part): ElementContent | ElementContent[] => {
    if (typeof part !== 'string') return part ?? []
    return part === '' ? [] : [{ type: 'text', value: part }]
  })
}

function root(element: Element): ElementContent[] {
  return listed('√', ...grouped({ ...element, tagName: 'span', properties: {} }))
}

/** A part of more than one number or name needs brackets. */
function grouped(part: Part): readonly (Part | string)[] {
  const isOne = part === undefined || /^[\p{L}\p{N}\p{M}.,]*$/u.test(textOf(part).replace(/\s/g, ''))
  return isOne ? [part] : ['(', part, ')']
}

/** A limit below a name is set apart, as in *lim x→0*. */
function apart(base: Part, under: Part): readonly (Part | string)[] {
  const isRunning = [base, under].every((part) => part && /[\p{L}\p{N}]/u.test(textOf(part)))
  return isRunning ? [base, ' '] : [base]
}

function raised(tagName: 'sub' | 'sup', part: Part): Part {
  return part && textOf(part).trim() !== ''
    ? { ...part, tagName, properties: {}, children: [part] }
    : undefined
}

/** The scripts of an element, of which each second one is raised. */
function inTurns(scripts: readonly Element[]): readonly Part[] {
  return scripts.map((script, index) => raised(index % 2 === 0 ? 'sub' : 'sup', script))
}

/** Whether a part is a sign above or below a letter, not words of its own. */
function isAccent(part: Part): boolean {
  return part !== undefined && /^[^\p{L}\p{N}\s]{1,2}$/u.test(textOf(part).trim())
}
