const KEY = 'search-slash'

/** Whether the / key opens the search; readers can switch it off (WCAG 2.1.4, character key shortcuts). */
export function isSlashEnabled(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    // Storage can be forbidden; then the setting is what it is for everybody.
    return true
  }
}

/** Keeps the reader's choice in this browser, where it may be kept. */
export function setSlashEnabled(isEnabled: boolean): void {
  try {
    if (isEnabled) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, 'off')
  } catch {
    // See above.
  }
}
