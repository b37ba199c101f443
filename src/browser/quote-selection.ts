import { cslItem } from '../citation/csl-item.ts'
import type { Quotation } from '../citation/quotation.ts'
import { quoteLink } from '../passage/link/describe.ts'
import { type Passage, type PassageSelection, selectedTexts } from '../passage/passage.ts'

/** Returns the selected words as a quotation, with their link and the metadata of the article from the page. */
export function quoteSelection(passages: readonly Passage[], selected: PassageSelection): Quotation {
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
  const link = location.origin + location.pathname + quoteLink(passages, selected, headings())
  return {
    passages: selectedTexts(passages, selected).filter(Boolean),
    item: cslItem(cited, article?.dataset.article ?? '', link),
    direction: article?.dir === 'rtl' ? 'rtl' : 'ltr',
    date: read('header time'),
  }
}

/** Returns the headline and the headings, because browsers search these, too, when they follow a link. */
function headings(): readonly string[] {
  return Array.from(
    document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6, nav a)'),
    ({ textContent }) => textContent,
  )
}
