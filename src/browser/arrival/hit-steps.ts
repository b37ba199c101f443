import { fill } from '../../strings/fill.ts'
import { formatNumber } from '../../strings/format.ts'
import { element } from '../search/element.ts'
import { pageLanguage, strings } from '../search/page-strings.ts'

/** The button whose step led here by the keyboard. It keeps the focus, so that it can be pressed again. */
let pressed: number | undefined

/**
 * Adds to the bar of an arrival which of the passages that a search found this is, and buttons to the previous and to the
 * next one. They do not add to the browser's history, so that one step back leads to the results.
 *
 * @param links The links to these passages.
 */
export function addHitSteps(bar: HTMLElement, links: readonly string[]): void {
  const ordered = links.toSorted(byPlace)
  const current = ordered.indexOf(location.href)
  const position = fill(strings.searchHitOf, {
    number: formatNumber(current + 1, pageLanguage),
    count: formatNumber(ordered.length, pageLanguage),
  })
  const button = (step: number, sign: string, label: string) => {
    const link = ordered[(current + step + ordered.length) % ordered.length]
    const created = element('button', { type: 'button', title: label, ariaLabel: label }, sign)
    created.addEventListener('click', ({ detail }) => {
      pressed = detail === 0 ? step : undefined
      if (link !== undefined) follow(link)
    })
    return created
  }
  const previous = button(-1, '↑', strings.searchPreviousHit)
  const next = button(1, '↓', strings.searchNextHit)
  bar.querySelector('p')?.prepend(element('strong', {}, position))
  bar.querySelector('div')?.prepend(previous, next)
  const focused = pressed === undefined ? undefined : pressed < 0 ? previous : next
  pressed = undefined
  // The words take the focus first.
  if (focused)
    requestAnimationFrame(() => requestAnimationFrame(() => focused.focus({ preventScroll: true })))
}

/** Goes to other words of this page without loading it again; see `takeLink`. */
function follow(link: string): void {
  history.replaceState('quote', '', link)
  dispatchEvent(new PopStateEvent('popstate'))
}

/** Sorts links by where their passages are. */
function byPlace(a: string, b: string): number {
  const [one, other] = [a, b].map((link) => document.getElementById(new URL(link).hash.slice(1)))
  if (!one || !other || one === other) return startOf(a) - startOf(b)
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

/** The offset at which the words of a link begin. */
function startOf(link: string): number {
  return Number.parseInt(new URL(link).searchParams.get('at') ?? '', 10) || 0
}
