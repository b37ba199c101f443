/** What readers can choose about the look of pages. */
export const CHOICES = {
  theme: ['system', 'light', 'sepia', 'dark'],
  'text-size': ['small', 'normal', 'large', 'largest'],
} as const

/** What is chosen if nothing is stored. */
const DEFAULTS = { theme: 'system', 'text-size': 'normal' } as const

/** The name of a choice. It is stored under this name, and is the attribute `data-NAME` of the page. */
export type ChoiceName = keyof typeof CHOICES

/** Returns what the reader has chosen; see `EARLY_SETTINGS`. */
export function chosen(name: ChoiceName): string {
  return document.documentElement.getAttribute(`data-${name}`) ?? DEFAULTS[name]
}

/** Shows the page as the reader has chosen, and stores the choice in the browser, if storage is allowed. */
export function choose(name: ChoiceName, value: string): void {
  const isDefault = value === DEFAULTS[name]
  if (isDefault) document.documentElement.removeAttribute(`data-${name}`)
  else document.documentElement.setAttribute(`data-${name}`, value)
  try {
    if (isDefault) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {
    // Storage can be forbidden. Then a choice lasts only as long as the page is open.
  }
}
