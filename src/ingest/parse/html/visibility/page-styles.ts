import type { Element, Root } from 'hast'
import { selectAll } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import { elementsOf } from '../../../hast/elements.ts'
import { hidesAll, visibilityOf } from './hiding.ts'
import type { Declaration } from './style.ts'
import { rulesIn, type StyleRule } from './style-rules.ts'

/** States of an element that only a browser knows, and boxes that are not elements. */
const UNKNOWN = /::|:(?!not\(|first-|last-|only-|nth-|root\b|empty\b)/
/** Pages have a few hundred such rules at most. */
const MAX_RULES = 2000

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
  const names = namesOf(elements)
  const winners = new Map<Element, Map<string, Winner>>()
  for (const { selectors, declarations, isConditional } of rules.filter(canMatter).slice(0, MAX_RULES)) {
    for (const selector of selectors) {
      if (UNKNOWN.test(selector) || !namesIn(selector).every((name) => names.has(name))) continue
      const weight = weightOf(selector)
      for (const element of select(selector, scope)) {
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
  return hidesAll(style) || visibilityOf(style) === false
}

/** The classes and ids of elements: `.a`, `#b`. */
function namesOf(elements: readonly Element[]): ReadonlySet<string> {
  return new Set(
    elements.flatMap(({ properties: { className, id } }) => [
      ...[className ?? []].flat().map((name) => `.${name}`),
      ...(id === undefined ? [] : [`#${id}`]),
    ]),
  )
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
