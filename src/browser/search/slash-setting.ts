const KEY = 'search-slash'

/** Whether the / key opens the search. Readers can switch it off (WCAG 2.1.4, character key shortcuts). */
export function isSlashEnabled(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    // Storage can be forbidden. Then the default applies.
    return true
  }
}

/** Stores the reader's choice in the browser, if storage is allowed. */
export function setSlashEnabled(isEnabled: boolean): void {
  try {
    if (isEnabled) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, 'off')
  } catch {
    // See above.
  }
}
