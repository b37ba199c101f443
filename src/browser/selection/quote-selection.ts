import { cslItem } from '../../citation/csl-item.ts'
import type { Quotation } from '../../citation/quotation.ts'
import { shortLink, shownLink } from '../../passage/link/describe.ts'
import { type PassageSelection, selectedTexts } from '../../passage/passage.ts'
import type { PassageElement } from '../passage-elements.ts'
import { shownSelection } from './shown-selection.ts'

/** Returns the selected words as a quotation, with their link and the metadata of the article from the page. */
export function quoteSelection(passages: readonly PassageElement[], selected: PassageSelection): Quotation {
  const article = document.querySelector<HTMLElement>('[data-article]')
  const read = (selector: string) => article?.querySelector(selector)?.textContent.trim() || undefined
  const iso = article?.querySelector('header time')?.getAttribute('datetime')
  const cited = {
    title: {
      text: read('h1') ?? '',
      generated: article?.querySelector('h1')?.hasAttribute('data-generated') ?? false,
    },
    byline: read('[data-byline]'),
    publisher: read('[data-publisher]'),
    date: iso ? { iso } : undefined,
    language: article?.lang ?? '',
  }
  const link =
    location.origin + location.pathname + shownLink(passages, selected, shownSelection(passages, selected))
  return {
    passages: selectedTexts(passages, selected).filter(Boolean),
    item: cslItem(cited, article?.dataset.article ?? '', link),
    direction: article?.dir === 'rtl' ? 'rtl' : 'ltr',
    date: read('header time'),
  }
}

/** Returns the address of the selected words that is shortest; see `shortLink`. */
export function shortAddress(passages: readonly PassageElement[], selected: PassageSelection): string {
  return location.origin + location.pathname + shortLink(passages, selected)
}
