import type { SearchState } from './search-state.ts'

/** What was on the screen when the reader followed a result. */
export interface LeftSearch {
  readonly state: SearchState
  /** The number of articles that were shown. */
  readonly shown: number
  /** How far the dialog or the page was scrolled, in CSS pixels. */
  readonly scrolled: number
  /** The address of the result that was followed. */
  readonly followed: string
}

const KEY = 'left-search'

/**
 * Remembers a search for the way back to this page. It is not kept in the entry of the browser's history, because
 * changing that entry is a navigation of its own.
 */
export function leaveSearch(left: LeftSearch): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ page: location.href, left }))
  } catch {
    // Storage can be forbidden. Then only the browser's own memory of pages brings the results back.
  }
}

/** Returns the search that was left on this page, if the reader came back to it by the browser's history. */
export function leftSearch(): LeftSearch | undefined {
  try {
    const [visit] = performance.getEntriesByType('navigation')
    const isReturn = visit instanceof PerformanceNavigationTiming && visit.type === 'back_forward'
    // Only `leaveSearch` writes this key.
    const { page, left } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as {
      readonly page?: string
      readonly left?: LeftSearch
    }
    return isReturn && page === location.href ? left : undefined
  } catch {
    return undefined
  }
}

/** Forgets the search that was left, as the reader has it again, or searches for something else. */
export function forgetLeftSearch(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // See above.
  }
}
