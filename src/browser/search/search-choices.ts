import { site } from '../../search/search.ts'
import type { FoundArticles } from '../../search/site-search.ts'
import { plural } from '../../strings/plural.ts'
import { pageLanguage, strings } from './page-strings.ts'
import { mergedCounts, renderFilters } from './search-filters.ts'
import type { SearchState } from './search-state.ts'

/** The elements with which readers choose what is searched. */
export interface ChoiceElements {
  readonly filters: HTMLDetailsElement
  readonly everywhere: HTMLButtonElement
}

/** Hides all choices, as there is nothing to choose from. */
export function hideChoices({ filters, everywhere }: ChoiceElements): void {
  filters.hidden = true
  everywhere.hidden = true
}

/** Offers the languages that were not searched, and filters with the numbers of articles that were found. */
export async function offerChoices(
  { filters, everywhere }: ChoiceElements,
  { unsearched, languages, counts }: FoundArticles,
  state: SearchState,
  choose: (choice: Partial<SearchState>) => void,
): Promise<void> {
  everywhere.hidden = unsearched.length === 0
  everywhere.textContent = plural(strings.searchEverywhere, unsearched.length, pageLanguage)
  filters.hidden = false
  if (!filters.open) return
  const all = (await site.languages()).map((tag) => [tag, languages.get(tag)] as const)
  const choices = { counts: mergedCounts(counts), languages: new Map(all) }
  const focused = document.activeElement instanceof HTMLSelectElement ? document.activeElement.name : ''
  const place = filters.lastElementChild
  place?.replaceChildren(...renderFilters(choices, state, choose))
  if (focused) place?.querySelector<HTMLSelectElement>(`select[name="${focused}"]`)?.focus()
}
