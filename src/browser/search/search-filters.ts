import { FILTERS } from '../../search/index/search-fields.ts'
import type { FilterCounts } from '../../search/pagefind/engine.ts'
import { formatNumber, languageName } from '../../strings/format.ts'
import { element } from './element.ts'
import { pageLanguage, strings } from './page-strings.ts'
import type { SearchState } from './search-state.ts'

/** What can be chosen, with numbers of articles. */
export interface Choices {
  /** How many articles were found for each value of each filter. */
  readonly counts: FilterCounts
  /** The languages of the site, and how many articles were found in those that were searched. */
  readonly languages: ReadonlyMap<string, number | undefined>
}

type Choice = Omit<SearchState, 'query'>

/** Adds up what the indexes of several languages count. */
export function mergedCounts(counts: readonly FilterCounts[]): FilterCounts {
  const merged: Record<string, Record<string, number>> = {}
  for (const [name, values] of counts.flatMap((own) => Object.entries(own))) {
    const known = merged[name] ?? {}
    merged[name] = known
    for (const [value, found] of Object.entries(values)) known[value] = (known[value] ?? 0) + found
  }
  return merged
}

/** Renders a choice for each filter, one for the language, and one for the order. */
export function renderFilters(
  { counts, languages }: Choices,
  state: SearchState,
  choose: (choice: Partial<Choice>) => void,
): readonly HTMLElement[] {
  const filters = FILTERS.flatMap((name) => {
    const values = Object.entries(counts[name] ?? {}).filter(
      ([value, found]) => found > 0 || value === state.filters[name],
    )
    const chosen = state.filters[name]
    if (values.length === 0 && chosen === undefined) return []
    const options = values.sort(name === 'year' ? byValueDown : byCountDown)
    const change = (value: string) => {
      const { [name]: _, ...others } = state.filters
      choose({ filters: value ? { ...others, [name]: value } : others })
    }
    const shown = options.map(([value, found]) => [value, withCount(value, found)] as const)
    const missing = chosen !== undefined && !options.some(([value]) => value === chosen)
    return [
      renderChoice(
        name,
        strings.searchFilters[name],
        [['', strings.searchAny], ...shown, ...(missing ? [[chosen, chosen] as const] : [])],
        chosen,
        change,
      ),
    ]
  })
  const languageOptions = Array.from(
    languages,
    ([tag, found]) => [tag, withCount(languageName(tag, pageLanguage), found)] as const,
  )
  return [
    ...filters,
    ...(languages.size > 1
      ? [
          renderChoice(
            'language',
            strings.searchLanguage,
            [['', strings.searchOwnLanguages], ['all', strings.searchAllLanguages], ...languageOptions],
            state.language,
            (value) => choose({ language: value || undefined }),
          ),
        ]
      : []),
    renderChoice(
      'order',
      strings.searchOrder,
      [
        ['', strings.searchByRelevance],
        ['date', strings.searchByDate],
      ],
      state.newestFirst ? 'date' : '',
      (value) => choose({ newestFirst: value === 'date' }),
    ),
  ]
}

function renderChoice(
  name: string,
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string | undefined,
  change: (value: string) => void,
): HTMLElement {
  const select = element(
    'select',
    { name },
    ...options.map(([value, text]) => element('option', { value, selected: value === (chosen ?? '') }, text)),
  )
  select.addEventListener('change', () => change(select.value))
  return element('label', {}, `${label} `, select)
}

function withCount(text: string, found: number | undefined): string {
  return found === undefined ? text : `${text} (${formatNumber(found, pageLanguage)})`
}

function byCountDown([a, one]: readonly [string, number], [b, other]: readonly [string, number]): number {
  return other - one || (a < b ? -1 : 1)
}

function byValueDown([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a < b ? 1 : -1
}
