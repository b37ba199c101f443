import type { Element, Root } from 'hast'
import { selectAll } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import { elementsOf } from '../../../hast/elements.ts'
import { hidesAll, visibilityOf } from './hiding.ts'
import { isTransparent } from './ink.ts'
import type { Declaration } from './style.ts'
import { rulesIn, type StyleRule } from './style-rules.ts'

/** States of an element that only a browser knows, and boxes that are not elements. */
const UNKNOWN = /::|:(?!not\(|first-|last-|only-|nth-|root\b|empty\b)/
/** Pages have a few hundred such rules at most. */
const MAX_RULES = 2000
/** How many elements are compared with selectors that are more than a class or an id. Rules beyond it have no effect. */
const MAX_COMPARISONS = 4_000_000
const NAME_ALONE = /^[.#][\w-]+$/

/** A declaration for an element, and what decides whether another one wins over it. */
interface Winner extends Declaration {
  readonly weight: number
}

/**
 * Notes what the `<style>` elements of a page or shadow tree declare for its elements, as far as it concerns whether
 * readers see them. A rule for some widths of the window only can show an element, but not hide it.
 */
export function notePageStyles(scope: Root): void {
  const elements = elementsOf(scope)
  const withoutScripts = new Set(
    elements.filter(({ tagName }) => tagName === 'noscript').flatMap((element) => elementsOf(element)),
  )
  const sheets = elements.filter(
    (element) => element.tagName === 'style' && isForScreens(element) && !withoutScripts.has(element),
  )
  const rules = sheets.flatMap((sheet) => rulesIn(textOf(sheet)))
  if (!rules.some(({ declarations }) => declarations.some(hides))) return
  const named = elementsByName(elements)
  let comparisons = 0
  const winners = new Map<Element, Map<string, Winner>>()
  for (const { selectors, declarations, isConditional } of rules.filter(canMatter).slice(0, MAX_RULES)) {
    for (const selector of selectors) {
      if (UNKNOWN.test(selector) || !namesIn(selector).every((name) => named.has(name))) continue
      if (!NAME_ALONE.test(selector)) comparisons += elements.length
      if (comparisons > MAX_COMPARISONS) break
      const weight = weightOf(selector)
      const selected = NAME_ALONE.test(selector) ? (named.get(selector) ?? []) : select(selector, scope)
      for (const element of selected) {
        const won = winners.get(element) ?? new Map<string, Winner>()
        winners.set(element, won)
        for (const declaration of declarations) {
          if (isConditional && hides(declaration)) continue
          const winner = { ...declaration, weight: declaration.isImportant ? weight + IMPORTANT : weight }
          if (winner.weight >= (won.get(declaration.property)?.weight ?? 0))
            won.set(declaration.property, winner)
        }
      }
    }
  }
  for (const [element, won] of winners) {
    Object.assign(element, { data: { ...element.data, declarations: won } })
  }
}

function isForScreens({ properties }: Element): boolean {
  const media = String(properties.media ?? 'all')
  return /\b(?:all|screen)\b/.test(media)
}

function canMatter({ isConditional, declarations }: StyleRule): boolean {
  return !isConditional || !declarations.every(hides)
}

/** Whether a declaration alone hides an element. */
function hides({ property, value }: Declaration): boolean {
  const style = new Map([[property, value]])
  return hidesAll(style) || visibilityOf(style) === false || isTransparent(style)
}

/** Returns the elements of each class and id: `.a`, `#b`. */
function elementsByName(elements: readonly Element[]): ReadonlyMap<string, readonly Element[]> {
  const named = new Map<string, Element[]>()
  for (const element of elements) {
    const { className, id } = element.properties
    const classes = [className ?? []].flat().map((name) => `.${name}`)
    for (const name of new Set([...classes, ...(id === undefined ? [] : [`#${id}`])])) {
      const others = named.get(name)
      if (others) others.push(element)
      else named.set(name, [element])
    }
  }
  return named
}

/** The classes and ids that a selector asks for. */
function namesIn(selector: string): readonly string[] {
  return selector.replace(/:not\([^)]*\)|\[[^\]]*\]/g, '').match(/[.#][\w-]+/g) ?? []
}

const IMPORTANT = 1e9

/** The specificity of a selector as one number (CSS Selectors 4, §17). */
function weightOf(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0
  return count(/#[\w-]/g) * 1e6 + count(/\.[\w-]|\[|:(?!not)/g) * 1e3 + count(/(?:^|[\s>+~(])[a-z]/gi) + 1
}

function select(selector: string, scope: Root): readonly Element[] {
  try {
    return selectAll(selector, scope)
  } catch {
    // Not every selector that browsers know is known to the library.
    return []
  }
}
