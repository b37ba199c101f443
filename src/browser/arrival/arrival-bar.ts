import { addStyles } from '../add-styles.ts'
import { hitsHere } from '../search/search-hits.ts'
import css from './arrival-bar.css?inline'

/** Elements that say what the article is. */
const HEADLINE = '[data-article] h1'
const DATE = '[data-article] header time'

addStyles(css)

let removeBar = () => {}

/**
 * Tells readers who arrive in the middle of an article what they are reading: its headline, its date, and whether they
 * see a quoted passage. The bar is there while the place is in view and the headline is not, so it gives way to whoever
 * reads on. Readers who come from a search can go to the other passages that it found; for them, the bar is always there
 * with the place.
 *
 * @param place Where the reader arrives.
 * @param isQuoted Whether the link quotes words, instead of naming a paragraph or heading.
 */
export function showArrivalBar(place: Range | Element, isQuoted: boolean): void {
  removeBar()
  const headline = document.querySelector<HTMLElement>(HEADLINE)
  const hits = hitsHere()
  const bar = createBar(headline, isQuoted && hits.length === 0)
  if (!headline || !bar) return
  if (hits.length > 1) void import('./hit-steps.ts').then(({ addHitSteps }) => addHitSteps(bar, hits))
  bar.querySelector('button')?.addEventListener('click', async () => {
    const { copyArrivalLink } = await import('./copy-arrival-link.ts')
    await copyArrivalLink(bar, isQuoted && place instanceof Range ? place : undefined)
  })
  document.querySelector('main')?.prepend(bar)
  const end = new AbortController()
  const update = () => updateBar(bar, hits.length > 1 ? undefined : headline, place)
  for (const type of ['scroll', 'resize', 'load'])
    addEventListener(type, update, { signal: end.signal, passive: true })
  removeBar = () => {
    end.abort()
    bar.remove()
    removeBar = () => {}
  }
  update()
  // The browser has scrolled to it without the bar.
  const { top } = place.getBoundingClientRect()
  if (place instanceof Element && top >= 0 && top < bar.offsetHeight)
    place.scrollIntoView({ behavior: 'instant' })
}

/** Removes the bar, if there is one. */
export function hideArrivalBar(): void {
  removeBar()
}

/** Shows the bar if it is needed, and reserves its height for what is scrolled into view. */
function updateBar(bar: HTMLElement, headline: HTMLElement | undefined, place: Range | Element): void {
  const { top, bottom } = place.getBoundingClientRect()
  const isInView = bottom > 0 && top < innerHeight
  const isHeadlineInView = headline !== undefined && headline.getBoundingClientRect().bottom > 0
  bar.toggleAttribute('data-away', !isInView || isHeadlineInView)
  document.documentElement.style.setProperty('--arrival-bar', `${bar.offsetHeight}px`)
}

/** Creates the bar from a template of the page, which is in the language of the interface. */
function createBar(headline: HTMLElement | null, isQuoted: boolean): HTMLElement | undefined {
  const template = document.querySelector<HTMLTemplateElement>('template[data-arrival-bar]')
  const bar = template?.content.firstElementChild?.cloneNode(true)
  if (!(bar instanceof HTMLElement) || !headline) return undefined
  const article = headline.closest<HTMLElement>('[data-article]')
  const title = bar.querySelector('bdi')
  if (title) {
    title.textContent = headline.textContent
    title.lang = article?.lang ?? ''
    title.dir = article?.dir || 'auto'
    title.toggleAttribute('data-generated', headline.hasAttribute('data-generated'))
  }
  const date = document.querySelector(DATE)
  if (date) bar.querySelector('p')?.append(date.cloneNode(true))
  if (!isQuoted) bar.querySelector('strong')?.remove()
  return bar
}
